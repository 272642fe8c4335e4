import sharp from "sharp";
import { PAPER } from "../styles/paper.ts";
import { FULL, type InkSheet } from "./inks.ts";

/** In a smaller drawing nothing is seen: then its beginning is shown, this large. */
const LEAST_SCALE = 0.5;

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
/** How bright paper is, and what gets all of the ink; what is darker does too. */
const [LIGHT, DARK] = [luminance(PAPER.paper), luminance(PAPER.green)];
const inkFor = (brightness: number): number =>
  Math.round(Math.min(1, Math.max(0, (LIGHT - brightness) / (LIGHT - DARK))) * FULL);
/** By brightness: a drawing has millions of pixels. */
const SHADES = Uint8Array.from({ length: 256 }, (_, brightness) => inkFor(brightness));
const shadesOf = (brightness: Buffer): Uint8Array => brightness.map((value) => SHADES[value] ?? 0);

/** Where the ink is; nothing when there is none. */
function inked({
  width,
  height,
  shades,
}: InkSheet): { left: number; top: number; width: number; height: number } | undefined {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let row = 0; row < height; row++) {
    const line = shades.subarray(row * width, (row + 1) * width);
    const first = line.findIndex((shade) => shade > 0);
    if (first < 0) continue;
    left = Math.min(left, first);
    right = Math.max(
      right,
      line.findLastIndex((shade) => shade > 0),
    );
    top = Math.min(top, row);
    bottom = row;
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** The files of a diagram. */
export interface Drawing {
  /** Says where in the picture the drawing is (diagrams/svg-file.ts). */
  svg: string;
  png: Buffer;
}

/** Where in its picture a drawing is, as parts of the whole. */
function placeIn(svg: string): { x: number; y: number; width: number; height: number } | undefined {
  const [, whole = "", part] =
    /<svg[^>]* viewBox="([^"]*)"[\s\S]*?<view id="drawing" viewBox="([^"]*)"/.exec(svg) ?? [];
  if (part === undefined) return undefined;
  const [, , wide = 0, high = 0] = whole.split(" ").map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = part.split(" ").map(Number);
  return { x: x / wide, y: y / high, width: width / wide, height: height / high };
}

/**
 * A diagram's drawing in one ink, without the words and the empty paper around it, no larger than a frame.
 * @returns nothing when the drawing is empty
 */
export async function drawingIn(
  { svg, png }: Drawing,
  frame: { width: number; height: number },
): Promise<InkSheet | undefined> {
  const place = placeIn(svg);
  const { width: wide, height: high } = await sharp(png).metadata();
  if (!place) return undefined;
  const { data, info } = await sharp(png)
    .extract({
      left: Math.floor(place.x * wide),
      top: Math.floor(place.y * high),
      width: Math.floor(place.width * wide),
      height: Math.floor(place.height * high),
    })
    .resize({ width: Math.round((place.width * wide) / 2) })
    .greyscale()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const part = inked({ ...info, shades: shadesOf(data) });
  if (!part) return undefined;
  const scale = Math.min(frame.width / part.width, Math.max(frame.height / part.height, LEAST_SCALE));
  const height = Math.min(part.height, Math.floor(frame.height / scale));
  const shown = { width: Math.round(part.width * scale), height: Math.round(height * scale) };
  const small = await sharp(data, { raw: { ...info, channels: 1 } })
    .extract({ ...part, height })
    .resize(shown)
    .extractChannel(0)
    .raw()
    .toBuffer();
  return { ...shown, shades: shadesOf(small) };
}
