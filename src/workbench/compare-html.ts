import { escapeHtml } from "../text/escape-html.ts";
import { keptHtml } from "../text/kept-html.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { rowCellHtml } from "./cell-html.ts";
import type { Comparison } from "./compare.ts";
import type { SheetColumn } from "./sheet-column.ts";
import { MOST_COMPARED, type State } from "./state.ts";

/** Rows side by side. */

/** How to compare, and what can be done with what is compared. */
export function compareHintHtml({ rows, lines }: Comparison, { pick, compare }: State, hideSame: boolean): string {
  const button = (does: string, label: string, more = "") =>
    `<button type="button" class="bench-link" id="compare-${does}" data-does="${does}"${more}>${label}</button>`;
  const picked =
    pick.length > MOST_COMPARED
      ? `<span>${words.compare.tooMany(pick.length, MOST_COMPARED)}</span>`
      : pick.length > 0 && pick.join() !== compare.join()
        ? button("compare", words.compare.now(pick.length))
        : rows.length > 0
          ? ""
          : `<span>${words.compare.none(MOST_COMPARED)}</span>`;
  const pressed = ` aria-pressed="${hideSame}"`;
  const same = lines.some(({ same }) => same) ? button("hideSame", words.compare.onlyDifferent, pressed) : "";
  const print = button("print", words.take.print, ' data-part="compare"');
  return `<p class="bench-line">${picked}${rows.length > 0 ? same + print + button("compareClear", words.compare.clear) : ""}</p>`;
}

/** @param hideSame leaves out what is the same in all */
export function compareHtml({ rows, lines }: Comparison, base: string, hideSame: boolean): string {
  const heads = rows.map(
    ({ id, url, title }) =>
      `<th scope="col"><a href="${escapeHtml(url)}">${keptHtml(title)}</a> ` +
      `<button type="button" class="bench-link" data-uncompare="${escapeHtml(id)}" ` +
      `aria-label="${escapeHtml(words.compare.removeRow(title))}">${words.compare.remove}</button></th>`,
  );
  const body = lines
    .filter(({ same }) => !(hideSame && same))
    .map(({ column, same }) => lineHtml(column, same, rows, base));
  const caption = escapeHtml(words.compare.caption(rows.map(({ title }) => title)));
  return (
    `<table class="bench-compare"><caption class="visually-hidden">${caption}</caption>` +
    `<thead><tr><th scope="col">${words.compare.column}</th>` +
    `${heads.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`
  );
}

function lineHtml(column: SheetColumn, same: boolean, rows: Comparison["rows"], base: string): string {
  const cells = rows.map((row) => `<td data-l="${escapeHtml(row.title)}">${rowCellHtml(column, row, base)}</td>`);
  const mark = same ? ` <span class="small keep">· ${words.compare.same}</span>` : "";
  return `<tr><th scope="row">${keptHtml(column.title)}${mark}</th>${cells.join("")}</tr>`;
}
