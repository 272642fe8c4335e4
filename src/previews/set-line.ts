/**
 * Lines of text on a sheet, in the site's own letters: set by the font's own rules, so that every mark stands where it belongs, and each
 * glyph of a size drawn once for all pictures.
 */
import { runs } from "../diagrams/measure.ts";
import { boxOf, outline, shape, unitsPerEm } from "../diagrams/shape.ts";
import type { FontWeight } from "../styles/fonts/font-parts.ts";
import type { InkSheet, Print, Stamp } from "./inks.ts";
import { shapeOf } from "./shapes.ts";

/** A glyph as it is printed, and where its upper left corner is from the point where it is set. */
interface Drawn {
  shape: InkSheet;
  left: number;
  top: number;
}

/** Room around a glyph for what is smoothed at its edges. */
const EDGE = 1;
const drawn = new Map<string, Promise<Drawn | undefined>>();

async function draw(glyph: number, size: number, weight: FontWeight): Promise<Drawn | undefined> {
  const box = boxOf(glyph, weight);
  if (!box) return undefined;
  const scale = size / unitsPerEm(weight);
  const left = Math.floor(box.left * scale) - EDGE;
  const top = Math.floor(-box.top * scale) - EDGE;
  const width = Math.ceil(box.right * scale) + EDGE - left;
  const height = Math.ceil(-box.bottom * scale) + EDGE - top;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}">` +
    `<path d="${outline(glyph, weight)}" transform="scale(${scale} ${-scale})"/></svg>`;
  return { shape: await shapeOf(svg), left, top };
}

function glyphShape(glyph: number, size: number, weight: FontWeight): Promise<Drawn | undefined> {
  const key = `${weight} ${size} ${glyph}`;
  const known = drawn.get(key) ?? draw(glyph, size, weight);
  drawn.set(key, known);
  return known;
}

/** Where and how a line is set. */
export interface Setting {
  /** Start of the baseline. */
  x: number;
  y: number;
  size: number;
  weight?: FontWeight;
  as?: Print;
}

/**
 * Sets a line. What Sarabun has no letter for is left out.
 * @returns its letters, and where the line ends
 */
export async function setLine(
  text: string,
  { x, y, size, weight = 400, as }: Setting,
): Promise<{ stamps: Stamp[]; end: number }> {
  const stamps: Stamp[] = [];
  let end = x;
  for (const { text: stretch, font } of runs(text, weight)) {
    if (!font) continue;
    const { glyphs, width } = shape(stretch, weight);
    for (const { glyph, x: right, y: up } of glyphs) {
      const drawing = await glyphShape(glyph, size, weight);
      if (!drawing) continue;
      stamps.push({
        shape: drawing.shape,
        x: Math.round(end + right * size) + drawing.left,
        y: Math.round(y - up * size) + drawing.top,
        as,
      });
    }
    end += width * size;
  }
  return { stamps, end };
}
