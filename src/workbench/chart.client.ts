/** Draws a chart, as wide as its place. Fetched with what it needs of D3 when the first is asked for. */
import { escapeHtml } from "../text/escape-html.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { chartLayout, SIZE } from "./chart.layout.ts";
import { type Chart, noteOf } from "./chart.ts";
import { chartFile, chartInPage } from "./chart-svg.ts";
import { fill } from "./page.client.ts";

const FILE_WIDTH = 900;
const LEAST = 260;
const MOST = 960;

const pen = document.createElement("canvas").getContext("2d");
const family = getComputedStyle(document.body).fontFamily;
/** Width of a text in pixels, as the page has it. */
function measure(text: string): number {
  if (!pen) return text.length * SIZE * 0.5;
  pen.font = `${SIZE}px ${family}`;
  return pen.measureText(text).width * 1.03;
}

export function drawChart(place: HTMLElement, chart: Chart): void {
  if (chart.bars.length === 0) {
    fill(place, `<p>${words.chart.none}</p>`);
    return;
  }
  const width = Math.max(LEAST, Math.min(MOST, place.parentElement?.clientWidth ?? MOST));
  const scene = chartLayout(chart.bars, width, measure);
  fill(
    place,
    `<figure class="bench-figure"><figcaption><b>${escapeHtml(chart.title)}</b> ` +
      `<span class="small">${escapeHtml(noteOf(chart))}</span></figcaption>` +
      `${chartInPage(scene, chart.title)}</figure>`,
  );
}

/** @param notes lines under the drawing */
export const fileOf = (chart: Chart, notes: readonly string[]): string =>
  // Another program may have no letters but wider ones.
  chartFile(
    chartLayout(chart.bars, FILE_WIDTH, (text) => 1.12 * measure(text)),
    chart.title,
    notes,
  );
