import { type Bucket, type Buckets, bucketsOf } from "./buckets.ts";
import type { Row } from "./row.ts";
import { filterBeside } from "./rows.ts";
import type { Sheet } from "./sheet.ts";
import type { State } from "./state.ts";

/** Two columns counted against each other. */
export interface Cross {
  /** What stands at the left, and how many rows each has. */
  rows: readonly { bucket: Bucket; total: number; cells: readonly number[] }[];
  /** What stands at the head. */
  heads: readonly { bucket: Bucket; total: number }[];
  /** The buckets of both, to open rows with. */
  buckets: readonly [rows: Buckets, heads: Buckets];
  /** Rows that are counted: a row that has several values stands in several cells, and is one here. */
  counted: number;
}

/** The last count of a table, and of which rows: what changes only the order of a table changes no count. */
const last = new WeakMap<Sheet, { of: string; rows: readonly Row[]; cross: Cross }>();

/** Counts the rows that the filters of all other columns leave; `null` when nothing is chosen to count. */
export function crossOf(sheet: Sheet, state: State): Cross | null {
  if (!state.cross) return null;
  const [left, head] = state.cross.map((name) => sheet.column(name));
  if (!left || !head) return null;
  const rows = filterBeside(sheet, state, state.cross);
  const of = state.cross.join();
  const known = last.get(sheet);
  if (known?.of === of && known.rows === rows) return known.cross;
  const cross = crossRows(rows, bucketsOf(left, rows), bucketsOf(head, rows));
  last.set(sheet, { of, rows, cross });
  return cross;
}

export function crossRows(rows: readonly Row[], left: Buckets, head: Buckets): Cross {
  const [leftPlace, headPlace] = [left, head].map(({ all }) => new Map(all.map(({ key }, place) => [key, place])));
  const cells = left.all.map(() => new Array<number>(head.all.length).fill(0));
  const [leftTotals, headTotals] = [left, head].map(({ all }) => new Array<number>(all.length).fill(0));
  const add = (counts: number[] | undefined, place: number | undefined): void => {
    if (counts && place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  };
  for (const row of rows) {
    const own = head.of(row).map((key) => headPlace?.get(key));
    for (const place of own) add(headTotals, place);
    for (const key of left.of(row)) {
      const at = leftPlace?.get(key);
      add(leftTotals, at);
      for (const place of own) add(cells[at ?? -1], place);
    }
  }
  return {
    rows: left.all.map((bucket, i) => ({ bucket, total: leftTotals?.[i] ?? 0, cells: cells[i] ?? [] })),
    heads: head.all.map((bucket, i) => ({ bucket, total: headTotals?.[i] ?? 0 })),
    buckets: [left, head],
    counted: rows.length,
  };
}
