import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as fontkit from "fontkit";

/**
 * Widths and outlines of Thai text, from the very woff2 files that the site serves. Fontsource cuts a font by
 * unicode-range, so a string is split into runs: Thai letters from the Thai file, everything else from the Latin one,
 * exactly as the browser does. Runs at build time only.
 */
export type Weight = 400 | 700;
type Script = "thai" | "latin";

/** A stretch of text that one font file draws. `font` is null when neither file has the letter. */
export interface Run {
  text: string;
  font: fontkit.Font | null;
}

// The project's root is where both the build and the tests start; a bundled module has no useful place of its own.
const projectRequire = createRequire(pathToFileURL(join(process.cwd(), "package.json")));
const fonts = new Map<string, fontkit.Font>();

function font(script: Script, weight: Weight): fontkit.Font {
  const name = `@fontsource/sarabun/files/sarabun-${script}-${weight}-normal.woff2`;
  const known = fonts.get(name);
  if (known) return known;
  const opened = fontkit.openSync(projectRequire.resolve(name));
  if ("fonts" in opened) throw new Error(`${name} is a collection of fonts`);
  fonts.set(name, opened);
  return opened;
}

/** Thai letters and the joiners that fontsource puts into the Thai file. */
const isThai = (codePoint: number): boolean =>
  (codePoint >= 0x0e01 && codePoint <= 0x0e5b) || codePoint === 0x200c || codePoint === 0x200d || codePoint === 0x25cc;

/** Cuts a string into runs of one font each; joined, the runs are the string again. */
export function runs(text: string, weight: Weight = 400): Run[] {
  const result: Run[] = [];
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const file = font(isThai(codePoint) ? "thai" : "latin", weight);
    const drawn = file.hasGlyphForCodePoint(codePoint) ? file : null;
    const last = result.at(-1);
    if (last && last.font === drawn) last.text += letter;
    else result.push({ text: letter, font: drawn });
  }
  return result;
}

/** Engines round advances differently (WebKit up to 4.3 % wider): every width gets 5 % more than the font says. */
const RESERVE = 1.05;
/** A letter that the font lacks is drawn by a fallback font; few are wider than their em. */
const UNKNOWN_ADVANCE = 1.1;

/** Width of a line in pixels at the given size, with the reserve. */
export const measure = (text: string, size: number, weight: Weight = 400): number => ems(text, weight) * size * RESERVE;

const known = new Map<string, number>();

/** Width in em, remembered: labels are measured many times while they are wrapped. */
function ems(text: string, weight: Weight): number {
  const key = `${weight} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const width = runs(text, weight).reduce(
    (sum, run) =>
      sum +
      (run.font
        ? run.font.layout(run.text).advanceWidth / run.font.unitsPerEm
        : [...run.text].length * UNKNOWN_ADVANCE),
    0,
  );
  known.set(key, width);
  return width;
}

/** Lines are this many times the letter size apart; Sarabun's marks then touch only in the rarest stacks. */
export const LINE = 1.62;
/** The first baseline lies this far (in em) under the middle of a line's box. */
const BASELINE = 0.3;
export const lineHeight = (size: number): number => size * LINE;
/** From the top of a line's box to its baseline. */
export const ascent = (size: number): number => size * (LINE / 2 + BASELINE);
