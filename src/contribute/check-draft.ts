import { formText } from "../text/contribute.ts";
import { type Draft, draftAt, toValue, type Value } from "./draft.ts";
import type { FormField } from "./form-field.ts";

/** What is wrong at one field. The path names it: `sources.0.at`, empty for the entry. */
export interface Fault {
  path: string;
  message: string;
}

/** A path one step further. */
export const join = (path: string, step: string | number): string => (path === "" ? String(step) : `${path}.${step}`);

/** Everything that the schema would not take, field by field: no fault means that it takes the entry. */
export function checkDraft(field: FormField, draft: Draft, path = ""): Fault[] {
  if (field.kind === "object") return checkGroup(field, draft, path);
  if (field.kind === "list") return checkList(field, draft, path);
  const value = toValue(field, draft);
  const message = faultOf(field, value);
  return message === undefined ? [] : [{ path, message }];
}

function checkGroup(field: FormField, draft: Draft, path: string): Fault[] {
  if (toValue(field, draft) === undefined) return [];
  const faults = (field.fields ?? []).flatMap((inner) =>
    checkDraft(inner, draftAt(draft, inner.name) ?? "", join(path, inner.name)),
  );
  const needs = (field.conditions ?? []).flatMap((condition): Fault[] => {
    const inner = field.fields?.find(({ name }) => name === condition.needs);
    if (draftAt(draft, condition.field) !== condition.value || !inner) return [];
    return toValue(inner, draftAt(draft, inner.name) ?? "") === undefined
      ? [{ path: join(path, inner.name), message: condition.message }]
      : [];
  });
  return [...faults, ...needs];
}

function checkList(field: FormField, draft: Draft, path: string): Fault[] {
  const { item } = field;
  if (!item || !Array.isArray(draft)) return [];
  const values = toValue(field, draft);
  const least = field.minItems;
  const few: Fault[] =
    least && Array.isArray(values) && values.length < least.is ? [{ path, message: least.message }] : [];
  const seen = new Set<string>();
  return [
    ...few,
    ...draft.flatMap((each, i): Fault[] => {
      const at = join(path, i);
      // An item that was added and not filled is left out of the file.
      if (item.kind !== "object" && toValue(item, each) === undefined) return [];
      if (item.kind !== "reference" || typeof each !== "string") return checkDraft(item, each, at);
      if (seen.has(each)) return [{ path: at, message: formText.repeated }];
      seen.add(each);
      return checkDraft(item, each, at);
    }),
  ];
}

function faultOf(field: FormField, value: Value | undefined): string | undefined {
  if (value === null) return undefined;
  if (value === undefined) return field.required ? field.wrong : undefined;
  if (field.kind === "number") return numberFault(field, value);
  if (field.kind === "boolean") return typeof value === "boolean" ? undefined : field.wrong;
  if (typeof value !== "string") return field.wrong;
  if (field.choices) return field.choices.some(([choice]) => choice === value) ? undefined : field.wrong;
  if (field.pattern && !new RegExp(field.pattern.is).test(value)) return field.pattern.message;
  if (field.asPrinted) return markupFault(value);
  if (/^2[4-7]\d\d-\d\d(?:-\d\d)?$/.test(value)) return formText.buddhistYear(Number(value.slice(0, 4)) - 543);
  return textFault(value) ?? (AS_PRINTED.has(field.name) ? undefined : formulaFault(value));
}

/** Words of the report, which may begin as they like. */
const AS_PRINTED = new Set(["corrected", "quote"]);

function numberFault({ integer, minimum, maximum, wrong }: FormField, value: Value): string | undefined {
  if (typeof value !== "number") return wrong;
  if (integer && !Number.isSafeInteger(value)) return integer.message;
  if (minimum && value < minimum.is) return minimum.message;
  return maximum && value > maximum.is ? maximum.message : undefined;
}

/** What no text of an entry may hold, whatever its schema says. */
export function textFault(text: string): string | undefined {
  if (/[\uE000-\uF8FF\uFFFD]|(?!\n)\p{C}|(?! )\p{Zs}|\p{Zl}|\p{Zp}/u.test(text)) return formText.unreadable;
  if (FLOATING.test(text)) return formText.floating;
  if (FOREIGN.test(text)) return formText.foreign;
  return markupFault(text);
}

/** What not even a text that is kept as printed may hold. */
function markupFault(text: string): string | undefined {
  const tag = /<\/?[a-z][^<>]*>|<!--/i.exec(text)?.[0];
  if (tag !== undefined) return formText.html(tag);
  return text === "todo" || /‹[^‹›\n]*›/.test(text) ? formText.blank : undefined;
}

/** A vowel or tone mark without a consonant, or a nikhahit behind its tone mark. */
const FLOATING = /(?:^|[^\u0E01-\u0E5B\p{L}\p{M}◌])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]|[\u0E48-\u0E4B]\u0E4D/u;
/** A letter of another script, or a single Latin one, inside a Thai word. */
const FOREIGN =
  /[\u0E01-\u0E4E][A-Za-z][\u0E01-\u0E4E]|[\u0E01-\u0E5B](?![\u0E01-\u0E5B\p{scx=Latin}\p{scx=Common}\p{scx=Inherited}])[\p{L}\p{M}]|(?![\u0E01-\u0E5B\p{scx=Latin}\p{scx=Common}\p{scx=Inherited}])[\p{L}\p{M}][\u0E01-\u0E5B]/u;

/** What a spreadsheet takes for a formula when it opens the site's CSV. */
const formulaFault = (text: string): string | undefined =>
  /^(?:[=@]|[+-](?!\d+(?:\.\d+)?$))/.test(text) ? formText.formula(text.slice(0, 1)) : undefined;
