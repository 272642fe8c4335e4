import type { Box } from "../types.ts";

/** Small questions about boxes and straight lines. */
export interface Spot {
  x: number;
  y: number;
}

export const holds = ({ x, y, width, height }: Box, spot: Spot): boolean =>
  spot.x > x && spot.x < x + width && spot.y > y && spot.y < y + height;

export const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const isInside = (box: Box, field: Box): boolean =>
  box.x >= field.x &&
  box.y >= field.y &&
  box.x + box.width <= field.x + field.width &&
  box.y + box.height <= field.y + field.height;

const turn = (a: Spot, b: Spot, c: Spot): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** True when two lines cross between their ends. */
export const cross = (a: Spot, b: Spot, c: Spot, d: Spot): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** True when a line runs through a box or ends in it. */
export function runsThrough(box: Box, a: Spot, b: Spot): boolean {
  if (holds(box, a) || holds(box, b)) return true;
  const { x, y, width, height } = box;
  const [left, right] = [
    { x, y },
    { x: x + width, y },
  ];
  const [under, opposite] = [
    { x, y: y + height },
    { x: x + width, y: y + height },
  ];
  return cross(a, b, left, opposite) || cross(a, b, right, under);
}

/** How far a spot lies from a line between two others. */
export function distanceTo(spot: Spot, a: Spot, b: Spot): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy || 1;
  const t = Math.max(0, Math.min(1, ((spot.x - a.x) * dx + (spot.y - a.y) * dy) / length));
  return Math.hypot(spot.x - a.x - t * dx, spot.y - a.y - t * dy);
}
