import { NOTHING } from "./cell-values.ts";
import { type Row, sampled } from "./row.ts";
import type { DataSheet } from "./sheet.ts";
import type { SheetColumn } from "./sheet-column.ts";

/** So many columns are seen at first. */
const MOST = 6;
/** Longer than this, on average, and a column is for reading, not for looking through. */
const SHORT = 45;
/** Says which record it is, or where it is, and not what it says. */
const FRAME = new Set(["id", "url", "formerIds", "order"]);

/** Fewer columns than this leave room for one to read. */
const ROOM = 5;

/** Whether what a column lists is in each row among what another lists. */
const isAmong = (column: SheetColumn, other: SheetColumn, rows: readonly Row[]): boolean =>
  column.type === "list" &&
  other.type === "list" &&
  rows.every((row) => column.keys(row).every((key) => key === NOTHING || other.keys(row).includes(key)));

/**
 * The columns that a table shows of its own accord: the title, then what tells rows apart at a glance, where they say it of at least
 * a fifth of the rows and no column before says the same, or all of it and more in a list; the first text where there is room for
 * one; last where it stands in the report.
 */
export function defaultColumns({ columns, rows: all }: DataSheet): string[] {
  const rows = sampled(all);
  const shown: SheetColumn[] = [];
  const repeats = (column: SheetColumn): boolean =>
    shown.some((before) => rows.every((row) => before.text(row) === "" || before.text(row) === column.text(row)));
  let text: SheetColumn | undefined;
  for (const [place, column] of columns.entries()) {
    const { name, type, kind, parts } = column;
    if (FRAME.has(name) || type === "places" || parts) continue;
    if (columns.slice(0, place).some((before) => isAmong(column, before, rows))) continue;
    const texts = rows.map(column.text).filter((text) => text !== "");
    const length = column.length();
    const wide = length > SHORT && kind !== "few";
    if (name !== "title" && (wide || length > 2 * SHORT || texts.length < rows.length / 5)) {
      if (wide && type === "text") text ??= column;
      continue;
    }
    const tells = rows.length === 1 || new Set(rows.map(column.text)).size > 1;
    if (name !== "title" && (!tells || repeats(column))) continue;
    shown.push(column);
    if (shown.length === MOST) break;
  }
  const chosen = new Set(shown.map(({ name }) => name));
  if (text && shown.length < ROOM) chosen.add(text.name);
  chosen.add("title").add("sources");
  return columns.map(({ name }) => name).filter((name) => chosen.has(name));
}
