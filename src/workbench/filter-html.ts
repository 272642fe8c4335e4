import { escapeHtml } from "../text/escape-html.ts";
import { keptHtml } from "../text/kept-html.ts";
import { formatNumber } from "../text/numbers.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { NOTHING } from "./cell-values.ts";
import { countKeys } from "./keys.ts";
import { saidOnce } from "./names-of-others.ts";
import { filterBeside } from "./rows.ts";
import type { DataSheet } from "./sheet.ts";
import { labelIn, type SheetColumn } from "./sheet-column.ts";
import type { State } from "./state.ts";

/** Filters. What is typed into stands still while a reader types; lists of values are drawn anew with each change. */

/** A filter for each column: its values where these are few, from and to of numbers and days, words of the others. */
export function filtersHtml({ columns: all, rows }: DataSheet): string {
  const columns = saidOnce(all, rows);
  const few = columns.filter(({ kind }) => kind === "few");
  const ranges = columns.filter(({ kind }) => kind === "number" || kind === "date");
  const says = ({ counts }: SheetColumn) => [...counts().keys()].some((key) => key !== NOTHING);
  const texts = columns.filter(
    (column) =>
      column.kind === "words" && column.name !== "url" && column.name !== "id" && (says(column) || column.parts),
  );
  const facets = few.map(
    ({ name, title }) =>
      `<details class="bench-facet" data-facet="${name}"><summary id="facet-${name}">${escapeHtml(title)} ` +
      `<span class="bench-count" data-chosen="${name}"></span></summary><div data-values="${name}"></div></details>`,
  );
  const field = (filter: string, name: string, label: string, mode: string) =>
    `<label><span>${label}</span><input id="${filter}-${name}" data-filter="${filter}" data-column="${name}"${mode}></label>`;
  const range = ({ name, title, kind, unit }: SheetColumn) => {
    const mode = kind === "number" ? ' inputmode="decimal"' : ` aria-describedby="dates-${name}"`;
    const help = kind === "date" ? `<p class="small" id="dates-${name}">${words.filter.dates}</p>` : "";
    const legend = `${escapeHtml(title)}${unit ? ` <span class="bench-unit">(${escapeHtml(unit)})</span>` : ""}`;
    return (
      `<fieldset class="bench-range"><legend>${legend}</legend>` +
      `${field("from", name, words.filter.least, mode)}${field("to", name, words.filter.most, mode)}${help}</fieldset>`
    );
  };
  const text = ({ name, title }: SheetColumn) =>
    field("has", name, `${escapeHtml(title)} ${words.filter.hasLabel}`, "");
  return (
    (facets.length > 0 ? `<div class="bench-facets">${facets.join("")}</div>` : "") +
    (ranges.length > 0 ? `<div class="bench-fields">${ranges.map(range).join("")}</div>` : "") +
    `<div class="bench-fields">${texts.map(text).join("")}</div>`
  );
}

/** So many values are seen before the others are asked for. */
export const VALUES = 12;

/** The values of a column with ticks, counted over what the other filters leave; those chosen always, others as many as are seen. */
export function valuesHtml(sheet: DataSheet, state: State, column: SheetColumn, seen: number): string {
  const chosen = new Set(state.values[column.name] ?? []);
  const counted = countKeys(column, filterBeside(sheet, state, [column.name]));
  const all = [
    ...counted,
    ...[...chosen].filter((key) => !counted.some((each) => each.key === key)).map((key) => ({ key, count: 0 })),
  ];
  const shown = all.filter(({ key }, place) => place < seen || chosen.has(key));
  const rest = all.length - shown.length;
  const ticks = shown.map(({ key, count }) => {
    const on = chosen.has(key) ? " checked" : "";
    const value = escapeHtml(key);
    return (
      `<li><label class="bench-tick"><input type="checkbox" data-value="${value}" data-column="${column.name}"${on}>` +
      `<span>${keptHtml(labelIn(column, key, words.filter.nothing))}</span>` +
      `<span class="bench-count">${formatNumber(count)}</span></label></li>`
    );
  });
  const more =
    rest > 0
      ? `<button type="button" class="bench-link" data-more-values="${column.name}">${words.filter.more(rest)}</button>`
      : "";
  return `<ul>${ticks.join("")}</ul>${more}`;
}
