/** A section in the list of what can be kept: its words and buttons. */
import { keepText as text } from "../words/offline.ts";
import type { Standing } from "./standing.ts";

export type Action = "keep" | "remove";

export interface ManagedRow {
  label: string;
  row: HTMLElement;
  show: (standing: Standing | undefined, also: { pages: number; online: boolean; busy: boolean }) => void;
  /** Puts the focus on what can be done with it now, when it was lost with a button that is gone. */
  focus: () => void;
}

export const sections = (): string[] =>
  [...document.querySelectorAll<HTMLElement>("[data-section]")].flatMap(({ dataset }) => dataset.section ?? []);

const VERBS = { absent: text.keep, begun: text.goOn, newer: text.renew, held: undefined, covered: undefined };

function words(standing: Standing, pages: number): string {
  switch (standing.is) {
    case "absent":
      return text.to(standing.bytes, pages);
    case "covered":
      return text.covered;
    default:
      return text[standing.is](standing.bytes);
  }
}

export function rowOf(id: string): ManagedRow {
  const row = document.querySelector<HTMLElement>(`[data-section="${id}"]`);
  if (!row) throw new Error(id);
  const button = (action: Action) => row.querySelector<HTMLButtonElement>(`[data-act=${action}]`);
  const [keep, remove] = [button("keep"), button("remove")];
  return {
    label: row.querySelector("a")?.textContent ?? "",
    row,
    show(standing, { pages, online, busy }) {
      const says = row.querySelector("[data-says]");
      if (says) says.textContent = standing ? words(standing, pages) : "";
      const verb = standing && VERBS[standing.is];
      const name = keep?.querySelector("[data-verb]");
      if (name && verb) name.textContent = verb;
      if (keep) keep.hidden = busy || !online || verb === undefined;
      if (remove) remove.hidden = busy || !standing || standing.is === "absent" || standing.is === "covered";
      const fold = row.closest("details");
      if (fold && standing && /held|newer|begun/.test(standing.is)) fold.open = true;
    },
    focus() {
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      [keep, remove].find((one) => one && !one.hidden)?.focus();
    },
  };
}
