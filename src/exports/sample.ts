import type { Value } from "../collections/column.ts";
import { shorten } from "../text/shorten.ts";
import { isFilled } from "./data-file.ts";
import type { DataRecord } from "./table.ts";

/** So much of a value that one sees what it is like. */
const LETTERS = 60;

/** One record to show what a table holds, the first of those that say most; its values as in JSON, cut. */
export function sampleOf(records: readonly DataRecord[]): Readonly<Record<string, string>> {
  let best: DataRecord = {};
  let most = -1;
  for (const record of records) {
    const filled = Object.values(record).filter(isFilled).length;
    if (filled > most) [best, most] = [record, filled];
  }
  return Object.fromEntries(Object.entries(best).map(([name, value]) => [name, isFilled(value) ? shown(value) : ""]));
}

const shown = (value: Value): string => shorten(typeof value === "string" ? value : JSON.stringify(value), LETTERS);
