import { placeText as words } from "../words/places.ts";
import type { Block, TableRow } from "./blocks.ts";
import { leadingNumber, withoutNumber } from "./printed-number.ts";

type Table = Extract<Block, { kind: "table" }>;

const firstCell = ({ cells }: TableRow): string => cells[0]?.trim() ?? "";
/** A row that is a heading for those below: words in its first cell, nothing in the others. */
const isBand = ({ cells }: TableRow): boolean =>
  cells.findIndex((cell) => cell.trim() !== "") === 0 &&
  cells.slice(1).every((cell) => cell.trim() === "") &&
  withoutNumber(cells[0] ?? "") !== "";

/**
 * How a citation calls a row of a table, as the print counts: by the number that stands in its first cell, or by how many lines
 * it stands below the last such number (`ลำดับ 5 แถว 2`). A number that the table has twice follows the heading row above it
 * (`จังหวัดพิษณุโลก ลำดับ 2`). Without any number above it, a row is called by its line in the table, or as the last.
 * @param at `{table}-r{n}`
 * @param cited the number by which the citation calls it
 */
export function rowLabel({ rows }: Pick<Table, "rows">, at: string, cited?: string): string {
  const index = rows.findIndex(({ anchor }) => anchor === at);
  const numbered = rows.slice(0, index + 1).findLastIndex((row) => firstCell(row) !== "");
  const number = cited ?? leadingNumber(rows[numbered]?.cells[0] ?? "");
  if (number === "") {
    if (index > 0 && index === rows.length - 1) return words.lastRow;
    return `${words.row} ${/\d+$/.exec(at)?.[0] ?? ""}`;
  }
  const lines = cited === undefined && index > numbered ? ` ${words.row} ${index - numbered + 1}` : "";
  return [bandAbove(rows, numbered, number), `${words.number} ${number}${lines}`].filter(Boolean).join(" ");
}

/** The heading row under which a number stands that the table has more than once. */
function bandAbove(rows: readonly TableRow[], index: number, number: string): string {
  const own = rows[index];
  if (!own || (timesIn(rows).get(number) ?? 0) < 2 || isBand(own)) return "";
  const band = rows.slice(0, index).findLast(isBand);
  return band ? withoutNumber(firstCell(band)) : "";
}

/** How often each number begins a row: asked for every row that is cited. */
function timesIn(rows: readonly TableRow[]): ReadonlyMap<string, number> {
  const known = counted.get(rows);
  if (known) return known;
  const times = new Map<string, number>();
  for (const row of rows) {
    const number = leadingNumber(firstCell(row));
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  counted.set(rows, times);
  return times;
}
const counted = new WeakMap<readonly TableRow[], ReadonlyMap<string, number>>();
