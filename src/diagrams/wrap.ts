import type { FontWeight } from "../styles/fonts/font-parts.ts";
import { openers } from "../text/join-words.ts";
import { type Keeping, keepTogether } from "../text/keep-together.ts";
import { oneSpace } from "../text/one-space.ts";
import { remember } from "../text/remember.ts";
import { measure } from "./measure.ts";

/** How a label is set. */
export interface LabelStyle {
  /** Widest line, in pixels. */
  width: number;
  size: number;
  weight?: FontWeight;
  maxLines?: number;
}
export type Wrap = (text: string, style: LabelStyle) => string[];

/** A label that does not fit its place. The build stops: a drawing with lost words is worse than none. */
export class LabelError extends Error {
  constructor(text: string, { width, size, maxLines }: LabelStyle) {
    super(
      `ป้ายในแผนภาพยาวเกินที่ (กว้าง ${width} ตัวอักษร ${size} ไม่เกิน ${maxLines ?? "?"} บรรทัด): “${text}” ตั้งชื่อรายการนี้ให้สั้นลง`,
    );
    this.name = "LabelError";
  }
}

/** Marks and vowels that hang on the letter before, ๆ ฯ, and what closes: never at the start of a line. */
const NOT_FIRST = /^[\u0E30-\u0E3A\u0E45-\u0E4E\u0E2F)\]}”’"',.;:!?%…/–-]/;
/** Leading vowels and what opens: never at the end of a line. */
const NOT_LAST = /[\u0E40-\u0E44([{“‘]$/;
/** Thai puts spaces between phrases; a line that ends inside one counts as this much of a line raggeder. */
const IN_PHRASE = 0.25;
/** … and one that ends with a small word that belongs to what follows (ที่, เพื่อ), as this much. */
const HANGING = 0.5;
const segmenter = new Intl.Segmenter("th", { granularity: "word" });

/** Places where a line may end, as the unbreakable pieces between them. A piece keeps its trailing spaces. */
export function units(text: string, keep: Keeping): string[] {
  const pieces = keep(text).flatMap(({ text: piece, nowrap }) =>
    nowrap
      ? [piece]
      : piece.split("\u200B").flatMap((part) => [...segmenter.segment(part)].map(({ segment }) => segment)),
  );
  const result: string[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last !== undefined && (/^\s+$/.test(piece) || NOT_FIRST.test(piece) || NOT_LAST.test(last)))
      result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

const plain: Keeping = keepTogether();
const single: Keeping = (text) => [{ text, nowrap: false }];

/** Pieces no wider than the line: what is kept together yields where it cannot fit, first the content's terms, then compounds. */
function fitting(text: string, keep: Keeping, fits: (piece: string) => boolean): string[] {
  return [plain, single].reduce<string[]>(
    (pieces, next) => pieces.flatMap((piece) => (fits(piece) ? [piece] : units(piece, next))),
    units(text, keep),
  );
}

/**
 * Builds a wrapper that knows the site's terms: fewest lines first, then the least ragged right edge.
 * @throws LabelError when a piece is wider than the line, or when there would be more than `maxLines`.
 */
export function wrapper(terms: readonly string[] = []): Wrap {
  const keep = remember(keepTogether(terms));
  return (text, style) => {
    const { width, size, weight = 400, maxLines = 4 } = style;
    const fits = (piece: string) => measure(piece.trimEnd(), size, weight) <= width;
    const pieces = fitting(oneSpace(text), keep, fits);
    // A line is as wide as its pieces together: letters of two words do not kern in Thai.
    const full = pieces.map((piece) => measure(piece, size, weight));
    const trimmed = pieces.map((piece) => measure(piece.trimEnd(), size, weight));
    /** best[i] sets the pieces from i on: how many lines, how ragged, where the first of them ends. */
    const best: { lines: number; ragged: number; end: number }[] = [];
    best[pieces.length] = { lines: 0, ragged: 0, end: pieces.length };
    for (let start = pieces.length - 1; start >= 0; start--) {
      let found = { lines: Number.POSITIVE_INFINITY, ragged: Number.POSITIVE_INFINITY, end: start };
      let before = 0;
      for (let end = start + 1; end <= pieces.length; end++) {
        const taken = before + (trimmed[end - 1] ?? 0);
        before += full[end - 1] ?? 0;
        if (taken > width) break;
        const rest = best[end];
        if (!rest) continue;
        const lines = rest.lines + 1;
        const inPhrase = end < pieces.length && !/\s$/.test(pieces[end - 1] ?? "");
        const hanging = inPhrase && openers.has(pieces[end - 1] ?? "");
        const torn = hanging ? HANGING : inPhrase ? IN_PHRASE : 0;
        const ragged = rest.ragged + (width - taken) ** 2 + (width * torn) ** 2;
        if (lines < found.lines || (lines === found.lines && ragged < found.ragged)) found = { lines, ragged, end };
      }
      best[start] = found;
    }
    const lines: string[] = [];
    for (let start = 0; start < pieces.length; ) {
      const step = best[start];
      if (!step || step.end === start || lines.length === maxLines) throw new LabelError(text, { ...style, maxLines });
      lines.push(pieces.slice(start, step.end).join("").trimEnd());
      start = step.end;
    }
    return lines;
  };
}
