import { NOTHING } from "./cell-values.ts";
import type { Row } from "./row.ts";
import type { SheetColumn } from "./sheet-column.ts";

/** Whether a column is only the names, for readers of the file, of the pages that another has ids of: the other is shown by the same. */
const isNamesOf = (column: SheetColumn, { keys, text, labels = {} }: SheetColumn, rows: readonly Row[]): boolean =>
  column.labels === undefined &&
  Object.values(labels).some(([, url]) => url) &&
  rows.some((row) => keys(row)[0] !== NOTHING) &&
  rows.every((row) => keys(row)[0] === NOTHING || text(row) === column.text(row));

/** Columns without those that say again, in names, what one before them has as ids: readers see the same twice. */
export const saidOnce = (columns: readonly SheetColumn[], rows: readonly Row[]): SheetColumn[] =>
  columns.filter((column, place) => !columns.slice(0, place).some((before) => isNamesOf(column, before, rows)));
