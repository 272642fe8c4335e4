/**
 * Tab stops at one row of the table: the one that a reader is on, else the first. A hundred rows of links would stand before what can
 * be done with the rows that are picked; the arrows lead from row to row.
 */
import { root } from "./page.client.ts";

const CONTROLS = "input, a[href], button, summary";
const ROWS = "[data-table] > tbody > tr";

let current: Element | undefined;

const controlsIn = (part: Element): HTMLElement[] => [...part.querySelectorAll<HTMLElement>(CONTROLS)];

function reach(row: Element, can: boolean): void {
  for (const control of controlsIn(row)) control.tabIndex = can ? 0 : -1;
}

function moveTo(row: Element): void {
  if (current?.isConnected) reach(current, false);
  current = row;
  reach(row, true);
}

/** Takes rows that were drawn out of the way. @param body of the table */
export function rove({ rows }: HTMLTableSectionElement): void {
  for (const row of rows) reach(row, false);
  if (current?.isConnected) return;
  const first = [...rows].find((row) => controlsIn(row).length > 0);
  if (first) moveTo(first);
}

/** What stands in the same column of the next row that can be reached, else the first that can. @param way 1 down, -1 up */
export function beside(control: Element, way: 1 | -1): HTMLElement | undefined {
  const row = control.closest(ROWS);
  if (!row) return undefined;
  const rows = [...(root?.querySelectorAll(ROWS) ?? [])].filter((each) => controlsIn(each).length > 0);
  const next = rows[rows.indexOf(row) + way];
  if (!next) return undefined;
  const column = [...row.children].findIndex((cell) => cell.contains(control));
  const [same] = next.children[column] ? controlsIn(next.children[column]) : [];
  return same ?? controlsIn(next)[0];
}

/** Follows the reader, whoever led there. */
export function followFocus(page: HTMLElement): void {
  page.addEventListener("focusin", ({ target }) => {
    const row = target instanceof Element ? target.closest(ROWS) : null;
    if (row && row !== current) moveTo(row);
  });
}
