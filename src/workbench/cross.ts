import { type Bucket, type Buckets, bucketsOf } from "./buckets.ts";
import type { Row } from "./row.ts";
import { filterBeside } from "./rows.ts";
import type { DataSheet } from "./sheet.ts";
import type { State } from "./state.ts";

/** Two columns counted against each other. */
export interface CrossTable {
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
const last = new WeakMap<DataSheet, { of: string; rows: readonly Row[]; cross: CrossTable }>();

/** Counts the rows that the filters of all other columns leave; `null` when nothing is chosen to count. */
export function crossOf(sheet: DataSheet, state: State): CrossTable | null {
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

export function crossRows(rows: readonly Row[], left: Buckets, head: Buckets): CrossTable {
  const [leftPlace, headPlace] = [left, head].map(({ all }) => new Map(all.map(({ key }, place) => [key, place])));
  // By their place at the head, those of each value at the left that are not 0: two columns of ten thousand values have no more
  // of them than rows.
  const cells = left.all.map(() => new Map<number, number>());
  const [leftTotals, headTotals] = [new Map<number, number>(), new Map<number, number>()];
  const add = (counts: Map<number, number> | undefined, place: number): void => {
    counts?.set(place, (counts.get(place) ?? 0) + 1);
  };
  for (const row of rows) {
    const own = head.of(row).flatMap((key) => headPlace?.get(key) ?? []);
    for (const place of own) add(headTotals, place);
    for (const at of left.of(row).flatMap((key) => leftPlace?.get(key) ?? [])) {
      add(leftTotals, at);
      for (const place of own) add(cells[at], place);
    }
  }
  return {
    rows: left.all.map((bucket, i) => ({
      bucket,
      total: leftTotals.get(i) ?? 0,
      get cells() {
        return head.all.map((_, place) => cells[i]?.get(place) ?? 0);
      },
    })),
    heads: head.all.map((bucket, i) => ({ bucket, total: headTotals.get(i) ?? 0 })),
    buckets: [left, head],
    counted: rows.length,
  };
}
