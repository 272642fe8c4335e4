import { type Box, boundingBox, contains, HAIR, overlaps } from "../geometry.ts";
import { outlineOf } from "./flower-outline.ts";
import { drawnBoxes, type Flower } from "./flowers.ts";

const ROUNDS = 200;
const MARGIN = 1;

/** How far two boxes reach into each other, sideways and upwards; `undefined` when they do not. */
function depth(a: Box, b: Box): { x: number; y: number } | undefined {
  const x = (a.width + b.width) / 2 + MARGIN - Math.abs(a.x + a.width / 2 - b.x - b.width / 2);
  const y = (a.height + b.height) / 2 + MARGIN - Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
  return x > 0 && y > 0 ? { x, y } : undefined;
}
const isBefore = (a: Box, b: Box, axis: "x" | "y"): boolean =>
  axis === "x" ? a.x + a.width / 2 < b.x + b.width / 2 : a.y + a.height / 2 < b.y + b.height / 2;

/** Whether no dot or name of one flower lies on one of another, and all lie in the field. */
export function isClear(flowers: readonly Flower[], field: Box): boolean {
  const drawn = flowers.map(drawnBoxes).map((boxes) => ({ boxes, all: boundingBox(boxes) }));
  return drawn.every(
    ({ boxes, all }, i) =>
      contains(field, all) &&
      drawn.every(
        (other, j) =>
          j <= i ||
          !overlaps(all, other.all, HAIR) ||
          !boxes.some((one) => other.boxes.some((another) => overlaps(one, another, HAIR))),
      ),
  );
}

/**
 * Moves flowers apart along the shorter way until no box of one meets a box of another; all stay in the field. In a crowd it
 * may end before that (isClear tells).
 */
export function clearOverlaps(flowers: readonly Flower[], field: Box): void {
  const all = flowers.map((flower) => ({ flower, outline: outlineOf(flower) }));
  type Placed = (typeof all)[number];
  const shift = (placed: Placed, axis: "x" | "y", by: number) => {
    placed.flower[axis] += by;
    placed.outline = outlineOf(placed.flower);
  };
  /** Moves the two a little apart where they meet first. */
  const part = (a: Placed, b: Placed): boolean => {
    const [first, second] = [a.outline, b.outline];
    if (!overlaps(first.all, second.all)) return false;
    for (const one of first.boxes)
      for (const other of second.boxes) {
        const into = depth(one, other);
        if (!into) continue;
        const axis = into.x < into.y ? "x" : "y";
        const push = (into[axis] / 2 + 0.1) * (isBefore(one, other, axis) ? -1 : 1);
        shift(a, axis, push);
        shift(b, axis, -push);
        return true;
      }
    return false;
  };
  /** Brings it back into the field. */
  const hold = (placed: Placed): boolean => {
    const { all } = placed.outline;
    const dx = Math.max(field.x - all.x, 0) + Math.min(field.x + field.width - all.x - all.width, 0);
    const dy = Math.max(field.y - all.y, 0) + Math.min(field.y + field.height - all.y - all.height, 0);
    if (dx !== 0) shift(placed, "x", dx);
    if (dy !== 0) shift(placed, "y", dy);
    return dx !== 0 || dy !== 0;
  };
  for (let i = 0; i < ROUNDS; i++) {
    let moved = false;
    for (const [at, a] of all.entries()) for (const b of all.slice(at + 1)) moved = part(a, b) || moved;
    for (const placed of all) moved = hold(placed) || moved;
    if (!moved) return;
  }
}
