/** The panels of controls: which are open, what is chosen in them, what they show. */
import { isLimit } from "./address.ts";
import type { Bench } from "./bench.client.ts";
import { chartOf } from "./chart.ts";
import { compareRows } from "./compare.ts";
import { crossOf } from "./cross.ts";
import { base, fill, part, root } from "./page.client.ts";
import { chartChoiceHtml, columnsHtml, filtersHtml, sortHtml, VALUES, valuesHtml } from "./panel-html.ts";
import { compareHintHtml, compareHtml, crossChoiceHtml, crossHtml, LINES } from "./result-html.ts";
import { type State, withFilter, withValues } from "./state.ts";

type Link = (state: State) => string;

const open = new Set<string>();
/** What is shown of long lists, and of what is the same. */
const seen = { values: new Map<string, number>(), lines: LINES, hideSame: false };

export function moreValues(column: string): void {
  seen.values.set(column, (seen.values.get(column) ?? VALUES) + 50);
}
export function moreLines(): void {
  seen.lines += 100;
}
export function toggleSame(): void {
  seen.hideSame = !seen.hideSame;
}

/** Opens the panels whose results the address asks for. */
export function openPanels({ state }: Bench): void {
  if (state.compare.length > 0) open.add("compare");
  if (state.cross) open.add("cross");
  if (state.chart) open.add("chart");
}

export function openPanel(name: string): void {
  open.add(name);
}

export function showPanel(bench: Bench, name: string, link: Link): void {
  if (!open.delete(name)) open.add(name);
  drawPanels(bench, link);
}

const draws: Readonly<Record<string, (panel: Element, bench: Bench, link: Link) => void>> = {
  columns: (panel, { sheet, columns }) =>
    controls(
      panel,
      columnsHtml(
        sheet,
        columns.map(({ name }) => name),
        base,
      ),
    ),
  filter: drawFilters,
  sort: (panel, { sheet, state }) => controls(panel, sortHtml(sheet, state)),
  compare: (panel, { sheet, state }) => {
    const comparison = compareRows(sheet, state.compare);
    controls(panel, compareHintHtml(comparison, state, seen.hideSame));
    result(panel, comparison.rows.length === 0 ? "" : compareHtml(comparison, base, seen.hideSame));
  },
  cross: (panel, { sheet, state }, link) => {
    const cross = crossOf(sheet, state);
    controls(panel, crossChoiceHtml(sheet, state));
    result(panel, cross ? crossHtml(cross, state, sheet.label, link, seen.lines) : "");
  },
  chart: (panel, bench, link) => {
    controls(panel, chartChoiceHtml(bench.sheet, bench.state));
    const chart = chartOf(bench.sheet, bench.state, link);
    const place = panel.querySelector<HTMLElement>("[data-result]");
    if (!place) return;
    if (chart) void import("./chart.client.ts").then(({ drawChart }) => drawChart(place, chart));
    else fill(place, "");
  },
};

const controls = (panel: Element, html: string): void => {
  const place = panel.querySelector("[data-controls]");
  if (place) fill(place, html);
};
const result = (panel: Element, html: string): void => {
  const place = panel.querySelector("[data-result]");
  if (place) fill(place, html);
};

/** Draws the panels that are open. */
export function drawPanels(bench: Bench, link: Link): void {
  for (const panel of root?.querySelectorAll<HTMLElement>("[data-panel]") ?? []) {
    const { panel: name = "" } = panel.dataset;
    panel.hidden = !open.has(name);
    part(`[data-tool="${name}"]`).setAttribute("aria-expanded", String(open.has(name)));
    if (open.has(name)) draws[name]?.(panel, bench, link);
  }
}

function drawFilters(panel: Element, { sheet, state }: Bench): void {
  controls(panel, filtersHtml(sheet));
  for (const input of panel.querySelectorAll<HTMLInputElement>("input[data-filter]")) {
    const { filter, column = "" } = input.dataset;
    if (input !== document.activeElement && (filter === "has" || filter === "from" || filter === "to"))
      input.value = state[filter][column] ?? "";
  }
  for (const facet of panel.querySelectorAll<HTMLDetailsElement>("details[data-facet]")) {
    const { facet: name = "" } = facet.dataset;
    const column = sheet.column(name);
    const place = facet.querySelector("[data-values]");
    const chosen = facet.querySelector("[data-chosen]");
    if (!column || !place || !chosen) continue;
    const count = state.values[name]?.length ?? 0;
    chosen.textContent = count > 0 ? String(count) : "";
    if (facet.open) fill(place, valuesHtml(sheet, state, column, seen.values.get(name) ?? VALUES));
  }
}

/** The state after something was typed. */
export function typed({ sheet, state }: Bench, input: HTMLInputElement): State {
  const { filter, column: name = "" } = input.dataset;
  const text = input.value.trim();
  if (filter === undefined) return { ...state, words: text };
  const column = sheet.column(name);
  if (!column || (filter !== "has" && filter !== "from" && filter !== "to")) return state;
  const fits = text === "" || filter === "has" || isLimit(column, text);
  input.toggleAttribute("aria-invalid", !fits);
  return fits ? withFilter(state, filter, name, text) : state;
}

/** The state after a tick or a list was changed; `undefined` when it was neither. */
export function chooses({ sheet, state, columns }: Bench, control: HTMLElement): State | undefined {
  if (control instanceof HTMLInputElement) {
    const { show, value, column = "" } = control.dataset;
    if (show !== undefined) {
      const names = columns.map(({ name }) => name).filter((name) => name !== show);
      const next = control.checked ? [...names, show] : names;
      // A table without columns is none.
      if (next.length === 0) control.checked = true;
      const file = sheet.columns.map(({ name }) => name);
      return next.length === 0 ? undefined : { ...state, columns: inOrder(next, file, control.checked) };
    }
    if (value === undefined) return undefined;
    const others = (state.values[column] ?? []).filter((each) => each !== value);
    return withValues(state, column, control.checked ? [...others, value] : others);
  }
  if (!(control instanceof HTMLSelectElement)) return undefined;
  const { value } = control;
  const chosen = value === "" ? null : value;
  switch (control.dataset.choose) {
    case "sort":
      return { ...state, sort: chosen ? { column: chosen, down: false } : null };
    case "way":
      return { ...state, sort: state.sort && { ...state.sort, down: value === "-" } };
    case "by":
      return { ...state, by: chosen };
    case "rows":
    case "heads":
      return crossedBy(state);
    case "chart":
      return { ...state, chart: chosen ? { column: chosen, each: sheet.column(chosen)?.kind === "number" } : null };
    case "each":
      return { ...state, chart: state.chart && { ...state.chart, each: value === "each" } };
    default:
      return undefined;
  }
}

/** A new column stands where the file has it, among those that are there. */
function inOrder(names: readonly string[], file: readonly string[], added: boolean): readonly string[] {
  if (!added) return names;
  const last = names.at(-1) ?? "";
  const others = names.slice(0, -1);
  const after = others.findIndex((name) => file.indexOf(name) > file.indexOf(last));
  return after < 0 ? names : [...others.slice(0, after), last, ...others.slice(after)];
}

/** Both lists are looked at: the counts are there as soon as both have a column. */
function crossedBy(state: State): State {
  const [rows, heads] = ["#cross-rows", "#cross-heads"].map((id) => {
    const list = part(id);
    return list instanceof HTMLSelectElement ? list.value : "";
  });
  return { ...state, cross: rows && heads ? [rows, heads] : null };
}
