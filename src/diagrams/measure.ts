import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as fontkit from "fontkit";
import type { FontWeight } from "../styles/fonts/font-parts.ts";

/**
 * Widths of Thai text, from the very files that the site serves (outlines: shape.ts). Sarabun is cut into files without a character in
 * common (styles/fonts/font-parts.ts), so a string is split into runs, each from the file that has its letters, exactly as the
 * browser does. Runs at build time only.
 */
/** A stretch of text that one font file draws. `font` is null when no file has the letter. */
export interface FontRun {
  text: string;
  font: fontkit.Font | null;
}

// The project's root is where both the build and the tests start; a bundled module has no useful place of its own.
const FOLDER = join(process.cwd(), "src/styles/fonts");
const opened = new Map<FontWeight, fontkit.Font[]>();

function fonts(weight: FontWeight): fontkit.Font[] {
  const known = opened.get(weight);
  if (known) return known;
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith(`-${weight}.woff2`))
    .map((name) => {
      const font = fontkit.openSync(join(FOLDER, name));
      if ("fonts" in font) throw new Error(`${name} is a collection of fonts`);
      return font;
    });
  opened.set(weight, files);
  return files;
}

/** Cuts a string into runs of one font each; joined, the runs are the string again. */
export function runs(text: string, weight: FontWeight = 400): FontRun[] {
  const result: FontRun[] = [];
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const drawn = fonts(weight).find((file) => file.hasGlyphForCodePoint(codePoint)) ?? null;
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
export const measure = (text: string, size: number, weight: FontWeight = 400): number =>
  ems(text, weight) * size * RESERVE;

const known = new Map<string, number>();

/** Width in em, remembered: labels are measured many times while they are wrapped. */
function ems(text: string, weight: FontWeight): number {
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
