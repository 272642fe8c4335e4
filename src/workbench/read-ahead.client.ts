/**
 * Works ahead while a table is looked at: puts together what its rows say, and their order by title, which is the one most asked for. The
 * first letter that is typed, and the first sort, then wait for nothing.
 */
import type { DataSheet } from "./sheet.ts";

/** So many milliseconds at a time: a press waits for no more. */
const AT_ONCE = 8;

export function readAhead({ said, column }: DataSheet): void {
  const rest = [...said().ahead, () => column("title")?.ranks()].values();
  const some = (): void => {
    const end = performance.now() + AT_ONCE;
    for (const work of rest) {
      work();
      if (performance.now() > end) return void setTimeout(some);
    }
  };
  // After the frame that shows the table.
  requestAnimationFrame(() => setTimeout(some));
}
