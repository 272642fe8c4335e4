import { escapeHtml } from "../text/escape-html.ts";
import { shorten } from "../text/shorten.ts";
import { workbenchText as words } from "../words/workbench.ts";
import type { AddressFault } from "./address-fault.ts";
import { MOST_COMPARED } from "./state.ts";

const unknown = words.unknown;

/** What of an address was not known, in words. @param shown name of the rows that are shown */
export function faultText({ what, given, column = "" }: AddressFault, shown: string): string {
  const short = shorten(given, 60);
  return {
    collection: () => unknown.collection(short, shown),
    column: () => unknown.column(short),
    value: () => unknown.value(short, column),
    row: () => unknown.row(short),
    range: () => unknown.range(short, column),
    many: () => unknown.many(short, MOST_COMPARED),
    twice: () => unknown.twice(short),
    word: () => unknown.word(short),
  }[what]();
}

/** What may have been meant, as a link to it. */
const meantHtml = ({ meant }: AddressFault): string =>
  meant === undefined
    ? ""
    : ` <a href="${escapeHtml(meant.query)}" data-open>${escapeHtml(unknown.meant(meant.title))}</a>`;

/** So many are told of one by one. */
const TOLD = 6;

export function faultsHtml(faults: readonly AddressFault[], shown: string): string {
  if (faults.length === 0) return "";
  const told = faults
    .slice(0, TOLD)
    .map((fault) => `<li>${escapeHtml(faultText(fault, shown))}${meantHtml(fault)}</li>`);
  const more = faults.length > TOLD ? `<li>${words.table.andMore(faults.length - TOLD)}</li>` : "";
  return (
    `<p><b>${unknown.title}</b></p><ul>${told.join("")}${more}</ul>` +
    `<button type="button" class="bench-link" data-does="hideFaults">${unknown.hide}</button>`
  );
}
