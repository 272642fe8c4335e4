import { compareNumbered } from "../text/collate.ts";
import { isObject, NOTHING, placeKey } from "./cell-values.ts";
import type { Row } from "./row.ts";
import type { SheetColumn } from "./sheet-column.ts";

/** How a column sorts. */
type Sorted = Pick<SheetColumn, "name" | "type" | "kind" | "order" | "reading" | "keys" | "text">;

/**
 * By the place of a row, a number that sorts as the column does; `NaN` where it says nothing. Numbers are themselves; texts stand as in a
 * Thai dictionary, days as in a calendar, values of a fixed set in its order, places as they are read.
 */
export function ranksOf(column: Sorted, rows: readonly Row[]): Float64Array {
  const { name, type, kind, order, keys, text } = column;
  if (kind === "number")
    return Float64Array.from(rows, ({ record: { [name]: value } }) => (typeof value === "number" ? value : Number.NaN));
  if (type === "places") return byReading(column, rows);
  const key = (row: Row): string => keys(row)[0] ?? NOTHING;
  const said = order || kind === "date" ? key : text;
  const distinct = order ?? [...new Set(rows.map(said))].sort(kind === "date" ? undefined : compareNumbered);
  const ranks = new Map(distinct.map((value, rank) => [value, rank]));
  ranks.delete(NOTHING);
  return Float64Array.from(rows, (row) => ranks.get(said(row)) ?? Number.NaN);
}

/** The first place of each row among all that are named, in the order of the reports; a whole section before what is in it. */
function byReading({ name, reading = [] }: Sorted, rows: readonly Row[]): Float64Array {
  const all = reading.flatMap(([section, places]) => [section, ...places.map((at) => `${section}#${at}`)]);
  const ranks = new Map(all.map((place, rank) => [place, rank]));
  return Float64Array.from(rows, ({ record: { [name]: value } }) => {
    const [first] = Array.isArray(value) ? value : [value];
    const at = isObject(first) && typeof first.at === "string" ? `#${first.at}` : "";
    return ranks.get(placeKey(first) + at) ?? Number.NaN;
  });
}
