import { type Box, contains, distance, distanceToLine, linesCross, type Point, runsThrough } from "../geometry.ts";
import { letters, type Tie } from "./bead-seats.ts";
import { outlineOf, outlinesMeet } from "./flower-outline.ts";
import { type Flower, nameBox } from "./flowers.ts";

/** What disturbs a reader, against each other. */
const COST = { name: 25, dot: 6, crossing: 4, length: 0.03 };
const TOUCH = 8;
/** A smaller gain is not worth a move. */
const BETTER = 0.5;
/** Moves to try: near and far, in sixteen directions. */
const TRIES = [0, 12, 28, 60, 110, 180].flatMap((far) =>
  Array.from({ length: 16 }, (_, i) => ({
    dx: far * Math.cos((i * Math.PI) / 8),
    dy: far * Math.sin((i * Math.PI) / 8),
  })),
);

/**
 * How much a flower and its lines disturb: names and dots that lines run through, lines that cross, long lines.
 * @param enough from so much on nobody asks for more: what is told then is at least that
 */
function disturbance(
  flower: Flower,
  flowers: readonly Flower[],
  own: readonly Tie[],
  rest: readonly Tie[],
  enough = Number.POSITIVE_INFINITY,
): number {
  let sum = 0;
  for (const [a, b] of own) {
    sum += COST.length * distance(a, b);
    for (const other of flowers) sum += through(other, a, b);
    if (sum >= enough) return sum;
    for (const [c, d] of rest)
      if (a !== c && a !== d && b !== c && b !== d && linesCross(a, b, c, d)) sum += COST.crossing;
    if (sum >= enough) return sum;
  }
  for (const [a, b] of rest) sum += through(flower, a, b);
  return sum;
}

/** What a line does to a flower that it runs through. */
function through(flower: Flower, a: Point, b: Point): number {
  const far = distanceToLine(flower, a, b);
  const { ring, room, r } = flower;
  let sum = 0;
  if (room && far < r + room.width + room.height) {
    const name = nameBox(flower, flower.side);
    if (name && runsThrough(letters(name), a, b)) sum += COST.name;
  }
  if (far > ring + TOUCH || flower === a || flower === b) return sum;
  for (const { dx, dy } of [{ dx: 0, dy: 0 }, ...flower.leaves])
    if (distanceToLine({ x: flower.x + dx, y: flower.y + dy }, a, b) < TOUCH) sum += COST.dot;
  return sum;
}

/** The whole picture's disturbance. */
export function unrest(flowers: readonly Flower[], ties: readonly Tie[]): number {
  let sum = 0;
  ties.forEach(([a, b], i) => {
    sum += COST.length * distance(a, b);
    for (const flower of flowers) sum += through(flower, a, b);
    for (const [c, d] of ties.slice(i + 1))
      if (a !== c && a !== d && b !== c && b !== d && linesCross(a, b, c, d)) sum += COST.crossing;
  });
  return sum;
}

/** A flower seen in a mirror: name and beads change sides. */
function flip(flower: Flower): void {
  if (flower.side === "right") flower.side = "left";
  else if (flower.side === "left") flower.side = "right";
  else return;
  for (const leaf of flower.leaves) leaf.dx = -leaf.dx;
}

/** Moves or turns one flower after the other to where it disturbs least, as long as it fits there. */
export function polish(flowers: readonly Flower[], ties: readonly Tie[], field: Box): void {
  const outlines = new Map(flowers.map((flower) => [flower, outlineOf(flower)]));
  for (const flower of flowers) {
    const own = ties.filter((tie) => tie.includes(flower));
    if (own.length === 0) continue;
    const rest = ties.filter((tie) => !tie.includes(flower));
    const { x, y } = flower;
    const taken = [...outlines].flatMap(([other, outline]) => (other === flower ? [] : [outline]));
    let best = { x, y, flipped: false, cost: disturbance(flower, flowers, own, rest) };
    for (const flipped of flower.room ? [false, true] : [false]) {
      if (flipped) flip(flower);
      for (const { dx, dy } of TRIES) {
        [flower.x, flower.y] = [x + dx, y + dy];
        const outline = outlineOf(flower);
        if (!contains(field, outline.all) || taken.some((other) => outlinesMeet(outline, other))) continue;
        const enough = best.cost - BETTER;
        const cost = disturbance(flower, flowers, own, rest, enough);
        if (cost < enough) best = { x: flower.x, y: flower.y, flipped, cost };
      }
    }
    if (flower.room && !best.flipped) flip(flower);
    [flower.x, flower.y] = [best.x, best.y];
    outlines.set(flower, outlineOf(flower));
  }
}
