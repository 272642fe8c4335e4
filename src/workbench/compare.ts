import { NOTHING } from "./cell-values.ts";
import type { Row } from "./row.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetColumn } from "./sheet-column.ts";

/** Rows side by side: what each column says of each. */
export interface Comparison {
  rows: readonly Row[];
  lines: readonly { column: SheetColumn; same: boolean }[];
}

/** Not compared: they only say which is which. */
const OWN = new Set(["id", "url", "title", "formerIds"]);

/** Whether a column is only the names, for readers of the file, of the pages that another has ids of: the other is shown by the same. */
const isNamesOf = (column: SheetColumn, { keys, text, labels = {} }: SheetColumn, rows: readonly Row[]): boolean =>
  column.labels === undefined &&
  Object.values(labels).some(([, url]) => url) &&
  rows.some((row) => keys(row)[0] !== NOTHING) &&
  rows.every((row) => keys(row)[0] === NOTHING || text(row) === column.text(row));

/** The columns that say something of at least one of them, in the order of the file; unknown ids are left out. */
export function compareRows(sheet: Sheet, ids: readonly string[]): Comparison {
  const rows = ids.flatMap((id) => sheet.row(id) ?? []);
  const lines = sheet.columns.flatMap((column, place) => {
    if (OWN.has(column.name)) return [];
    if (sheet.columns.slice(0, place).some((before) => isNamesOf(column, before, sheet.rows))) return [];
    const said = rows.map((row) => column.text(row));
    if (said.every((text) => text === "")) return [];
    return [{ column, same: rows.length > 1 && said.every((text) => text === said[0]) }];
  });
  return { rows, lines };
}
