import type { Bucket } from "./buckets.ts";
import type { SheetColumn } from "./sheet-column.ts";
import type { State } from "./state.ts";

/** Whether the table shows just the rows of a bucket, as far as its column goes. */
export function isChosen({ values, from, to }: State, { name }: SheetColumn, { key, stretch }: Bucket): boolean {
  if (stretch) return from[name] === stretch[0] && to[name] === stretch[1];
  return values[name]?.length === 1 && values[name][0] === key;
}
