import { searchKey } from "../text/normalise.ts";
import { NOTHING } from "./cell-values.ts";
import { orderedKeys } from "./keys.ts";
import type { Row } from "./row.ts";
import type { DataSheet } from "./sheet.ts";
import type { SheetColumn } from "./sheet-column.ts";
import { isFiltered, type State, withoutColumn } from "./state.ts";
import type { RowWords } from "./word-search.ts";

/** Which rows a state leaves, in which order and in which groups. */

type Test = (row: Row) => boolean;

/** What was filtered last, of each table: one change asks for the same rows for the table, its lists of values and its counts. */
const filtered = new WeakMap<DataSheet, Map<string, readonly Row[]>>();
const REMEMBERED = 12;

/** The rows that pass every filter, in the order of the file. */
export function filterRows(sheet: DataSheet, state: State): readonly Row[] {
  const { words, values, has, from, to, onlyPicked, pick } = state;
  if (!isFiltered(state)) return sheet.rows;
  const known = filtered.get(sheet) ?? new Map<string, readonly Row[]>();
  filtered.set(sheet, known);
  const key = JSON.stringify([words, values, has, from, to, onlyPicked && pick]);
  const before = known.get(key);
  if (before) return before;
  const tests = testsOf(sheet, state);
  const rows = sheet.rows.filter((row) => tests.every((test) => test(row)));
  const [oldest] = known.keys();
  if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
  known.set(key, rows);
  return rows;
}

/** The rows that pass the filters of all columns but these: what values of these columns are counted over. */
export const filterBeside = (sheet: DataSheet, state: State, columns: readonly string[]): readonly Row[] =>
  filterRows(sheet, columns.reduce(withoutColumn, state));

function testsOf(sheet: DataSheet, state: State): Test[] {
  const tests: Test[] = [];
  const each = <T>(of: Readonly<Record<string, T>>, make: (column: SheetColumn, given: T) => Test): void => {
    for (const [name, given] of Object.entries(of)) {
      const column = sheet.column(name);
      if (column) tests.push(make(column, given));
    }
  };
  if (state.onlyPicked) {
    const picked = new Set(state.pick);
    tests.push(({ id }) => picked.has(id));
  }
  each(state.values, ({ keys }, values) => {
    const wanted = new Set(values);
    return (row) => keys(row).some((key) => wanted.has(key));
  });
  each(state.from, (column, from) => (row) => limits(column, row).some((value) => reaches(column, value, from)));
  each(state.to, (column, to) => (row) => limits(column, row).some((value) => !isBeyond(column, value, to)));
  each(state.has, (column, text) => holds(text, column.said()));
  // The dearest comes last: it looks into every column.
  if (state.words !== "") tests.push(holds(state.words, sheet.said()));
  return tests;
}

/** Whether every one of the words is said of a row, whatever their spelling, case and digits. */
function holds(words: string, said: RowWords): Test {
  const tests = words.split(/\s+/).map(searchKey).filter(Boolean).map(said.saying);
  return (row) => tests.every((says) => says(row));
}

/** The values of a row that a range is asked of. */
const limits = ({ keys }: SheetColumn, row: Row): readonly string[] => keys(row).filter((key) => key !== NOTHING);
const reaches = ({ kind }: SheetColumn, value: string, from: string): boolean =>
  kind === "number" ? Number(value) >= Number(from) : value >= from;
/** A month is not beyond itself, though its days are longer texts than it. */
const isBeyond = ({ kind }: SheetColumn, value: string, to: string): boolean =>
  kind === "number" ? Number(value) > Number(to) : value.slice(0, to.length) > to;

/** In the order of a column; rows of which it says nothing last, equals as they were. */
export function sortRows(sheet: DataSheet, rows: readonly Row[], sort: State["sort"]): readonly Row[] {
  const column = sort && sheet.column(sort.column);
  if (!column) return rows;
  const ranks = column.ranks();
  const rankOf = ({ place }: Row): number => ranks[place] ?? Number.NaN;
  const way = sort.down ? -1 : 1;
  const said = rows.filter((row) => !Number.isNaN(rankOf(row)));
  said.sort((a, b) => way * (rankOf(a) - rankOf(b)));
  return said.length === rows.length ? said : [...said, ...rows.filter((row) => Number.isNaN(rankOf(row)))];
}

export interface RowsOfValue {
  key: string;
  rows: readonly Row[];
}

/** Rows under each value that they have, so a row may stand in several groups; the values in the order of the column. */
export function groupRows(column: SheetColumn, rows: readonly Row[]): RowsOfValue[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    for (const key of column.keys(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  return orderedKeys(column, groups.keys()).map((key) => ({ key, rows: groups.get(key) ?? [] }));
}
