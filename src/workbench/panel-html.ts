import { escapeHtml } from "../text/escape-html.ts";
import { formatNumber } from "../text/numbers.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { countKeys } from "./keys.ts";
import { filterBeside } from "./rows.ts";
import { labelIn, type Sheet, type SheetColumn } from "./sheet.ts";
import type { State } from "./state.ts";
import { NOTHING } from "./values.ts";

/** The controls of a table. What is typed into stands still while a reader types; lists of values are drawn anew with each change. */

export const options = (columns: readonly SheetColumn[], chosen: string | null | undefined, none: string): string =>
  [
    `<option value="">${escapeHtml(none)}</option>`,
    ...columns.map(
      ({ name, title }) => `<option value="${name}"${name === chosen ? " selected" : ""}>${escapeHtml(title)}</option>`,
    ),
  ].join("");

/** Columns that rows can be counted or grouped by. */
export const countable = ({ columns }: Sheet): SheetColumn[] =>
  columns.filter(({ kind, parts }) => kind !== "words" && !parts);

/** Every column with a tick: whether it is shown. @param base path of the site, with a slash at its end */
export function columnsHtml({ name: file, columns }: Sheet, shown: readonly string[], base: string): string {
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

/** A filter for each column: its values where these are few, from and to of numbers and days, words of the others. */
export function filtersHtml({ columns }: Sheet): string {
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
    const mode = kind === "number" ? ' inputmode="decimal"' : ` aria-description="${words.filter.dates}"`;
    const legend = `${escapeHtml(title)}${unit ? ` <span class="bench-unit">(${escapeHtml(unit)})</span>` : ""}`;
    return (
      `<fieldset class="bench-range"><legend>${legend}</legend>` +
      `${field("from", name, words.filter.least, mode)}${field("to", name, words.filter.most, mode)}</fieldset>`
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
export function valuesHtml(sheet: Sheet, state: State, column: SheetColumn, seen: number): string {
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
      `<span>${escapeHtml(labelIn(column, key, words.filter.nothing))}</span>` +
      `<span class="bench-count">${formatNumber(count)}</span></label></li>`
    );
  });
  const more =
    rest > 0
      ? `<button type="button" class="bench-link" data-more-values="${column.name}">${words.filter.more(rest)}</button>`
      : "";
  return `<ul>${ticks.join("")}</ul>${more}`;
}

/** How a column sorts, in words: the first way, and the way back. */
export function waysOf({ kind, ordered }: Pick<SheetColumn, "kind" | "ordered">): readonly string[] {
  const { number, date, set, text } = words.sort.ways;
  return kind === "number" ? number : kind === "date" ? date : ordered ? set : text;
}

export function sortHtml(sheet: Sheet, { sort, by }: State): string {
  const [up = "", down = ""] = waysOf((sort && sheet.column(sort.column)) ?? { kind: "words" });
  return (
    `<div class="bench-fields"><label><span>${words.sort.by}</span><select id="sort-by" data-choose="sort">` +
    `${options(sheet.columns, sort?.column, words.sort.file)}</select></label>` +
    `<label><span>${words.sort.way}</span><select id="sort-way" data-choose="way"${sort ? "" : " disabled"}>` +
    `<option value="">${up}</option><option value="-"${sort?.down ? " selected" : ""}>${down}</option></select></label>` +
    `<label><span>${words.group.by}</span><select id="group-by" data-choose="by">` +
    `${options(countable(sheet), by, words.group.none)}</select></label></div>`
  );
}

/** What narrows the table, each with a button that takes it away. */
export function chipsHtml(sheet: Sheet, state: State): string {
  const chip = (does: string, label: string) =>
    `<li><button type="button" class="bench-chip" ${does} aria-label="${escapeHtml(words.filter.remove(label))}">` +
    `${escapeHtml(label)} <span aria-hidden="true">×</span></button></li>`;
  const title = (name: string) => sheet.column(name)?.title ?? name;
  const chips: string[] = [];
  if (state.onlyPicked) chips.push(chip('data-does="whole"', words.filter.picked(state.pick.length)));
  if (state.words !== "") chips.push(chip('data-unfilter="words"', words.filter.words(state.words)));
  for (const [name, values] of Object.entries(state.values))
    for (const value of values) {
      const column = sheet.column(name);
      const label = column ? labelIn(column, value, words.filter.nothing) : value;
      const does = `data-unfilter="values" data-column="${name}" data-value="${escapeHtml(value)}"`;
      chips.push(chip(does, words.filter.value(title(name), label)));
    }
  for (const filter of ["has", "from", "to"] as const)
    for (const [name, text] of Object.entries(state[filter]))
      chips.push(chip(`data-unfilter="${filter}" data-column="${name}"`, words.filter[filter](title(name), text)));
  if (chips.length > 1)
    chips.push(`<li><button type="button" class="bench-link" data-does="unfilter">${words.filter.clear}</button></li>`);
  return chips.join("");
}

/** What is drawn: a column, and of numbers whether each row's own or how many rows have which. */
export function chartChoiceHtml(sheet: Sheet, { chart }: State): string {
  const column = chart && sheet.column(chart.column);
  const each =
    column?.kind === "number"
      ? `<label><span>${words.chart.shows}</span><select id="chart-each" data-choose="each">` +
        `<option value="each"${chart?.each ? " selected" : ""}>${words.chart.each}</option>` +
        `<option value=""${chart?.each ? "" : " selected"}>${words.chart.spread}</option></select></label>`
      : "";
  const take = (does: string, label: string) =>
    `<button type="button" class="bench-link" data-does="${does}">${label}</button>`;
  return (
    `<div class="bench-fields"><label><span>${words.chart.column}</span><select id="chart-column" data-choose="chart">` +
    `${options(countable(sheet), chart?.column, words.chart.choose)}</select></label>${each}</div>` +
    (column
      ? `<p class="bench-line">${take("chartSvg", words.chart.svg)}${take("chartCsv", words.chart.csv)}` +
        `${take("chartClear", words.chart.clear)}</p>`
      : "")
  );
}
