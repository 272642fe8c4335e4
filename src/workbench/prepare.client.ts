import type { Sheet } from "./sheet.ts";
import type { SheetColumn } from "./sheet-column.ts";

/** A slice of work leaves room for a frame. */
const SLICE = 8;

const soon: (work: () => void) => void =
  "requestIdleCallback" in globalThis ? (work) => requestIdleCallback(work) : (work) => setTimeout(work, 20);

/** Stands in the browser's own record of the page when all is worked out: who measures it need not guess. */
export const PREPARED = "table-prepared";

/**
 * Works out, while nothing else is to do, what the first search and the first sorting would have to wait for: the searched text of each
 * row and the order of the columns that are shown.
 */
export function prepare({ rows, searched }: Sheet, columns: readonly SheetColumn[]): void {
  let place = 0;
  const waiting = [...columns];
  const work = (): void => {
    const end = performance.now() + SLICE;
    for (let row = rows[place]; row && performance.now() < end; row = rows[++place]) searched(row);
    const column = place < rows.length ? undefined : waiting.shift();
    column?.ranks();
    if (place < rows.length || waiting.length > 0) soon(work);
    else performance.mark(PREPARED);
  };
  soon(work);
}
