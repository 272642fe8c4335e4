import type { Value } from "../collections/column.ts";
import { isIsoDate, isObject, keysOf, labelOf, NOTHING, textOf } from "./cell-values.ts";
import { lazy, once } from "./once.ts";
import { ranksOf } from "./ranks.ts";
import { type Row, sampled } from "./row.ts";
import type { FileColumn } from "./sheet-file.ts";
import { type RowWords, saidIn } from "./word-search.ts";

/** A column with all that is asked of it again and again, each worked out when it is first asked for. */
export interface SheetColumn extends FileColumn {
  /** What can be asked of it: from and to, one of a few values, or words alone. */
  kind: "number" | "date" | "few" | "words";
  /** All that a value can be, in their order, where they have one of their own. */
  order?: readonly string[] | undefined;
  keys(row: Row): readonly string[];
  text(row: Row): string;
  /** What it says of rows, to be looked through. */
  said(): RowWords;
  /** How many rows have each value, in the order of the file. */
  counts(): ReadonlyMap<string, number>;
  /** By the place of a row: its value as a number that sorts as the column does; `NaN` where it says nothing. */
  ranks(): Float64Array;
  /** How many letters it says of a row, on average of those of which it says something. */
  length(): number;
}

export function makeColumn(column: FileColumn, rows: readonly Row[]): SheetColumn {
  const said = (row: Row): Value | undefined => row.record[column.name];
  const keys = once(rows, (row) => keysOf(said(row)));
  const text = once(rows, (row) => textOf(column, said(row)));
  const counts = lazy(() => {
    const counted = new Map<string, number>();
    for (const row of rows) for (const key of keys(row)) counted.set(key, (counted.get(key) ?? 0) + 1);
    return counted;
  });
  const kind = kindOf(column, rows, keys);
  const order = column.reading?.map(([section]) => section) ?? (column.ordered && Object.keys(column.labels ?? {}));
  const ranks = lazy(() => ranksOf({ ...column, kind, order, keys, text }, rows));
  return {
    ...column,
    kind,
    order,
    keys,
    text,
    said: lazy(() => saidIn([column], rows)),
    counts,
    ranks,
    length: lazy(() => {
      const texts = sampled(rows).map(text).filter(Boolean);
      return texts.reduce((sum, each) => sum + each.length, 0) / Math.max(1, texts.length);
    }),
  };
}

function kindOf(
  { name, type, labels }: FileColumn,
  all: readonly Row[],
  keys: SheetColumn["keys"],
): SheetColumn["kind"] {
  if (type === "integer" || type === "number") return "number";
  if (type === "date" || type === "month") return "date";
  if (name === "id" || name === "url" || name === "title") return "words";
  if (type === "boolean" || type === "places" || labels) return "few";
  const rows = sampled(all);
  // Records of one data file are alike: the first value tells what the others are.
  const sample = rows.map((row) => row.record[name]).find((value) => value !== null && keysOf(value)[0] !== NOTHING);
  if (type === "object" || isObject(Array.isArray(sample) ? sample[0] : sample)) return "words";
  const said = rows.flatMap(keys).filter((key) => key !== NOTHING);
  const values = new Set(said);
  if (values.size > 0 && [...values].every(isIsoDate)) return "date";
  return values.size > 0 && 2 * values.size <= said.length ? "few" : "words";
}

/** A key of a column in words, with what it says of nothing. */
export const labelIn = (column: SheetColumn, key: string, nothing: string): string =>
  labelOf(column, key) || (key === NOTHING ? nothing : key);
