import type { Ink } from "../diagrams/scene.ts";
import { drawMarks, type Pen, tenth } from "../diagrams/svg.ts";
import { PAPER } from "../styles/paper.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { type ChartScene, SIZE } from "./chart.layout.ts";
import { barMarks, loneChart, tickMarks } from "./chart-marks.ts";

/** A chart as SVG: in the page it has the page's colours and its bars are links; as a file it has its own, a title and where it is from. */

const FONT = 'font-family="Sarabun, Latin, Leelawadee UI, Thonburi, sans-serif"';

/** @param fill attributes that colour letters @param area those of lines and bars: in a page its styles know them by their names */
const penOf = (fill: (ink: Ink) => string, area: Readonly<Record<"path" | "rect", string>>): Pen => ({
  number: tenth,
  shape: (name, place) => `<${name} ${place}${name === "circle" ? "" : area[name]}/>`,
  letters: ({ x, y, lines, size, bold, ink, anchor }) =>
    `<text x="${tenth(x)}" y="${tenth(y)}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}` +
    `${size === SIZE ? "" : ` font-size="${size}"`}${bold ? ' font-weight="700"' : ""}${fill(ink)}>${escapeHtml(lines.join(" "))}</text> `,
});

const ofPage = penOf((ink) => (ink === "ink" ? "" : ` class="chart-${ink}"`), { path: "", rect: "" });
const ofFile = penOf((ink) => ` fill="${PAPER[ink]}"`, {
  path: ` stroke="${PAPER.line}"`,
  rect: ` fill="${PAPER.green}"`,
});

/** A bar's link is named by what stands in it: its name and its number. */
export function chartInPage(scene: ChartScene, title: string): string {
  const links = scene.bars.map((bar) => {
    const { href, chosen } = bar;
    const how = `${href.startsWith("?") ? " data-open" : ""}${chosen ? ' aria-current="true"' : ""}`;
    return `<a href="${escapeHtml(href)}"${how}>${drawMarks(barMarks(bar), ofPage)}</a>`;
  });
  const { width, height } = scene;
  return (
    `<svg class="bench-chart" role="group" aria-label="${escapeHtml(title)}" viewBox="0 0 ${width} ${Math.ceil(height)}" ` +
    `width="${width}" height="${Math.ceil(height)}" font-size="${SIZE}">${drawMarks(tickMarks(scene), ofPage)}${links.join("")}</svg>`
  );
}

/** @param notes lines under the drawing: what was counted, and where it is from @param rules styles: the fonts it brings along */
export function chartFile(scene: ChartScene, title: string, notes: readonly string[], rules = ""): string {
  const { width, height, marks } = loneChart(scene, title, notes);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `${FONT} font-size="${SIZE}">` +
    `<title>${escapeHtml(title)}</title>${rules && `<style>${escapeHtml(rules)}</style>`}` +
    `<rect width="${width}" height="${height}" fill="${PAPER.paper}"/>${drawMarks(marks, ofFile)}</svg>\n`
  );
}
