import { type Box, boundingBox, overlaps } from "../geometry.ts";
import { boxesOf, type Flower } from "./flowers.ts";

/** Boxes of a flower, and the box around them all: most questions are answered by that one. */
export interface Outline {
  all: Box;
  boxes: Box[];
}

export function outlineOf(flower: Flower): Outline {
  const boxes = boxesOf(flower);
  return { all: boundingBox(boxes), boxes };
}

export const outlinesMeet = (a: Outline, b: Outline): boolean =>
  overlaps(a.all, b.all) &&
  a.boxes.some((one) => overlaps(one, b.all) && b.boxes.some((other) => overlaps(one, other)));
