import { type Box, squareAround } from "./geometry.ts";
import { ascent, lineHeight } from "./line-height.ts";
import { measure } from "./measure.ts";
import type { Anchor, CircleMark, Ink, Mark, PathMark, TextMark, Tone } from "./scene.ts";
import { LabelError, type Wrap } from "./wrap.ts";

/** Pieces that layouts share. */

export interface LabelOptions {
  /** Where the anchor stands. */
  x: number;
  /** Top of the first line's box, or the middle of the whole block when `middle` is set. */
  y: number;
  width: number;
  size?: number;
  bold?: boolean;
  ink?: Ink;
  anchor?: Anchor;
  maxLines?: number;
  middle?: boolean;
  /** Nothing of it may be left out: a number, a date. */
  whole?: boolean;
}

/** Body size of diagrams; at 752 px container width (a tablet of 820) a 940 px scene shows it at 12.8 px. */
export const SIZE = 16;
/** Smallest size: 12 px at the same place. */
export const SMALL = 15;
/** Width of a scene that fills text and margin of a page. */
export const WIDE = 940;
/** Width of a scene on a phone of 360: its letters are there as large as they say. */
export const NARROW = 322;

/**
 * Sets a label: wrapped, measured, placed. One too long for its place is shortened and marked `cut`.
 * @throws LabelError when it is `whole` and cannot fit, or when the place takes hardly a letter.
 */
export function label(wrap: Wrap, text: string, options: LabelOptions): { mark: TextMark; box: Box } {
  const {
    x,
    y,
    width,
    size = SIZE,
    bold = false,
    ink = "ink",
    anchor = "start",
    maxLines = 4,
    middle = false,
    whole = false,
  } = options;
  const weight = bold ? 700 : 400;
  const { lines, cut } = whole
    ? { lines: wrap(text, { width, size, weight, maxLines }), cut: undefined }
    : fitted(wrap, text, { width, size, bold, maxLines });
  const height = lines.length * lineHeight(size);
  const top = middle ? y - height / 2 : y;
  const widest = Math.max(...lines.map((line) => measure(line, size, weight)));
  const y1 = top + ascent(size);
  const mark: TextMark = { kind: "text", x, y: y1, lines, size, bold, ink, anchor, width: widest, cut };
  return { mark, box: textBox(mark) };
}

/** The line boxes of a label. */
export function textBox({ x, y, lines, size, anchor, width }: TextMark): Box {
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { x: left, y: y - ascent(size), width, height: lines.length * lineHeight(size) };
}

/** Box of any mark but a path, whose extent layouts know better. */
export function markBox(mark: Exclude<Mark, PathMark>): Box {
  if (mark.kind === "text") return textBox(mark);
  if (mark.kind === "circle") return squareAround({ x: mark.cx, y: mark.cy }, mark.r);
  return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
}

export const bead = (cx: number, cy: number, r = 7.5, tone: Tone = "open"): CircleMark => ({
  kind: "circle",
  cx,
  cy,
  r,
  tone,
});

/** What a finger needs, as a row of a narrow scene around a height: 44 px on a phone of 360. */
export const fingerRow = (middle: number, x = 0): Box => ({ x, y: middle - 22, width: NARROW - x, height: 44 });

/** Rounded to half a pixel: files stay small, and small differences of arithmetic do not show. */
export const round = (value: number): number => Math.round(value * 2) / 2;

/** Horizontal, then vertical, then horizontal, with round corners: the hand the site draws trees with. */
export function elbow(from: { x: number; y: number }, to: { x: number; y: number }, turn: number, corner = 10): string {
  const [x1, y1, x2, y2, t] = [from.x, from.y, to.x, to.y, turn].map(round) as [number, number, number, number, number];
  if (Math.abs(y2 - y1) < 1) return `M${x1} ${y1}H${x2}`;
  const r = Math.min(corner, Math.abs(y2 - y1) / 2, Math.abs(t - x1), Math.abs(x2 - t));
  const down = y2 > y1 ? r : -r;
  const [before, after] = t >= x1 ? [t - r, t + r] : [t + r, t - r];
  return `M${x1} ${y1}H${before}Q${t} ${y1} ${t} ${y1 + down}V${y2 - down}Q${t} ${y2} ${after} ${y2}H${x2}`;
}

