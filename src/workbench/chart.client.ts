/** Draws a chart, as wide as its place. Fetched with what it needs of D3 when the first is asked for. */
import { escapeHtml } from "../text/escape-html.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { type ChartScene, chartLayout, SIZE } from "./chart.layout.ts";
import { type Chart, noteOf } from "./chart.ts";
import { chartInPage } from "./chart-svg.ts";
import { fill } from "./page.client.ts";

const FILE_WIDTH = 900;
const LEAST = 260;
const MOST = 960;

const pen = document.createElement("canvas").getContext("2d");
/** The fonts of the page. */
export const family = getComputedStyle(document.body).fontFamily;
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

/** A drawing for another program, which may have no letters but wider ones. */
export const fileScene = (chart: Chart): ChartScene =>
  chartLayout(chart.bars, FILE_WIDTH, (text) => 1.12 * measure(text));
