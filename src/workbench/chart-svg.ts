import { PAPER } from "../styles/paper.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { formatNumber } from "../text/numbers.ts";
import { type ChartScene, LINE, SIZE } from "./chart.layout.ts";

/** A chart as SVG: in the page it has the page's colours and its bars are links; as a file it has its own, a title and where it is from. */

const FONT = 'font-family="Sarabun, Latin, Leelawadee UI, Thonburi, sans-serif"';

const round = (value: number): string => String(Math.round(value * 10) / 10);

type Ink = Exclude<keyof typeof PAPER, "paper">;
type Paint = (kind: Ink) => string;

function marks(
  { ticks, bars, top, height }: ChartScene,
  fill: Paint,
  stroke: Paint,
  linked: (bar: ChartScene["bars"][number], inner: string) => string,
): string {
  const lines = ticks.map(
    ({ x, value }) =>
      `<line x1="${round(x)}" x2="${round(x)}" y1="${top - 6}" y2="${round(height)}" ${stroke("line")}/>` +
      `<text x="${round(x)}" y="${top - 10}" text-anchor="middle" font-size="${SIZES.tick}" ${fill("quiet")}>${formatNumber(value)}</text>`,
  );
  const drawn = bars.map((bar) => {
    const { name, number } = bar;
    const anchor = name.end ? ' text-anchor="end"' : "";
    const label = name.lines.map(
      (line, i) =>
        `<text x="${round(name.x)}" y="${round(name.y + i * LINE)}"${anchor} ${fill("ink")}>${escapeHtml(line)}</text>`,
    );
    const size = `width="${round(Math.max(bar.width, 1))}" height="${bar.height}"`;
    const shape = `<rect x="${round(bar.x)}" y="${round(bar.y)}" ${size} ${fill("green")}/>`;
    const count = `<text x="${round(number.x)}" y="${round(number.y)}" ${fill("ink")}>${formatNumber(bar.value)}</text>`;
    return linked(bar, `${label.join("")}${shape} ${count}`);
  });
  return lines.join("") + drawn.join("");
}

/** A bar's link is named by what stands in it: its name and its number. */
export function chartInPage(scene: ChartScene, title: string): string {
  const classes: Paint = (kind) => `class="chart-${kind}"`;
  const linked = ({ href, chosen }: ChartScene["bars"][number], inner: string) =>
    `<a href="${escapeHtml(href)}"${href.startsWith("?") ? " data-open" : ""}${chosen ? ' aria-current="true"' : ""}>${inner}</a>`;
  const { width, height } = scene;
  return (
    `<svg class="bench-chart" role="group" aria-label="${escapeHtml(title)}" viewBox="0 0 ${width} ${Math.ceil(height)}" ` +
    `width="${width}" height="${Math.ceil(height)}" font-size="${SIZE}">${marks(scene, classes, classes, linked)}</svg>`
  );
}

/** Sizes of letters in a drawing, beside that of names and numbers. */
export const SIZES = { title: 20, tick: 14, note: 13 } as const;
/** Baseline of the title of a file. */
export const TITLE = 18;

/** A file around its drawing: the title over it, the notes below. */
export function frameOf(scene: ChartScene, notes: readonly string[]) {
  const [margin, head, line] = [24, 44, 20];
  const foot = head + scene.height + 20;
  const height = Math.ceil(foot + notes.length * line + margin);
  return { margin, head, foot, line, width: scene.width + 2 * margin, height };
}

/** @param notes lines under the drawing: what was counted, and where it is from @param rules styles: the fonts it brings along */
export function chartFile(scene: ChartScene, title: string, notes: readonly string[], rules = ""): string {
  const fill: Paint = (kind) => `fill="${PAPER[kind]}"`;
  const stroke: Paint = (kind) => `stroke="${PAPER[kind]}"`;
  const { margin, width, height, head, foot, line } = frameOf(scene, notes);
  const lines = notes.map(
    (note, i) =>
      `<text x="0" y="${round(foot + i * line)}" font-size="${SIZES.note}" ${fill("quiet")}>${escapeHtml(note)}</text>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `${FONT} font-size="${SIZE}">` +
    `<title>${escapeHtml(title)}</title>${rules && `<style>${escapeHtml(rules)}</style>`}` +
    `<rect width="${width}" height="${height}" fill="${PAPER.paper}"/>` +
    `<g transform="translate(${margin} ${margin})">` +
    `<text x="0" y="${TITLE}" font-size="${SIZES.title}" font-weight="700" ${fill("ink")}>${escapeHtml(title)}</text>` +
    `<g transform="translate(0 ${head})">${marks(scene, fill, stroke, (_, inner) => `<g>${inner}</g>`)}</g>${lines.join("")}</g></svg>\n`
  );
}
