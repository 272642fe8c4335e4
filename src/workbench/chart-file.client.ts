/** A chart as a file: a drawing that brings its letters along, or a picture. Fetched when one is first asked for. */
import { fileScene } from "./chart.client.ts";
import { type Chart, noteOf } from "./chart.ts";
import { fontRules } from "./chart-fonts.client.ts";
import { paintChart } from "./chart-paint.client.ts";
import { chartFile } from "./chart-svg.ts";
import { readableAddress, siteTitle } from "./page.client.ts";

/** So many letters of an address stand in a line. */
const ADDRESS = /.{1,100}/g;

/** What was counted, and where it is from. */
const notesOf = (chart: Chart, told: readonly string[]): string[] => [
  noteOf(chart),
  ...told,
  siteTitle,
  ...(readableAddress().match(ADDRESS) ?? []),
];

/** @param told what it says of itself (told.ts) */
export async function chartSvg(chart: Chart, told: readonly string[]): Promise<string> {
  // Without its fonts a drawing is still one.
  const rules = await fontRules().catch(() => "");
  return chartFile(fileScene(chart), chart.title, notesOf(chart, told), rules);
}

/** @throws Error when the browser can make no picture */
export async function chartPng(chart: Chart, told: readonly string[]): Promise<Blob> {
  const canvas = await paintChart(fileScene(chart), chart.title, notesOf(chart, told));
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png");
  });
}
