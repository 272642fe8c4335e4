/** How a table of a report stands on a page: whole, or in stretches of which a narrow screen folds what one does not come for first. */
import type { Block, TableRow } from "./blocks.ts";
import { isWholeRow, nameColumn, namesGoneOnWith, rowGroups } from "./row-heads.ts";

type Table = Extract<Block, { kind: "table" }>;

/** Rows that stand together. */
export interface TableStretch<Row extends TableRow> {
  /** What is folded under its name: rows under the row that heads them. Or the rest of a long table. */
  readonly folds?: "group" | "rest";
  /** The row that heads a group. */
  readonly head?: Row;
  readonly rows: readonly Row[];
}

/** From so many groups on their names are the way to what is in them: a reader looks for one of them, her province. */
const GROUPS = 6;
/** In letters, what a narrow screen has in a line. */
const LINE = 40;
/** In lines: what is longer is not scrolled through, and of that so much stands open. */
const ALONE = { long: 100, first: 30 };
/** In the midst of a long text, which goes on under it. */
const IN_TEXT = { long: 40, first: 12 };

/** In a card each cell begins a line, mostly after the head of its column. */
const linesOf = ({ header }: Table, { cells }: TableRow): number =>
  cells.reduce(
    (lines, cell, column) =>
      lines + (cell.trim() === "" ? 0 : Math.ceil((cell.length + (header[column]?.length ?? 0)) / LINE)),
    1,
  );

/**
 * @param rows those of the table that the page shows
 * @param inLongText whether it stands in much text (model/text-stretches.ts)
 */
export function stretchesOf<Row extends TableRow>(
  table: Table,
  rows: readonly Row[],
  inLongText = false,
): TableStretch<Row>[] {
  const groups = rowGroups(rows);
  if (groups.filter(({ head, rows }) => head && rows.length > 0).length >= GROUPS)
    return groups.map(({ head, rows }) =>
      head && rows.length > 0 ? { folds: "group", head, rows } : { rows: head ? [head] : rows },
    );
  const cut = restFrom(table, rows, inLongText ? IN_TEXT : ALONE);
  return cut === undefined ? [{ rows }] : [{ rows: rows.slice(0, cut) }, { folds: "rest", rows: rows.slice(cut) }];
}

/** Where the rest of a long table begins: at a row that has its own name. Undefined where there is none to be folded. */
function restFrom(table: Table, rows: readonly TableRow[], { long, first }: typeof ALONE): number | undefined {
  const goneOnWith = namesGoneOnWith(table);
  let lines = 0;
  let cut: number | undefined;
  for (const [index, row] of rows.entries()) {
    if (lines >= first && !goneOnWith.has(row.anchor)) cut ??= index;
    lines += linesOf(table, row);
  }
  return lines > long ? cut : undefined;
}

/** What is known of a column, so that its cells can be told apart where each row is a card. */
export interface ColumnLook {
  /** What stands before the name runs into it, as a number does. */
  readonly place: "before" | "name" | "after";
  /** In letters: a number or a tick, a date or the name of a province, words. */
  readonly width: "number" | "short" | "words";
  /** Whether a cell says what it is by its own words. */
  readonly explainsItself: boolean;
}

const NUMBER = 8;
const SHORT = 18;
const isDate = (cell: string): boolean => /^[\d\s,–-]+[\p{L}\p{M}]+\..*\d$/u.test(cell);

export function columnLooks(table: Table): ColumnLook[] {
  const name = nameColumn(table);
  const rows = table.rows.filter((row) => !isWholeRow(row));
  const columns = table.header.map((head, index) => {
    const cells = rows.map(({ cells }) => cells[index]?.trim() ?? "").filter(Boolean);
    const longest = Math.max(0, ...[head, ...cells].map(({ length }) => length));
    const width: ColumnLook["width"] = longest <= NUMBER ? "number" : longest <= SHORT ? "short" : "words";
    const place: ColumnLook["place"] = index < name ? "before" : index === name ? "name" : "after";
    return { place, width, dates: cells.length > 0 && cells.every(isDate) };
  });
  // The only words beside a name are about it.
  const alone = columns.filter(({ place, width }) => place === "after" && width === "words").length === 1;
  return columns.map(({ place, width, dates }) => ({
    place,
    width,
    explainsItself: place !== "after" || dates || (alone && width === "words"),
  }));
}
