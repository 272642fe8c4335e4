import type { Value } from "../collections/column.ts";
import { cutAtPhrase } from "../text/cut-at-phrase.ts";
import { shorten } from "../text/shorten.ts";
import { isFilled } from "./data-file.ts";
import type { DataRecord } from "./table.ts";

/** So much of a value that one sees what it is like. */
const LETTERS = 60;
/** So many records that one sees how they differ. */
const ROWS = 3;

/** A record of the table, its values as in JSON, cut; what is not said is empty. */
export interface Sample {
  /** Which record it is, counted from 1. */
  number: number;
  values: Readonly<Record<string, string>>;
}

/**
 * Records that show what a table holds, in its order: of each third of it the first of those that say most; all of them where there
 * are no more than three.
 */
export function samplesOf(records: readonly DataRecord[]): Sample[] {
  const ends = Array.from({ length: ROWS }, (_, i) => Math.ceil(((i + 1) * records.length) / ROWS));
  return ends.flatMap((end, i) => fullest(records, ends[i - 1] ?? 0, end));
}

function fullest(records: readonly DataRecord[], start: number, end: number): Sample[] {
  const filled = records.slice(start, end).map((record) => Object.values(record).filter(isFilled).length);
  const at = start + filled.indexOf(filled.reduce((a, b) => Math.max(a, b), 0));
  const record = records[at];
  return record && end > start ? [{ number: at + 1, values: shownOf(record) }] : [];
}

const shownOf = (record: DataRecord): Sample["values"] =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, isFilled(value) ? shown(value) : ""]));

/** Lists have a space after each comma, so that lines end there. */
const shown = (value: Value): string =>
  typeof value === "string"
    ? cutAtPhrase(value, LETTERS)
    : shorten(JSON.stringify(value).replaceAll('","', '", "'), LETTERS);
