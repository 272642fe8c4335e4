import { escapeHtml } from "../text/escape-html.ts";
import { workbenchText as words } from "../words/workbench.ts";
import type { DataSheet } from "./sheet.ts";
import type { SheetColumn } from "./sheet-column.ts";
import type { State } from "./state.ts";

/** The controls of a table, but its filters. */

export const options = (columns: readonly SheetColumn[], chosen: string | null | undefined, none: string): string =>
  [
    `<option value="">${escapeHtml(none)}</option>`,
    ...columns.map(
      ({ name, title }) => `<option value="${name}"${name === chosen ? " selected" : ""}>${escapeHtml(title)}</option>`,
    ),
  ].join("");

/** Columns that rows can be counted or grouped by, and the one that an address has chosen, whatever it is. */
export const countable = ({ columns }: DataSheet, chosen: string | null | undefined): SheetColumn[] =>
  columns.filter(({ name, kind, parts }) => name === chosen || (kind !== "words" && !parts));

/** Every column with a tick: whether it is shown. @param base path of the site, with a slash at its end */
export function columnsHtml({ name: file, columns }: DataSheet, shown: readonly string[], base: string): string {
  const ticks = columns.map(({ name, title, description }) => {
    const help = description ? `<span class="small">${escapeHtml(description)}</span>` : "";
    const on = shown.includes(name) ? " checked" : "";
    return (
      `<li><label class="bench-tick"><input type="checkbox" id="show-${name}" data-show="${name}"${on}>` +
      `<span>${escapeHtml(title)}${help}</span></label></li>`
    );
  });
  return (
    `<p class="small">${words.columns.help}</p><ul class="bench-ticks">${ticks.join("")}</ul>` +
    `<p class="bench-line"><button type="button" class="bench-link" data-does="columnsReset">${words.columns.reset}</button>` +
    `<button type="button" class="bench-link" data-does="columnsAll">${words.columns.all}</button>` +
    `<a href="${base}data/dictionary/#${file}">${words.columns.dictionary}</a></p>`
  );
}

/** How a column sorts, in words: the first way, and the way back. */
export function waysOf({ kind, order, reading }: Pick<SheetColumn, "kind" | "order" | "reading">): readonly string[] {
  const { number, date, places, set, text } = words.sort.ways;
  if (kind === "number") return number;
  if (kind === "date") return date;
  return reading ? places : order ? set : text;
}

export function sortHtml(sheet: DataSheet, { sort, by }: State): string {
  const [up = "", down = ""] = waysOf((sort && sheet.column(sort.column)) ?? { kind: "words" });
  return (
    `<div class="bench-fields"><label><span>${words.sort.by}</span><select id="sort-by" data-choose="sort">` +
    `${options(sheet.columns, sort?.column, words.sort.file)}</select></label>` +
    `<label><span>${words.sort.way}</span><select id="sort-way" data-choose="way"${sort ? "" : " disabled"}>` +
    `<option value="">${up}</option><option value="-"${sort?.down ? " selected" : ""}>${down}</option></select></label>` +
    `<label><span>${words.group.by}</span><select id="group-by" data-choose="by">` +
    `${options(countable(sheet, by), by, words.group.none)}</select></label></div>`
  );
}

/** What is drawn: a column, and of numbers whether each row's own or how many rows have which. */
export function chartChoiceHtml(sheet: DataSheet, { chart }: State): string {
  const column = chart && sheet.column(chart.column);
  const each =
    column?.kind === "number"
      ? `<label><span>${words.chart.shows}</span><select id="chart-each" data-choose="each">` +
        `<option value="each"${chart?.each ? " selected" : ""}>${words.chart.each}</option>` +
        `<option value=""${chart?.each ? "" : " selected"}>${words.chart.spread}</option></select></label>`
      : "";
  const take = (does: string, label: string, more = "") =>
    `<button type="button" class="bench-link" data-does="${does}"${more}>${label}</button>`;
  return (
    `<div class="bench-fields"><label><span>${words.chart.column}</span><select id="chart-column" data-choose="chart">` +
    `${options(countable(sheet, chart?.column), chart?.column, words.chart.choose)}</select></label>${each}</div>` +
    (column
      ? `<p class="bench-line">${take("chartPng", words.chart.png)}${take("chartSvg", words.chart.svg)}` +
        `${take("chartCsv", words.chart.csv)}` +
        `${take("print", words.take.print, ' data-part="chart"')}` +
        `${take("chartClear", words.chart.clear)}</p>`
      : "")
  );
}
