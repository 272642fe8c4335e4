/** Sorts the rows of a table by one of its columns: numbers by size, words as Thai dictionaries do, `order` as the table was made. */
import { compareThai } from "../text/collate.ts";
import { sortText } from "../words/sort.ts";

interface Row {
  row: HTMLTableRowElement;
  /** Where it was made. */
  body: Element;
}
const made = new WeakMap<HTMLTableElement, Row[]>();
const isGroup = (row: Element): boolean => row.matches(".group");

function rowsOf(table: HTMLTableElement): Row[] {
  const known = made.get(table);
  if (known) return known;
  const rows = [...table.tBodies].flatMap((body) =>
    [...body.rows].flatMap((row) => (isGroup(row) ? [] : { row, body })),
  );
  made.set(table, rows);
  return rows;
}

const textOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return (cell?.querySelector("summary") ?? cell)?.textContent?.trim() ?? "";
};
const numberOf = (text: string): number => Number(text.replace(/[^\d.]/g, ""));

const status = document.createElement("p");
status.className = "visually-hidden";
status.setAttribute("role", "status");

/** Numbers begin with the largest, pressed again they turn round; all else begins with the first. */
export function sortBy(table: HTMLTableElement, head: HTMLElement): void {
  const heads = [...table.querySelectorAll<HTMLElement>("th[data-sort]")];
  const { sort } = head.dataset;
  const kind = sort === "number" || sort === "text" ? sort : "order";
  const before = head.getAttribute("aria-sort");
  const down = before === null ? kind === "number" : before === "ascending";
  for (const each of heads) each.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down ? "descending" : "ascending");

  const column = heads.indexOf(head);
  const rows = rowsOf(table).map(({ row, body }) => ({ row, body, text: textOf(row, column) }));
  if (kind === "number") rows.sort((a, b) => numberOf(a.text) - numberOf(b.text));
  if (kind === "text") rows.sort((a, b) => compareThai(a.text, b.text));
  if (down) rows.reverse();
  const asMade = kind === "order" && !down;
  for (const group of table.querySelectorAll<HTMLElement>("tr.group")) group.hidden = !asMade;
  for (const { row, body } of rows) (asMade ? body : table.tBodies[0])?.append(row);

  if (!status.isConnected) table.after(status);
  status.textContent = sortText.by(head.textContent?.trim() ?? "", kind, down);
}
