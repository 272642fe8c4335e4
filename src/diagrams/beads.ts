import { packEnclose, packSiblings } from "d3";
import type { Point } from "./geometry.ts";

/** Radius of a bead, and of the ring around a single one; a ring's area grows with the number of its beads. */
export const BEAD_RADIUS = 5;
const UNIT = 8;
const GAP = 0.5;

/** Radius of the ring around `count` beads: its area is proportional to the count. */
export const ringRadius = (count: number): number => UNIT * Math.sqrt(count);

/** Places for `count` beads around (0, 0), none on another, all inside the ring. */
export function beadPlaces(count: number): Point[] {
  const packed = packSiblings(Array.from({ length: count }, () => ({ r: BEAD_RADIUS + GAP })));
  const middle = count > 0 ? packEnclose(packed) : { x: 0, y: 0 };
  return packed.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}
