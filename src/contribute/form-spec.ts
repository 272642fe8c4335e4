import type { KnownId } from "../collections/collection.ts";
import { COMMON_ERA } from "../collections/fields.ts";
import type { Grounds } from "../collections/grounds.ts";
import { type CollectionName, collectionNames, collections, rulesOf } from "../collections/index.ts";
import type { Quotations } from "../collections/quotations.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { listedItems } from "../model/listed-items.ts";
import { provinceBeside } from "../model/province-names.ts";
import { provinceSpellings } from "../model/province-spellings.ts";
import { keptText } from "../model/terms.ts";
import { fieldOf, textsOf } from "../model/untyped.ts";
import { pagesBesideSections } from "../rules/by-collection.ts";
import { ownRules } from "../rules/own.ts";
import { hasRepository, href, site } from "../site.ts";
import { formLines, formText } from "../words/contribute.ts";
import type { FormChoice, FormField, FormPage, Known, KnownEntry } from "./form-field.ts";
import { formOf } from "./spec.ts";

/** The form of a new entry. A new report names its sections itself: they are as new as it is. */
const newFormOf = (collection: CollectionName): FormField =>
  collection === "sources" ? namingSections(formOf(collection)) : formOf(collection);

const namingSections = ({ ref, kind, fields, item, ...field }: FormField): FormField => ({
  ...field,
  ...(ref === "report" ? { kind: "text" } : { ref, kind }),
  ...(fields && { fields: fields.map(namingSections) }),
  ...(item && { item: namingSections(item) }),
});

/**
 * The fields as a form asks for them: it reads the years that people write, whatever era the file has, and says of what may be left
 * empty alone that one of several must be there.
 */
function asAsked({ title, fields, item, ...field }: FormField): FormField {
  const { grounds } = field;
  return {
    ...field,
    title: title.replace(COMMON_ERA, ""),
    ...(fields && { fields: fields.map(asAsked).map((inner) => (grounds ? asGround(inner, grounds, fields) : inner)) }),
    ...(item && { item: asAsked(item) }),
  };
}

/** A list that says on what its group rests. */
function asGround(
  field: FormField,
  { fields: [first, ...others], unless }: Grounds,
  all: readonly FormField[],
): FormField {
  const called = (name: string): string => all.find((each) => each.name === name)?.title ?? name;
  if (field.name === first)
    return {
      ...field,
      hint: formText.oneGround,
      help: [field.help, formText.groundsElsewhere(others.map(called), called(unless))].filter(Boolean).join(" "),
    };
  return others.includes(field.name) ? { ...field, hint: formText.otherGround } : field;
}

/** The form itself: its fields, with examples from the content. */
export function formPage(knowledge: Knowledge, collection: CollectionName): FormPage {
  const { body, label, quotations, within, afterSending, known: ids } = collections[collection];
  const filled = keepLines(fill(asAsked(newFormOf(collection)), knowledge[collection], knowledge), knowledge);
  return {
    collection,
    root: quotations?.exact ? withPlaces(filled, quotations) : filled,
    ...(body && { body: { ...body, help: keptText(knowledge, body.help) } }),
    common: label,
    ...(ids && { ids: ids.map(knownId) }),
    ...(quotations && { quotations }),
    rules: rulesOf(collection),
    ...(afterSending && { afterSending }),
    lines: formLines((text) => keptText(knowledge, text)),
    known: href(`/contribute/known/${collection}.json`),
    blocks: href("/contribute/places/*.json"),
    ...(within && { within }),
    ...(hasRepository && { repository: site.repository }),
    branch: site.branch,
  };
}

const knownId = ({ id, title, since }: KnownId): NonNullable<FormPage["ids"]>[number] =>
  since === undefined ? [id, title] : [id, title, since];

/** Lines of what helps to fill a field end where those of pages do: the script that draws the form does not know where. */
const keepLines = ({ help, example, fields, item, ...field }: FormField, knowledge: Knowledge): FormField => ({
  ...field,
  ...(help && { help: keptText(knowledge, help) }),
  ...(example && { example: keptText(knowledge, example) }),
  ...(fields && { fields: fields.map((each) => keepLines(each, knowledge)) }),
  ...(item && { item: keepLines(item, knowledge) }),
});

/**
 * The entries that the form can name or that its rules ask about, and the names that are taken.
 * @param pages files of `src/pages`, with `/` between folders
 */
export function knownFor(knowledge: Knowledge, collection: CollectionName, pages: readonly string[]): Known {
  const asked = askedBy(collection);
  const known = new Set([...refsIn(newFormOf(collection)), ...asked.keys()]);
  return {
    entries: Object.fromEntries(
      [...known].map((name) => [name, withData(knownEntries(knowledge, name), knowledge[name], asked.get(name))]),
    ),
    places: provinceSpellings,
    taken: knowledge[collection].flatMap((entry) => [entry.id, ...textsOf(entry, "formerIds")]),
    ...(collections[collection].uniqueNames && { names: knowledge[collection].map(named) }),
    ...(collection === "sources" && { besideSections: [...pagesBesideSections(pages)] }),
  };
}

