/** What heads the rows of a table of a report, as one who hears it is told: the name that stands in a row, or above it. */
import type { Block, TableRow } from "./blocks.ts";

type Table = Extract<Block, { kind: "table" }>;

const isFilled = (cell: string | undefined): cell is string => cell !== undefined && cell.trim() !== "";
/** A word, not a number, a tick or a date. */
const isWord = (cell: string): boolean => /^[\u0E01-\u0E2E\u0E40-\u0E44A-Za-z]/.test(cell.replace(/^[\d.\s]+/, ""));

/** A row whose first cell alone is filled: it names the rows below it, or sums up those above. */
export const isWholeRow = ({ cells }: TableRow): boolean => !cells.slice(1).some(isFilled);

/** What a row is called: its beginning, in many tables a number or a name. */
export const rowName = ({ cells }: TableRow): string => cells.find(isFilled)?.trim() ?? "";

/** The column in which the names of the rows stand: the first that mostly holds words. */
export function nameColumn({ header, rows }: Table): number {
  const column = header.findIndex((_, index) => {
    const filled = rows
      .filter((row) => !isWholeRow(row))
      .flatMap(({ cells }) => (isFilled(cells[index]) ? cells[index] : []));
    return filled.filter(isWord).length * 2 > filled.length;
  });
  return Math.max(column, 0);
}

/** Two stand on two levels (a region, its first province). Of more that are listed with a name alone none heads the rest. */
const LEVELS = 2;

/**
 * Rows under the row that names them, in the order of the table; those before the first such row have none, nor have those after
 * more such rows than there are levels.
 */
export interface RowGroup<Row extends TableRow> {
  readonly head?: Row;
  readonly rows: readonly Row[];
}
const isBare = ({ head, rows }: RowGroup<TableRow>): boolean => head !== undefined && rows.length === 0;
export function rowGroups<Row extends TableRow>(rows: readonly Row[]): RowGroup<Row>[] {
  const groups: { head?: Row; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (isWholeRow(row)) groups.push({ head: row, rows: [] });
    else if (!last || groups.slice(-LEVELS - 1).filter(isBare).length > LEVELS) groups.push({ rows: [row] });
    else last.rows.push(row);
  }
  return groups;
}

/**
 * The names that rows go on with which leave the place of their own blank, as all cells before it: what is printed once, at the first
 * of several rows. By the rows' anchors.
 */
export function namesGoneOnWith(table: Table): ReadonlyMap<string, string> {
  const column = nameColumn(table);
  const names = new Map<string, string>();
  let name: string | undefined;
  for (const row of table.rows) {
    const own = row.cells[column];
    if (isWholeRow(row)) name = undefined;
    else if (isFilled(own)) name = own.trim();
    else if (row.cells.slice(0, column).some(isFilled)) name = undefined;
    else if (name !== undefined) names.set(row.anchor, name);
  }
  return names;
}
