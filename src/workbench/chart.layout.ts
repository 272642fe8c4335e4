// The whole of D3 brings eight times as much to a page that needs its round numbers only.
import { nice, ticks as roundNumbers } from "d3-array";
import { keep } from "../text/kept-html.ts";
import { formatNumber } from "../text/numbers.ts";

/** Bars that lie, one under the other, each with its name: beside it where there is room, above it on a phone. */

export interface Bar {
  label: string;
  value: number;
  /** Opens its rows. */
  href: string;
  chosen: boolean;
}

export interface ChartScene {
  width: number;
  height: number;
  /** Lines from the top of the bars to their foot, with a number over each. */
  ticks: readonly { x: number; value: number }[];
  top: number;
  bars: readonly (Bar & {
    x: number;
    y: number;
    width: number;
    height: number;
    /** Where its name stands: the baseline of its first line. */
    name: { x: number; y: number; lines: readonly string[]; end: boolean };
    /** Where its number stands. */
    number: { x: number; y: number };
  })[];
}

export const SIZE = 16;
export const LINE = 22;
const BAR = 20;
const GAP = 10;
const TOP = 26;
/** Narrower than this, names stand above their bars. */
const NARROW = 520;
const BESIDE = 10;
/** Half of the number over the first line. */
const EDGE = 5;

const widest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/**
 * @param width of all, in pixels
 * @param measure width of a text in pixels
 */
export function chartLayout(bars: readonly Bar[], width: number, measure: (text: string) => number): ChartScene {
  const above = width < NARROW;
  const longest = widest(bars.map(({ label }) => measure(label)));
  const room = above ? width : Math.min(longest, width * 0.38);
  const lines = bars.map(({ label }) => wrap(label, room, measure));
  const left = above ? EDGE : Math.ceil(widest(lines.flat().map(measure)) + BESIDE);
  const most = widest(bars.map(({ value }) => value));
  const numbers = Math.ceil(widest(bars.map(({ value }) => measure(formatNumber(value)))) + BESIDE + 6);
  const [from, to] = nice(Math.min(0, ...bars.map(({ value }) => value)), Math.max(1, most), 5);
  const x = scaleOf([from, to], [left, Math.max(left + 40, width - numbers)]);
  const heights = lines.map((all) => (above ? all.length * LINE + BAR : Math.max(BAR, all.length * LINE)) + GAP);
  let foot = TOP;
  const placed = bars.map((bar, i) => {
    const own = lines[i] ?? [];
    const height = heights[i] ?? 0;
    const y = foot;
    foot += height;
    const barTop = above ? y + own.length * LINE : y + (height - GAP - BAR) / 2;
    const [start, end] = [x(Math.min(0, bar.value)), x(Math.max(0, bar.value))];
    const first = above ? y + SIZE : y + (height - GAP - own.length * LINE) / 2 + SIZE;
    return {
      ...bar,
      x: start,
      y: barTop,
      width: end - start,
      height: BAR,
      name: { x: above ? EDGE : left - BESIDE, y: first, lines: own, end: !above },
      number: { x: end + 6, y: barTop + BAR - 5 },
    };
  });
  const ticks = roundNumbers(from, to, width < NARROW ? 3 : 6).filter(Number.isInteger);
  return { width, height: foot, top: TOP, bars: placed, ticks: ticks.map((value) => ({ x: x(value), value })) };
}

type Span = readonly [from: number, to: number];
const scaleOf =
  ([from, to]: Span, [left, right]: Span) =>
  (value: number): number =>
    left + ((value - from) / (to - from)) * (right - left);

const words = new Intl.Segmenter("th", { granularity: "word" });

const unbroken = (text: string): string[] =>
  keep(text).flatMap((piece) =>
    piece.nowrap ? [piece.text] : Array.from(words.segment(piece.text), ({ segment }) => segment),
  );

/** A name in at most two lines, broken between words; what does not fit ends in `…`. */
function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  if (measure(text) <= width + 1) return [text];
  const lines = [""];
  for (const segment of unbroken(text)) {
    const line = lines.at(-1) ?? "";
    if (line === "" || measure(line + segment.trimEnd()) <= width) lines[lines.length - 1] = line + segment;
    else if (lines.length === 1) lines.push(segment.trimStart());
    else {
      let cut = line.trimEnd();
      while (cut !== "" && measure(`${cut}…`) > width) cut = cut.slice(0, -1);
      lines[1] = `${cut}…`;
      break;
    }
  }
  return lines.map((line) => line.trimEnd());
}
