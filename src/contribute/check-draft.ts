import { BUDDHIST_YEAR, FORMULA, HTML_TAG, isBlank, REPORT_WORDS } from "../collections/texts.ts";
import { strangerRules, thaiRules } from "../text/character-rules.ts";
import { formText } from "../words/contribute.ts";
import { type Draft, draftAt, isTyped, toValue, type Value } from "./draft.ts";
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
  if (value === undefined) return field.required ? (isTyped(field) ? formText.needed : field.wrong) : undefined;
  if (field.kind === "number") return numberFault(field, value);
  if (field.kind === "boolean") return typeof value === "boolean" ? undefined : field.wrong;
  if (typeof value !== "string") return field.wrong;
  if (field.choices) return field.choices.some(([choice]) => choice === value) ? undefined : field.wrong;
  if (field.pattern && !new RegExp(field.pattern.is).test(value)) return field.pattern.message;
  if (field.asPrinted) return markupFault(value);
  if (BUDDHIST_YEAR.test(value)) return formText.buddhistYear(Number(value.slice(0, 4)) - 543);
  return textFault(value) ?? (REPORT_WORDS.has(field.name) ? undefined : formulaFault(value));
}

function numberFault({ integer, minimum, maximum, wrong }: FormField, value: Value): string | undefined {
  if (typeof value !== "number") return wrong;
  if (integer && !Number.isSafeInteger(value)) return integer.message;
  if (minimum && value < minimum.is) return minimum.message;
  return maximum && value > maximum.is ? maximum.message : undefined;
}

/** What no text of an entry may hold, whatever its schema says. */
export function textFault(text: string): string | undefined {
  if (/[\p{Cs}\p{Cn}]/u.test(text)) return formText.unreadable;
  const rule = [...strangerRules, ...thaiRules].find(({ pattern }) => text.search(pattern) >= 0);
  if (!rule) return markupFault(text);
  return `${rule.message(text.match(rule.pattern)?.[0] ?? "")} ${rule.suggestion}`;
}

/** What not even a text that is kept as printed may hold. */
function markupFault(text: string): string | undefined {
  const tag = HTML_TAG.exec(text)?.[0];
  if (tag !== undefined) return formText.html(tag);
  return isBlank(text) ? formText.blank : undefined;
}

/** What a spreadsheet takes for a formula when it opens the site's CSV. */
const formulaFault = (text: string): string | undefined =>
  FORMULA.test(text) ? formText.formula(text.slice(0, 1)) : undefined;
