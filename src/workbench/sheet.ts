import type { Value } from "../collections/column.ts";
import type { DataRecord } from "../exports/table.ts";
import { compareThai } from "../text/collate.ts";
import { searchKey } from "../text/normalise.ts";
import type { FileColumn, SheetFile } from "./sheet-file.ts";
import { isIsoDate, isObject, keysOf, labelOf, NOTHING, textOf } from "./values.ts";

/** One record as a row. */
export interface Row {
  id: string;
  url: string;
  title: string;
  /** Where it stands in the file, from 0. */
  place: number;
  record: DataRecord;
}

/** A column with all that is asked of it again and again, each worked out when it is first asked for. */
export interface SheetColumn extends FileColumn {
  /** What can be asked of it: from and to, one of a few values, or words alone. */
  kind: "number" | "date" | "few" | "words";
  keys(row: Row): readonly string[];
  text(row: Row): string;
  /** How many rows have each value, in the order of the file. */
  counts(): ReadonlyMap<string, number>;
  /** By the place of a row: its value as a number that sorts as the column does; `NaN` where it says nothing. */
  ranks(): Float64Array;
  /** How many letters it says of a row, on average of those of which it says something. */
  length(): number;
  /** What is searched of it. */
  searched(row: Row): string;
}

/** Between what columns say, where words are looked for: a letter that no report has, for only letters and digits are searched. */
const BETWEEN = "ǁ";

/** A thousand rows tell what a column is as well as all of them. */
const SAMPLE = 1_000;
export function sampled(rows: readonly Row[]): readonly Row[] {
  const step = Math.ceil(rows.length / SAMPLE);
  return step <= 1 ? rows : rows.filter((_, place) => place % step === 0);
}

/** A data file in the browser. */
export interface Sheet {
  name: string;
  label: string;
  cited: boolean;
  columns: readonly SheetColumn[];
  rows: readonly Row[];
  column(name: string): SheetColumn | undefined;
  row(id: string): Row | undefined;
  /** The text of a row in which words are looked for, normalised. */
  searched(row: Row): string;
}

export function makeSheet(
  { name, label, cited, columns: described }: SheetFile,
  records: readonly DataRecord[],
): Sheet {
  const rows = records.map((record, place): Row => {
    const [id, url, title] = [String(record.id), String(record.url), String(record.title)];
    return { id, url, title, place, record };
  });
  const columns = described.map((column) => makeColumn(column, rows));
  const named = new Map(columns.map((column) => [column.name, column]));
  const known = new Map(rows.map((row) => [row.id, row]));
  const said = columns.filter(({ name }) => name !== "url");
  return {
    name,
    label,
    cited,
    columns,
    rows,
    column: (name) => named.get(name),
    row: (id) => known.get(id),
    searched: once(rows, (row) => searchKey(said.map((column) => column.text(row)).join(BETWEEN))),
  };
}

/** The same function of rows, worked out once for each. */
function once<T>(rows: readonly Row[], make: (row: Row) => T): (row: Row) => T {
  const made: (T | undefined)[] = new Array(rows.length);
  return (row) => {
    const known = made[row.place];
    if (known !== undefined) return known;
    const fresh = make(row);
    made[row.place] = fresh;
    return fresh;
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function makeColumn(column: FileColumn, rows: readonly Row[]): SheetColumn {
  const said = (row: Row): Value | undefined => row.record[column.name];
  const keys = once(rows, (row) => keysOf(said(row)));
  const text = once(rows, (row) => textOf(column, said(row)));
  const counts = lazy(() => {
    const counted = new Map<string, number>();
    for (const row of rows) for (const key of keys(row)) counted.set(key, (counted.get(key) ?? 0) + 1);
    return counted;
  });
  const kind = kindOf(column, rows, keys);
  const ranks = lazy(() => ranksOf(column, kind, rows, keys, text));
  return {
    ...column,
    kind,
    keys,
    text,
    counts,
    ranks,
    length: lazy(() => {
      const texts = sampled(rows).map(text).filter(Boolean);
      return texts.reduce((sum, each) => sum + each.length, 0) / Math.max(1, texts.length);
    }),
    searched: once(rows, (row) => searchKey(text(row))),
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

/** Numbers are themselves; texts stand as in a Thai dictionary, days as in a calendar, values of a fixed set in its order. */
function ranksOf(
  column: FileColumn,
  kind: SheetColumn["kind"],
  rows: readonly Row[],
  keys: SheetColumn["keys"],
  text: SheetColumn["text"],
): Float64Array {
  const byKey = column.ordered === true || kind === "date";
  const sorted = (row: Row): string => (byKey ? (keys(row)[0] ?? NOTHING) : text(row));
  if (kind === "number")
    return Float64Array.from(rows, ({ record: { [column.name]: value } }) =>
      typeof value === "number" ? value : Number.NaN,
    );
  const distinct = [...new Set(rows.map(sorted))].filter((value) => value !== "");
  const order = Object.keys(column.labels ?? {});
  if (column.ordered) distinct.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  else if (kind === "date") distinct.sort();
  else distinct.sort(compareThai);
  const ranks = new Map(distinct.map((value, rank) => [value, rank]));
  return Float64Array.from(rows, (row) => ranks.get(sorted(row)) ?? Number.NaN);
}

/** A key of a column in words, with what it says of nothing. */
export const labelIn = (column: SheetColumn, key: string, nothing: string): string =>
  labelOf(column, key) || (key === NOTHING ? nothing : key);
