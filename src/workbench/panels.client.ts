/** The panels of controls: which are open, and what they show. */
import { workbenchText as words } from "../words/workbench.ts";
import type { Bench } from "./bench.client.ts";
import { filtersHtml, VALUES, valuesHtml } from "./filter-html.ts";
import { limitOf } from "./limit.ts";
import { base, fill, part, root } from "./page.client.ts";
import { columnsHtml, sortHtml } from "./panel-html.ts";
import type { State } from "./state.ts";

type Link = (state: State) => string;

/** So many lines of counts are seen before the others are asked for. */
const LINES = 40;

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
  // A link from elsewhere opens the panel that it names.
  const [, named = ""] = /^#panel-(.+)$/.exec(location.hash) ?? [];
  if (named in draws) open.add(named);
}

export const isOpen = (name: string): boolean => open.has(name);

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
  compare: result("compare"),
  cross: result("cross"),
  chart: result("chart"),
};

/** A panel with a result: what draws it is fetched when the first is open. */
function result(name: "compare" | "cross" | "chart") {
  return (panel: Element, bench: Bench, link: Link): void => {
    const [controls, result] = ["controls", "result"].map((of) => panel.querySelector<HTMLElement>(`[data-${of}]`));
    if (!controls || !result) return;
    void import("./results.client.ts")
      .then(({ results }) => results[name]({ controls, result }, bench, link, seen))
      .catch(() => fill(result, `<p>${words.take.failed}</p>`));
  };
}

const controls = (panel: Element, html: string): void => {
  const place = panel.querySelector("[data-controls]");
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
    if (filter !== "has" && filter !== "from" && filter !== "to") continue;
    const said = state[filter][column] ?? "";
    // Who is typing what is no limit yet, or the space before the next word, types on.
    const typing = input === document.activeElement && input.hasAttribute("aria-invalid");
    const own = sheet.column(column);
    const typed = (filter !== "has" && own && limitOf(own, input.value.trim())) || input.value.trim();
    if (!typing && typed !== said) input.value = said;
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
