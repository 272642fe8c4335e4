/**
 * Letters as outlines: which glyphs of Sarabun a text has and where they stand, by HarfBuzz, as in browsers. (What measures text,
 * measure.ts, would set some marks wrongly: in ปุ๋ย it puts ๋ into the letter's stem.) Runs at build time only.
 */
import * as harfbuzz from "harfbuzzjs";
import type { FontWeight } from "../styles/fonts/font-parts.ts";
import { wholeFont } from "../styles/fonts/whole.ts";

/** A glyph at its place, in em from the start of the baseline; y grows upwards. */
export interface PlacedGlyph {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}
export interface Shaped {
  readonly glyphs: readonly PlacedGlyph[];
  /** Of the whole line, in em. */
  readonly width: number;
}

const opened = new Map<FontWeight, harfbuzz.Font>();
function fontOf(weight: FontWeight): harfbuzz.Font {
  const known = opened.get(weight);
  if (known) return known;
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(wholeFont(weight))));
  opened.set(weight, font);
  return font;
}

/** Units of the outlines in an em. */
export const unitsPerEm = (weight: FontWeight): number => fontOf(weight).face.upem;

/** Sets one line. What the font has no letter for becomes its sign for that: ask `runs` first. */
export function shape(text: string, weight: FontWeight): Shaped {
  const font = fontOf(weight);
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  const places = buffer.getGlyphPositions();
  const glyphs: PlacedGlyph[] = [];
  const em = font.face.upem;
  let at = 0;
  for (const [i, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = places[i] ?? {};
    glyphs.push({ glyph, x: (at + xOffset) / em, y: yOffset / em });
    at += xAdvance;
  }
  return { glyphs, width: at / em };
}

/** Path of a glyph in units of the font, y upwards; empty for a space. */
export const outline = (glyph: number, weight: FontWeight): string => fontOf(weight).glyphToPath(glyph);

/** The box around a glyph, in units of the font, y upwards; nothing for a space. */
export function boxOf(
  glyph: number,
  weight: FontWeight,
): { left: number; right: number; top: number; bottom: number } | undefined {
  const extents = fontOf(weight).glyphExtents(glyph);
  if (!extents || extents.width === 0) return undefined;
  const { xBearing: left, yBearing: top, width, height } = extents;
  return { left, right: left + width, top, bottom: top + height };
}
