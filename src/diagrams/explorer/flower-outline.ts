import { around } from "../marks.ts";
import type { Box } from "../types.ts";
import { boxesOf, type Flower } from "./flowers.ts";
import { meet } from "./geometry.ts";

/** Boxes of a flower, and the box around them all: most questions are answered by that one. */
export interface Outline {
  all: Box;
  boxes: Box[];
}

export function outlineOf(flower: Flower): Outline {
  const boxes = boxesOf(flower);
  return { all: around(boxes), boxes };
}

export const outlinesMeet = (a: Outline, b: Outline): boolean =>
  meet(a.all, b.all) && a.boxes.some((one) => meet(one, b.all) && b.boxes.some((other) => meet(one, other)));
