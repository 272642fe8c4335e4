/** Puts together what rows say while their table is looked at: the first letter that is typed then waits for nothing. */
import type { Sheet } from "./sheet.ts";

/** So many milliseconds at a time: a press waits for no more. */
const AT_ONCE = 8;

export function readAhead({ said }: Sheet): void {
  const rest = said().ahead.values();
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
