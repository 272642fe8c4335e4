import type { Point } from "../diagrams/geometry.ts";
import type { Drawn, Letters } from "../diagrams/scene.ts";
import { tenth } from "../diagrams/svg.ts";
import { formatNumber } from "../text/numbers.ts";
import { type ChartScene, LINE, SIZE } from "./chart.layout.ts";

/** What a chart is drawn of: the same marks in the page, in a file and in a picture. */

/** Sizes of letters in a drawing, beside that of names and numbers. */
const SIZES = { title: 20, tick: 14, note: 13 } as const;

const ORIGIN: Point = { x: 0, y: 0 };

const letters = (text: string, x: number, y: number, look: Partial<Letters> = {}): Letters => ({
  kind: "text",
  x,
  y,
  lines: [text],
  size: SIZE,
  ink: "ink",
  anchor: "start",
  ...look,
});

/** The lines behind the bars, with their numbers. */
export const tickMarks = ({ ticks, top, height }: ChartScene, { x: left, y }: Point = ORIGIN): Drawn[] =>
  ticks.flatMap(({ x, value }): Drawn[] => [
    { kind: "path", d: `M${tenth(left + x)} ${y + top - 6}V${tenth(y + height)}`, tone: "hair" },
    letters(formatNumber(value), left + x, y + top - 10, { size: SIZES.tick, ink: "quiet", anchor: "middle" }),
  ]);

/** A bar between its name and its number. */
export const barMarks = (
  { x, y, width, height, name, number, value }: ChartScene["bars"][number],
  { x: left, y: down }: Point = ORIGIN,
): Drawn[] => [
  // A line each: they stand closer than a diagram's.
  ...name.lines.map((line, i) =>
    letters(line, left + name.x, down + name.y + i * LINE, { anchor: name.end ? "end" : "start" }),
  ),
  { kind: "rect", x: left + x, y: down + y, width: Math.max(width, 1), height, tone: "solid" },
  letters(formatNumber(value), left + number.x, down + number.y),
];

/** A chart that stands alone: its title over it, the notes below. */
export interface LoneChart {
  width: number;
  height: number;
  marks: readonly Drawn[];
}

/** @param notes lines under the drawing: what was counted, and where it is from */
export function loneChart(scene: ChartScene, title: string, notes: readonly string[]): LoneChart {
  const [margin, head, line] = [24, 44, 20];
  const at = { x: margin, y: margin + head };
  const foot = at.y + scene.height + 20;
  return {
    width: scene.width + 2 * margin,
    height: Math.ceil(foot + notes.length * line),
    marks: [
      letters(title, margin, margin + 18, { size: SIZES.title, bold: true }),
      ...tickMarks(scene, at),
      ...scene.bars.flatMap((bar) => barMarks(bar, at)),
      ...notes.map((note, i) => letters(note, margin, foot + i * line, { size: SIZES.note, ink: "quiet" })),
    ],
  };
}
