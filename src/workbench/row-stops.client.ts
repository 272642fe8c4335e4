/**
 * Tab stops at one row of the table. A hundred rows of links would stand before what can be done with the rows that are picked; the
 * arrows lead from row to row.
 */
import { oneStop } from "../components/one-stop.client.ts";
import { root } from "./page.client.ts";

const CONTROLS = "input, a[href], button, summary";
const ROWS = "[data-table] > tbody > tr";

const controlsIn = (part: Element): HTMLElement[] => [...part.querySelectorAll<HTMLElement>(CONTROLS)];
const rowStops = oneStop({ controls: controlsIn, seen: (row: Element) => controlsIn(row).length > 0 });

/** Takes rows that were drawn out of the way. @param body of the table */
export const addRows = ({ rows }: HTMLTableSectionElement): void => rowStops.add([...rows]);

/** What stands in the same column of the next row that can be reached, else the first that can. @param way 1 down, -1 up */
export function beside(control: Element, way: number): HTMLElement | undefined {
  const row = control.closest(ROWS);
  const next = row && rowStops.beside(row, way, [...(root?.querySelectorAll(ROWS) ?? [])]);
  if (!row || !next) return undefined;
  const column = [...row.children].findIndex((cell) => cell.contains(control));
  const [same] = next.children[column] ? controlsIn(next.children[column]) : [];
  return same ?? controlsIn(next)[0];
}

/** Follows the reader, whoever led there. */
export function followFocus(page: HTMLElement): void {
  page.addEventListener("focusin", ({ target }) => {
    const row = target instanceof Element ? target.closest(ROWS) : null;
    if (row) rowStops.moveTo(row);
  });
}