/** Vertical, then horizontal, then vertical. */
export function drop(from: { x: number; y: number }, to: { x: number; y: number }, turn: number, corner = 10): string {
  const [x1, y1, x2, y2, t] = [from.x, from.y, to.x, to.y, turn].map(round) as [number, number, number, number, number];
  if (Math.abs(x2 - x1) < 1) return `M${x1} ${y1}V${y2}`;
  const r = Math.min(corner, Math.abs(x2 - x1) / 2, Math.abs(t - y1), Math.abs(y2 - t));
  const right = x2 > x1 ? r : -r;
  return `M${x1} ${y1}V${t - r}Q${x1} ${t} ${x1 + right} ${t}H${x2 - right}Q${x2} ${t} ${x2} ${t + r}V${y2}`;
}

/** Arrow head with its point at (x, y). */
export function arrowHead(x: number, y: number, direction: "right" | "down", size = 7): string {
  return direction === "right"
    ? `M${round(x - size)} ${round(y - size)}L${round(x)} ${round(y)}L${round(x - size)} ${round(y + size)}`
    : `M${round(x - size)} ${round(y - size)}L${round(x)} ${round(y)}L${round(x + size)} ${round(y - size)}`;
}

/** The site's ring with one filled bead for each member: root of trees, heart of the network drawings. */
export function ring(cx: number, cy: number, r: number, beads: number, beadRadius = 8): Mark[] {
  const at = (i: number) => {
    const angle = (i / beads) * 2 * Math.PI - Math.PI / 2;
    return bead(round(cx + r * Math.cos(angle)), round(cy + r * Math.sin(angle)), beadRadius, "solid");
  };
  return [{ kind: "circle", cx, cy, r, tone: "strong" }, ...Array.from({ length: beads }, (_, i) => at(i))];
}

interface Fit {
  width: number;
  size: number;
  bold?: boolean;
  maxLines: number;
}
const lettersOf = new Intl.Segmenter("th", { granularity: "grapheme" });
/** Fewer letters than this in front of … say nothing. */
const FEWEST = 4;

const linesOf = (wrap: Wrap, text: string, { width, size, bold, maxLines }: Fit): string[] | undefined => {
  try {
    return wrap(text, { width, size, weight: bold ? 700 : 400, maxLines });
  } catch (error) {
    if (error instanceof LabelError) return undefined;
    throw error;
  }
};

/** The lines of a text, or of as much of it as fits. */
function fitted(wrap: Wrap, text: string, style: Fit): { lines: string[]; cut?: true } {
  const lines = linesOf(wrap, text, style);
  if (lines) return { lines };
  const { width, size, bold, maxLines } = style;
  return { lines: wrap(shorten(wrap, text, style), { width, size, weight: bold ? 700 : 400, maxLines }), cut: true };
}

/**
 * Shortens a long text to whole phrases (Thai puts spaces between phrases) that fit `maxLines`, with … at the end; where not
 * even the first phrase fits, inside it. The full text stays in the node's name and in the list.
 * @throws LabelError when the place takes hardly a letter.
 */
export function shorten(wrap: Wrap, text: string, style: Fit): string {
  const phrases = text.split(" ");
  for (let count = phrases.length; count > 0; count--) {
    const short = phrases
      .slice(0, count)
      .join(" ")
      .replace(/[\s,/–-]+$/, "");
    // A list in brackets is left out whole rather than cut open.
    if (count > 1 && count < phrases.length && short.split("(").length > short.split(")").length) continue;
    const shown = count === phrases.length ? text : `${short} …`;
    if (linesOf(wrap, shown, style)) return shown;
  }
  return beginning(wrap, text, style);
}

/** As many letters as fit. @throws LabelError when that is hardly one. */
function beginning(wrap: Wrap, text: string, style: Fit): string {
  const letters = [...lettersOf.segment(text)].map(({ segment }) => segment);
  const shown = (count: number): string => `${letters.slice(0, count).join("").trimEnd()}…`;
  let [low, high] = [FEWEST - 1, letters.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (linesOf(wrap, shown(middle), style)) low = middle;
    else high = middle - 1;
  }
  if (low < FEWEST) throw new LabelError(text, style);
  return shown(low);
}

/** The sign ≠ (the font has none), `size` wide, its left end at (x, y). Always beside the number at issue. */
export function disagreeSign(x: number, y: number, size = 13): PathMark {
  const [left, right] = [round(x), round(x + size)];
  return {
    kind: "path",
    tone: "disagree",
    d:
      `M${left} ${round(y - 3)}H${right}M${left} ${round(y + 3)}H${right}M${round(x + size / 2 - 3.5)} ` +
      `${round(y + 8)}L${round(x + size / 2 + 3.5)} ${round(y - 8)}`,
  };
}
