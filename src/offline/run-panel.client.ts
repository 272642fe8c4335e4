/** What is seen and heard while a section comes. */
import { keepText as text } from "../words/offline.ts";
import type { Progress } from "./keeper.ts";
import type { ManagedRow } from "./manage-row.client.ts";

/** Told aloud after each of so many parts. */
const STEPS = 4;

export interface RunPanel {
  /** Shows it in a section's row. @returns what the button for stopping aborts */
  begin: (row: ManagedRow) => AbortSignal;
  came: (progress: Progress) => void;
  /** Puts words in the row where no section comes any more. What the row says itself is only heard. */
  end: (row: ManagedRow, words: string, heard?: boolean) => void;
}

/** @param hear makes words heard */
export function runPanel(hear: (words: string) => void): RunPanel {
  const panel = document.querySelector<HTMLElement>("[data-run]");
  const find = (name: string) => panel?.querySelector<HTMLElement>(`[data-run-${name}]`);
  const [said, line, bytes, stop] = [find("said"), find("bar"), find("bytes"), find("stop")];
  const bar = panel?.querySelector("progress");
  let stopping = new AbortController();
  let told = 0;
  stop?.addEventListener("click", () => stopping.abort());
  const show = ({ row }: ManagedRow, words: string, coming: boolean, heard = false): void => {
    if (!panel || !said || !line) return;
    said.textContent = words;
    line.hidden = !coming;
    panel.hidden = heard || words === "";
    if (panel.parentElement !== row) row.append(panel);
    hear(words);
  };
  return {
    begin(row) {
      stopping = new AbortController();
      told = 0;
      if (bytes) bytes.textContent = "";
      bar?.removeAttribute("value");
      show(row, text.keeping(row.label), true);
      stop?.focus();
      return stopping.signal;
    },
    came({ done, of }) {
      const share = of === 0 ? 1 : Math.min(1, done / of);
      if (bar) bar.value = share;
      if (bytes) bytes.textContent = text.came(done, of);
      const step = Math.floor(share * STEPS);
      if (step > told && step < STEPS) hear(text.percent((100 * step) / STEPS));
      told = Math.max(told, step);
    },
    end: (row, words, heard) => show(row, words, false, heard),
  };
}
