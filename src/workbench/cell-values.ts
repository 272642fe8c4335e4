import type { Value } from "../collections/column.ts";
import { thaiDate } from "../text/dates.ts";
import { formatNumber } from "../text/numbers.ts";
import type { FileColumn, FilePart } from "./sheet-file.ts";

/** What a value of a data file is to a reader: keys by which rows are told apart and counted, and words. */

/** The key of rows in which a column says nothing. */
export const NOTHING = "";

export const isObject = (value: Value | undefined): value is { readonly [key: string]: Value | undefined } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** `{report}:{section}`, where a place stands; empty for what is no place. */
export const placeKey = (value: Value | undefined): string =>
  isObject(value) && typeof value.section === "string" ? `${String(value.source)}:${value.section}` : NOTHING;

/** What tells an id in a list of a report from the same of an earlier report. */
export const keyOfOther = (source: string, id: string): string => `${source}:${id}`;

const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/;
/** Ten thousand rows have many texts that are as long as no date: these are told apart at once. */
export const isIsoDate = (text: string): boolean => text.length <= 10 && ISO_DATE.test(text);

/** The keys of a value, each once: of a list its items, of places their sections. Objects have none of their own. */
export function keysOf(value: Value | undefined): readonly string[] {
  if (value === undefined || value === null) return [NOTHING];
  if (!isList(value)) return [isObject(value) ? placeKey(value) : String(value)];
  if (value.length === 0) return [NOTHING];
  return value.length === 1 ? keysOf(value[0]) : [...new Set(value.flatMap(keysOf))];
}

/** A key in words. */
export function labelOf(column: FilePart & { type?: FileColumn["type"] }, key: string): string {
  if (key === NOTHING) return column.nothing ?? "";
  const label = column.labels && Object.hasOwn(column.labels, key) ? column.labels[key]?.[0] : undefined;
  if (label !== undefined) return label;
  if (column.type === "integer" || column.type === "number") return formatNumber(Number(key));
  const dated = column.type === "date" || column.type === "month" || column.type === "list";
  return dated && isIsoDate(key) ? thaiDate(key) : key;
}

/** All that a value says, as one text. */
export function textOf(
  column: FilePart & { type?: FileColumn["type"]; parts?: readonly FilePart[] },
  value: Value | undefined,
): string {
  if (value === undefined || value === null) return "";
  if (isList(value)) return value.map((item) => textOf(column, item)).join(", ");
  if (!isObject(value)) return labelOf(column, String(value));
  if (typeof value.label === "string" && placeKey(value)) return value.label;
  return saidParts(column, value)
    .map(({ part, value }) => textOf(part, value))
    .filter(Boolean)
    .join(" · ");
}

/** The parts of an object that say something, with what is known of them, in its order. `false` says as much as nothing. */
export const saidParts = (
  { parts = [] }: { parts?: readonly FilePart[] },
  value: { readonly [key: string]: Value | undefined },
): { part: FilePart; value: Value }[] =>
  Object.entries(value).flatMap(([name, value]) => {
    if (value === undefined || value === null || value === false || (isList(value) && value.length === 0)) return [];
    return [{ part: parts.find((part) => part.name === name) ?? { name, title: name }, value }];
  });
