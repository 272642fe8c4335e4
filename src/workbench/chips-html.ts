import { escapeHtml } from "../text/escape-html.ts";
import { keptHtml } from "../text/kept-html.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { type Narrowing, narrowings } from "./narrowings.ts";
import type { DataSheet } from "./sheet.ts";
import type { State } from "./state.ts";

/** What narrows the table, each with a button that takes it away. */
export function chipsHtml(sheet: DataSheet, state: State): string {
  const chips = narrowings(sheet, state).map(chipHtml);
  if (chips.length > 1)
    chips.push(`<li><button type="button" class="bench-link" data-does="unfilter">${words.filter.clear}</button></li>`);
  return chips.join("");
}

function chipHtml({ label, filter, column, value }: Narrowing): string {
  const said = (name: string, text: string | undefined) => (text === undefined ? "" : ` ${name}="${escapeHtml(text)}"`);
  const does =
    filter === "picked"
      ? 'data-does="whole"'
      : `data-unfilter="${filter}"${said("data-column", column)}${said("data-value", value)}`;
  return (
    `<li><button type="button" class="bench-chip" ${does} aria-label="${escapeHtml(words.filter.remove(label))}">` +
    `${keptHtml(label)} <span aria-hidden="true">×</span></button></li>`
  );
}
