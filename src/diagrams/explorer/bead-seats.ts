import { type Box, boundingBox, contains, overlaps, type Point, runsThrough, squareAround } from "../geometry.ts";
import { boxesOf, type Flower, nameBox, type Side, STEP } from "./flowers.ts";

/** Two flowers with a line between them. */
export type Tie = readonly [Flower, Flower];

/** The letters of a name take less height than its line. */
export const letters = (box: Box): Box => ({ ...box, y: box.y + 4, height: box.height - 8 });

const SIDES: readonly Side[] = ["right", "left", "below", "above"];
/** Beads on a ring leave room at its sides, hardly above and below. */
const CROWDED = 2;

/** Gives every name the side where the fewest lines and dots are in its way. */
export function chooseSides(flowers: readonly Flower[], ties: readonly Tie[], field: Box): void {
  const boxes = new Map(flowers.map((flower) => [flower, boxesOf(flower)]));
  for (const flower of flowers) {
    if (!flower.room) continue;
    const others = [...boxes].flatMap(([other, own]) => (other === flower ? [] : own));
    const cost = (side: Side): number => {
      const box = nameBox(flower, side);
      if (!box) return 0;
      const crossed = ties.filter(([a, b]) => runsThrough(letters(box), a, b)).length;
      const covered = others.filter((other) => overlaps(other, box)).length;
      const upright = side === "below" || side === "above" ? (flower.leaves.length > CROWDED ? 20 : 0.5) : 0;
      return crossed * 2 + covered + upright + (contains(field, box) ? 0 : 100);
    };
    const costs = SIDES.map((side) => ({ side, cost: cost(side) }));
    flower.side = costs.reduce((best, other) => (other.cost < best.cost ? other : best)).side;
    boxes.set(flower, boxesOf(flower));
  }
}

/** Seats its beads around each flower, evenly, where neither the name nor a line to another flower is in the way. */
export function seatLeaves(flowers: readonly Flower[], ties: readonly Tie[]): void {
  for (const flower of flowers) {
    const { leaves } = flower;
    if (leaves.length === 0) continue;
    const others = ties.flatMap(([a, b]) => (a === flower ? [b] : b === flower ? [a] : []));
    let free = seats(flower, others);
    for (; (free.length * 2 * Math.PI * flower.ring) / FINE < leaves.length * STEP; free = seats(flower, others))
      flower.ring += 1;
    leaves.forEach((leaf, i) => {
      const seat = free[Math.floor(((i + 0.5) * free.length) / leaves.length)];
      if (seat) [leaf.dx, leaf.dy] = [seat.x, seat.y];
    });
  }
}

/** A ring is tried at so many places. */
const FINE = 360;
const START = { right: 0, below: Math.PI / 2, left: Math.PI, above: -Math.PI / 2 } as const;
/** Between a bead and a line to another flower. */
const CLEAR = 8;

/** Free places on a flower's ring, from its name's side round. */
function seats(flower: Flower, others: readonly Flower[]): Point[] {
  const { x, y, r, ring, side } = flower;
  const name = nameBox(flower, side);
  const seat = name && boundingBox([squareAround({ x, y }, r), name], 1);
  return Array.from({ length: FINE }, (_, i) => {
    const angle = START[side] + ((i + 0.5) * 2 * Math.PI) / FINE;
    return { x: ring * Math.cos(angle), y: ring * Math.sin(angle) };
  }).filter((spot) => {
    const at = { x: x + spot.x, y: y + spot.y };
    if (name && seat && (overlaps(squareAround(at, 5 + 2), seat) || runsThrough(letters(name), flower, at)))
      return false;
    return others.every((other) => {
      const [dx, dy] = [other.x - x, other.y - y];
      const far = Math.hypot(dx, dy) || 1;
      return spot.x * dx + spot.y * dy < 0 || Math.abs(spot.x * dy - spot.y * dx) / far > CLEAR;
    });
  });
}
