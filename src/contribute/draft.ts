import { plainNumber } from "../collections/texts.ts";
import type { Path } from "../rules/finding.ts";
import { arabicDigits, normalise } from "../text/normalise.ts";
import { readDate } from "../text/read-date.ts";
import type { FormField } from "./form-field.ts";

/** What someone has typed so far: every value as text, in the shape of the form. */
export type Draft = string | Draft[] | { [name: string]: Draft };

/** Choice that stands for `null`; no id and no value is written so. */
export const NOTHING = "-";

/** An empty form: lists that need an item have one, references with a single choice have it. */
export function emptyDraft(field: FormField): Draft {
  if (field.kind === "object")
    return Object.fromEntries((field.fields ?? []).map((inner) => [inner.name, emptyDraft(inner)]));
  if (field.kind === "list")
    return field.item && field.minItems && field.required
      ? Array.from({ length: field.minItems.is }, () => newItem(field))
      : [];
  return field.initial ?? "";
}

/** A fresh item for a list. */
export const newItem = (list: FormField): Draft => (list.item ? emptyDraft(list.item) : "");

/** Makes any value (a draft saved by an older form, or by someone else) a draft of this form; what does not fit is left out. */
export function fitDraft(field: FormField, value: unknown): Draft {
  if (field.kind === "object") {
    const fields =
      typeof value === "object" && value !== null
        ? new Map<string, unknown>(Object.entries(value))
        : new Map<string, unknown>();
    return Object.fromEntries(
      (field.fields ?? []).map((inner) => [inner.name, fitDraft(inner, fields.get(inner.name))]),
    );
  }
  const { item } = field;
  if (field.kind === "list")
    return Array.isArray(value) && item ? value.map((each: unknown) => fitDraft(item, each)) : emptyDraft(field);
  return typeof value === "string" ? value : (field.initial ?? "");
}

/** Is anything filled in, beside what the form starts with? */
export const isUntouched = (field: FormField, draft: Draft): boolean =>
  JSON.stringify(draft) === JSON.stringify(emptyDraft(field));

export const draftAt = (draft: Draft | undefined, name: string): Draft | undefined =>
  typeof draft === "object" && !Array.isArray(draft) ? draft[name] : undefined;
export const textAt = (draft: Draft | undefined, name: string): string => {
  const value = draftAt(draft, name);
  return typeof value === "string" ? value : "";
};
export const listAt = (draft: Draft | undefined, name: string): Draft[] => {
  const value = draftAt(draft, name);
  return Array.isArray(value) ? value : [];
};

/** A value as it goes into the file. */
export type FileValue = string | number | boolean | null | FileValue[] | { [name: string]: FileValue };

/** What the draft says, as data for the front matter; `undefined` for what is left out. Wrong values are kept, for the check to name. */
export function toValue(field: FormField, draft: Draft): FileValue | undefined {
  if (field.kind === "object") return toGroup(field, draft);
  if (field.kind === "list") {
    const { item } = field;
    const values = Array.isArray(draft) && item ? draft.flatMap((each) => inFile(item, each)) : [];
    return values.length > 0 || field.required ? values : undefined;
  }
  const text = typeof draft === "string" ? (field.asPrinted ? whole(draft).trim() : tidy(draft, hasLines(field))) : "";
  if (field.nullable && text === NOTHING) return null;
  if (text === "") {
    if (field.mayBeEmpty) return "";
    return field.nullable && field.required && isTyped(field) ? null : undefined;
  }
  if (field.kind === "boolean") return text === "true" ? true : text === "false" ? false : text;
  if (field.kind === "number") return toNumber(text);
  return isDate(field) ? (readDate(text)?.iso ?? arabicDigits(text)) : text;
}

/** The item, unless it was added and not filled. */
function inFile(item: FormField, draft: Draft): FileValue[] {
  const value = toValue(item, draft);
  return value === undefined || value === null ? [] : [value];
}

function toGroup(field: FormField, draft: Draft): FileValue | undefined {
  const values = (field.fields ?? []).flatMap((inner): [string, FileValue][] => {
    const value = toValue(inner, draftAt(draft, inner.name) ?? "");
    return value === undefined ? [] : [[inner.name, value]];
  });
  // A group that may be left out is left out when nothing in it is filled.
  const filled = values.some(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return filled || field.required ? Object.fromEntries(values) : undefined;
}

/** A long field may have several lines, unless its rule takes one only. */
const hasLines = ({ long, pattern }: FormField): boolean =>
  long === true && (pattern === undefined || new RegExp(pattern.is).test("\u0E01\n\u0E01"));

/** Fields that are typed: leaving one empty says "nothing"; of choices one is picked on purpose. */
export const isTyped = (field: FormField): boolean => field.kind === "text" || field.kind === "number" || isDate(field);
export const isDate = ({ kind }: Pick<FormField, "kind">): boolean => kind === "date" || kind === "month";

function toNumber(text: string): number | string {
  // Commas between thousands, as people write them.
  const plain = arabicDigits(text).replace(/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, (grouped) =>
    grouped.replaceAll(",", ""),
  );
  return plainNumber(plain) ?? text;
}

/** Half a letter, as a cut emoji leaves it, can stand in no file and no address. */
const whole = (text: string): string => text.replace(/\p{Cs}/gu, "\uFFFD");

/** One spelling for what looks the same, on one line unless the field has several. */
export function tidy(text: string, long = false): string {
  const clean = normalise(
    whole(text)
      .normalize("NFC")
      .replace(/\r\n?/g, "\n")
      .replace(/[^\S\n]/g, " "),
  );
  return (long ? clean : clean.replace(/\s*\n\s*| {2,}/g, " ")).trim();
}

/** Where a value of the finished data was filled in: an item that was left empty is in the form and not in the file. */
export function filledAt(field: FormField, draft: Draft, [step, ...rest]: Path): Path {
  if (step === undefined) return [];
  const { item, fields = [] } = field;
  if (typeof step === "number" && item && Array.isArray(draft)) {
    const filled = draft.flatMap((each, i) => (inFile(item, each).length > 0 ? i : []));
    const at = filled[step] ?? step;
    return [at, ...filledAt(item, draft[at] ?? "", rest)];
  }
  const inner = fields.find(({ name }) => name === step);
  return [step, ...(inner ? filledAt(inner, draftAt(draft, inner.name) ?? "", rest) : rest)];
}
