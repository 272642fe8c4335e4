/**
 * A picture printed with one ink: each pixel holds how much of the ink lies on the paper, from none to all. Sixteen shades are enough
 * for smooth letters, and half a byte a pixel keeps the file small.
 */

/** All of the ink. */
export const FULL = 15;

/** How much ink each pixel has, row by row. */
export interface InkSheet {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

export const blank = (width: number, height: number): InkSheet => ({
  width,
  height,
  shades: new Uint8Array(width * height),
});

/** What is printed: on paper, or left out of a printed ground. */
export type Print = "ink" | "paper";

/** A shape and where its upper left corner goes. */
export interface Stamp {
  shape: InkSheet;
  x: number;
  y: number;
  as?: Print;
}

/** Prints a shape onto a sheet with its upper left corner at (x, y); what reaches over the edge is lost. */
export function print(onto: InkSheet, shape: InkSheet, x: number, y: number, as: Print = "ink"): void {
  const goal = as === "ink" ? FULL : 0;
  const first = Math.max(0, -x);
  const end = Math.min(shape.width, onto.width - x);
  for (let row = Math.max(0, -y); row < Math.min(shape.height, onto.height - y); row++) {
    const from = row * shape.width;
    const to = (row + y) * onto.width + x;
    for (let column = first; column < end; column++) {
      const cover = shape.shades[from + column] ?? 0;
      if (cover === 0) continue;
      const before = onto.shades[to + column] ?? 0;
      onto.shades[to + column] = before + Math.round(((goal - before) * cover) / FULL);
    }
  }
}

let desk = blank(0, 0);

/**
 * A ground with shapes on it. It is the same sheet each time, good until the next is asked for: with a new one of 0.7 MB for each
 * picture, engines go through the whole memory of a large build again and again.
 */
export function printed({ width, height, shades }: InkSheet, stamps: readonly Stamp[]): InkSheet {
  if (desk.width !== width || desk.height !== height) desk = blank(width, height);
  desk.shades.set(shades);
  for (const { shape, x, y, as } of stamps) print(desk, shape, x, y, as);
  return desk;
}
