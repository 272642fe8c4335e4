/** Shapes of SVG as sheets: letters, the emblem, a drawing. */
import sharp from "sharp";
import { FULL, type InkSheet } from "./inks.ts";

/** How much of the ink each pixel of a drawing has that is drawn in black on nothing. */
export async function shapeOf(svg: string): Promise<InkSheet> {
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .extractChannel("alpha")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, shades: data.map((value) => Math.round((value * FULL) / 255)) };
}