/** The fields of other entries that the rules of a collection ask. */
function askedBy(collection: CollectionName): ReadonlyMap<CollectionName, ReadonlySet<string>> {
  const asked = new Map<CollectionName, Set<string>>();
  for (const rule of rulesOf(collection))
    for (const name of collectionNames)
      for (const field of ownRules[rule].asks?.[name] ?? []) asked.set(name, (asked.get(name) ?? new Set()).add(field));
  return asked;
}

/** The entries, each with these fields of its front matter. */
const withData = (
  known: readonly KnownEntry[],
  entries: readonly { id: string }[],
  fields: ReadonlySet<string> | undefined,
): readonly KnownEntry[] =>
  fields === undefined
    ? known
    : known.map((each, i) => ({
        ...each,
        data: Object.fromEntries([...fields].map((field) => [field, fieldOf(entries[i], field)])),
      }));

const named = (entry: { id: string; title: string; province?: string | null }): KnownEntry => ({
  id: entry.id,
  label: entry.title,
  ...(entry.province && { province: entry.province }),
});

/** The field with an example from the entries that are there, and with what it starts with. */
function fill(field: FormField, values: readonly unknown[], knowledge: Knowledge): FormField {
  if (field.kind === "object") {
    return {
      ...field,
      fields: field.fields?.map((inner) =>
        fill(
          inner,
          values.flatMap((value) => fieldIn(value, inner.name)),
          knowledge,
        ),
      ),
    };
  }
  if (field.kind === "list") return field.item ? { ...field, item: fill(field.item, values.flat(), knowledge) } : field;
  if (field.name === "order") {
    const last = Math.max(0, ...values.filter((value) => typeof value === "number"));
    return { ...field, initial: String(last + 1) };
  }
  if (field.listed) return { ...field, choices: listedChoices(knowledge, field.listed) };
  const [only, ...others] = field.ref && field.required ? knowledge[field.ref] : [];
  if (only && others.length === 0) return { ...field, initial: only.id };
  const example =
    field.kind === "text" && values.find((value) => typeof value === "string" && value.length > 2 && value.length < 45);
  return typeof example === "string" ? { ...field, example } : field;
}

/** The ids of a list of the reports, each once: it means what the report that is cited means by it, and has the names of all that do. */
const listedChoices = (knowledge: Knowledge, list: "lists" | "groups"): FormChoice[] =>
  [...Map.groupBy(listedItems(knowledge, list), ({ id }) => id)].map(
    ([id, items]): FormChoice => [id, items.map(({ label }) => label).join(" · ")],
  );

/** The same form, with a paragraph or row required in each citation. */
function withPlaces(root: FormField, { citations, inEach }: Quotations): FormField {
  const required = (field: FormField): FormField =>
    field.kind === "place" ? { ...field, required: true, wrong: formText.choosePlace } : field;
  const inCitations = (group: FormField): FormField => inItems(group, citations, (item) => withFields(item, required));
  return inEach === undefined ? inCitations(root) : inItems(root, inEach, inCitations);
}

const withFields = (group: FormField, change: (field: FormField) => FormField): FormField => ({
  ...group,
  fields: group.fields?.map(change),
});

/** The group, with what one of its lists holds changed. */
const inItems = (group: FormField, list: string, change: (item: FormField) => FormField): FormField =>
  withFields(group, (field) => (field.name === list && field.item ? { ...field, item: change(field.item) } : field));

const fieldIn = (value: unknown, name: string): unknown[] => {
  const found: unknown =
    typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
  return found === undefined || found === null ? [] : [found];
};

function refsIn(field: FormField): Set<CollectionName> {
  const inner = [...(field.fields ?? []), ...(field.item ? [field.item] : [])];
  return new Set([...(field.ref ? [field.ref] : []), ...inner.flatMap((each) => [...refsIn(each)])]);
}

/** Entries by the names that people know them by. */
function knownEntries(knowledge: Knowledge, collection: CollectionName): KnownEntry[] {
  switch (collection) {
    case "networks":
      return knowledge.networks.map(({ id, title, province }) => {
        const place = province && provinceBeside(knowledge, { title, province });
        return { id, label: place ? `${title} (${place})` : title };
      });
    case "report":
      return knowledge.sections.map(({ section, label, title, source }) => ({
        id: section,
        label: joined(label, title),
        source,
      }));
    case "sources":
      return knowledge.sources.map(({ id, shortTitle }) => ({ id, label: shortTitle }));
    default:
      return knowledge[collection].map(({ id, title }) => ({ id, label: title }));
  }
}

/** `บทที่ 2 ข้อ 1` + `ข้อ 1 เครือข่าย` → `บทที่ 2 ข้อ 1 เครือข่าย`: what one ends and the other begins with is said once. */
function joined(label: string, title: string): string {
  const words = title.split(" ");
  const shared =
    words
      .map((_, i) => words.slice(0, words.length - i).join(" "))
      .find((start) => label === start || label.endsWith(` ${start}`)) ?? "";
  return `${label} ${title.slice(shared.length).trim()}`.trim();
}
