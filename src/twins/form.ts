/** What an entry is made of, for who writes one without the form: from what the form is drawn from. */
import { type CollectionName, collections } from "../collections/index.ts";
import type { FormChoice, FormField } from "../contribute/form-field.ts";
import { formPage } from "../contribute/form-spec.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { templateOf } from "../templates/template.ts";
import { formText } from "../words/contribute.ts";
import { twinText } from "../words/twins.ts";
import { idsOf } from "./data-files.ts";
import { code, fence, type LinePiece, line, list, strong, valued } from "./parts.ts";

const text = twinText.form;

export function formInMarkdown(k: Knowledge, name: CollectionName): string[] {
  const { root, body, ids, quotations, within, afterSending } = formPage(k, name);
  const folder = `content/${name}/${within ? `{${within}}/` : ""}`;
  const quoted = new Set([...(quotations?.fields ?? []), ...(quotations?.parts ? [quotations.parts] : [])]);
  const english = new Map(collections[name].columns?.map((column) => [column.name, column.title.en]));
  const isQuoted = (field: FormField): boolean => quoted.has(field.name);
  const fields = (root.fields ?? []).map((field) =>
    fieldItem(field, isQuoted(field) ? [text.quoted] : [], english.get(field.name)),
  );
  const underHead = body && [
    line(strong(body.title), `: ${joined([text.body, body.required ? text.needed : formText.optional])}`),
    ...(body.help ? [line(body.help)] : []),
    ...(quotations?.body ? [line(text.quoted)] : []),
  ];
  return [
    `## ${text.fields}`,
    line(text.file(folder)),
    ...(ids ? [line(`${text.ids}: `, ...valued(ids.map(([id, title]): FormChoice => [id, title])))] : []),
    list([...fields, ...(underHead ? [underHead.join("\\\n")] : [])]),
    ...rulesBetween(root).map((rule) => line(rule)),
    ...(afterSending ? [line(text.afterSending(afterSending))] : []),
    `## ${text.template}`,
    fence(templateOf(name), "yaml"),
  ];
}

const joined = (parts: readonly string[]): string => parts.join(" · ");

/** One field: its Thai name, its key, what goes in, and the fields in it. @param english name of its column in the data */
function fieldItem(field: FormField, more: readonly string[] = [], english?: string): string {
  const { name, title, required, help, example, nullable, nothing = "", fields, item } = field;
  const nested = fields ?? item?.fields;
  const of = item && !item.fields ? item : field;
  const lines = [
    line(
      strong(title),
      " ",
      code(name),
      ...(english ? [` (${english})`] : []),
      ": ",
      ...kindOf(field),
      ` · ${required ? text.needed : formText.optional}`,
    ),
    ...[help, item?.help, example && formText.example(example), item?.example && formText.example(item.example)]
      .filter((said) => said !== undefined && said !== "")
      .map((said) => line(said ?? "")),
    ...(of.choices ? [line(...valued(of.choices))] : []),
    ...(nullable ? [line(code("null"), ` = ${nothing}`)] : []),
    ...limits(field),
    ...(item ? limits(item) : []),
    ...more.map((said) => line(said)),
  ];
  const inner = nested ?? [];
  const inside = inner.length > 0 ? `\n${list(inner.map((each) => fieldItem(each)))}` : "";
  const between = rulesBetween(item?.fields ? item : field).map((rule) => line(rule));
  return [...lines, ...between].join("\\\n") + inside;
}

function kindOf(field: FormField): LinePiece[] {
  const { kind, ref, item } = field;
  if (kind === "list" && item) return [`${text.kinds.list} `, ...kindOf(item)];
  if (kind === "reference" && ref) return [`${text.kinds.reference} `, idsOf(ref)];
  const looks = [field.long && text.long, field.asPrinted && text.asPrinted, field.mayBeEmpty && text.mayBeEmpty];
  return [joined([text.kinds[kind], ...looks.filter((look) => typeof look === "string")])];
}

/** What the form says of a value that goes beyond them. */
function limits({ minimum, maximum, integer, minItems, maxItems, pattern, kind }: FormField): string[] {
  const rules = [minimum, maximum, integer, minItems, maxItems];
  const said = [...new Set(rules.flatMap((rule) => rule?.message ?? []))].map((message) => line(message));
  const isOwn = pattern !== undefined && kind === "text";
  return isOwn ? [...said, line(`${pattern.message} ${text.pattern} `, code(pattern.is))] : said;
}

const rulesBetween = ({ needs = [], grounds }: FormField): string[] => [
  ...needs.map(({ field, values, needs: needed }) => `${needed} ${text.needs(field, values)}`),
  ...(grounds ? [text.grounds(grounds.fields, grounds.unless)] : []),
];
