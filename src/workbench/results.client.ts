/** The results over the rows: rows side by side, counts and a chart. Fetched when the first is asked for. */
import type { Bench } from "./bench.client.ts";
import { chartOf } from "./chart.ts";
import { compareRows } from "./compare.ts";
import { compareHintHtml, compareHtml } from "./compare-html.ts";
import { crossOf } from "./cross.ts";
import { crossChoiceHtml, crossHtml } from "./cross-html.ts";
import { base, fill } from "./page.client.ts";
import { chartChoiceHtml } from "./panel-html.ts";
import type { State } from "./state.ts";

/** What a reader has unfolded. */
interface Seen {
  /** So many lines of counts. */
  lines: number;
  hideSame: boolean;
}

interface ResultPlace {
  controls: HTMLElement;
  result: HTMLElement;
}

type Draw = (place: ResultPlace, bench: Bench, link: (state: State) => string, seen: Seen) => void;

/** By the name of their panels. */
export const results: Readonly<Record<"compare" | "cross" | "chart", Draw>> = {
  compare: ({ controls, result }, { sheet, state }, _link, { hideSame }) => {
    const comparison = compareRows(sheet, state.compare);
    fill(controls, compareHintHtml(comparison, state, hideSame));
    fill(result, comparison.rows.length === 0 ? "" : compareHtml(comparison, base, hideSame));
  },
  cross: ({ controls, result }, { sheet, state }, link, { lines }) => {
    const cross = crossOf(sheet, state);
    fill(controls, crossChoiceHtml(sheet, state));
    fill(result, cross ? crossHtml(cross, state, sheet.counted, link, lines) : "");
  },
  chart: ({ controls, result }, { sheet, state }, link) => {
    fill(controls, chartChoiceHtml(sheet, state));
    const chart = chartOf(sheet, state, link);
    if (chart) void import("./chart.client.ts").then(({ drawChart }) => drawChart(result, chart));
    else fill(result, "");
  },
};
