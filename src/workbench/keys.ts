import { compareNumbered } from "../text/collate.ts";
import { labelOf, NOTHING } from "./cell-values.ts";
import type { Row } from "./row.ts";
import type { SheetColumn } from "./sheet-column.ts";

/** Values of a column in its order: sizes, days, those with an order of their own in it, others as a Thai dictionary; nothing last. */
export function orderedKeys(column: SheetColumn, keys: Iterable<string>): string[] {
  const { kind, order } = column;
  const all = [...keys];
  const said = all.filter((key) => key !== NOTHING);
  const named = new Map(said.map((key) => [key, labelOf(column, key)]));
  if (kind === "number") said.sort((a, b) => Number(a) - Number(b));
  else if (kind === "date") said.sort();
  else if (order) {
    const ranks = new Map(order.map((key, rank) => [key, rank]));
    const rank = (key: string): number => ranks.get(key) ?? order.length;
    said.sort((a, b) => rank(a) - rank(b));
  } else said.sort((a, b) => compareNumbered(named.get(a) ?? a, named.get(b) ?? b));
  return all.length > said.length ? [...said, NOTHING] : said;
}

/** How many of the rows have each value, the most frequent first; nothing last. */
export function countKeys(column: SheetColumn, rows: readonly Row[]): { key: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of column.keys(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ordered = orderedKeys(column, counts.keys()).map((key) => ({ key, count: counts.get(key) ?? 0 }));
  if (column.order || column.kind === "date") return ordered;
  return ordered.sort((a, b) => Number(a.key === NOTHING) - Number(b.key === NOTHING) || b.count - a.count);
}
