import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3";
import { type Box, clamp } from "../geometry.ts";
import { round } from "../marks.ts";
import { chooseSides, seatLeaves, type Tie } from "./bead-seats.ts";
import { clearOverlaps, isClear } from "./clear-overlaps.ts";
import { type Flower, gather, type NameSize } from "./flowers.ts";
import type { GraphLink, GraphNode } from "./graph.ts";
import { polish, unrest } from "./polish.ts";

const TICKS = 150;
/** So many beginnings are tried; the calmest few are finished, the calmest of those without an overlap is kept. */
const STARTS = 10;
const FINISHED = 4;
/** Between two rings of beads. */
const AIR = 7;
/** How often names, beads and places are brought into agreement. */
const ROUNDS = 3;

type Line = { source: number | Flower; target: number | Flower };

/**
 * Places for everything but the factors: flowers pushed and pulled by forces with fixed ticks from fixed beginnings, so
 * that the same graph always lies the same; then names get their sides and beads their seats, and what overlaps is moved apart.
 */
export function settle(
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
  names: ReadonlyMap<string, NameSize>,
  field: Box,
): Flower[] {
  const flowers = gather(nodes, links, names);
  const at = new Map(flowers.map(({ node }, i) => [node.id, i]));
  const ties = links.flatMap(({ from, to }): Tie[] => {
    const [a, b] = [flowers[at.get(from) ?? -1], flowers[at.get(to) ?? -1]];
    return a && b ? [[a, b]] : [];
  });
  const starts = Array.from({ length: STARTS }, (_, start) => {
    push(flowers, ties, field, start);
    chooseSides(flowers, ties, field);
    return { unrest: unrest(flowers, ties), places: flowers.map(({ x, y }) => ({ x, y })) };
  }).sort((a, b) => a.unrest - b.unrest);
  const finished = starts.slice(0, FINISHED).map(({ places }) => {
    for (const [i, flower] of flowers.entries()) Object.assign(flower, places[i]);
    chooseSides(flowers, ties, field);
    for (let i = 0; i < ROUNDS; i++) {
      seatLeaves(flowers, ties);
      polish(flowers, ties, field);
      clearOverlaps(flowers, field);
    }
    return { clear: isClear(flowers, field), unrest: unrest(flowers, ties), flowers: structuredClone(flowers) };
  });
  const better = (one: (typeof finished)[number], other: (typeof finished)[number]): boolean =>
    one.clear === other.clear ? one.unrest < other.unrest : one.clear;
  const calmest = finished.reduce((best, one) => (better(one, best) ? one : best)).flowers;
  for (const flower of calmest) {
    [flower.x, flower.y] = [round(flower.x), round(flower.y)];
    for (const leaf of flower.leaves) [leaf.dx, leaf.dy] = [round(leaf.dx), round(leaf.dy)];
  }
  return calmest;
}

/** Forces, from the beginning with this number. */
function push(flowers: Flower[], ties: readonly Tie[], field: Box, start: number): void {
  const middle = { x: field.x + field.width / 2, y: field.y + field.height / 2 };
  flowers.forEach((flower, i) => {
    const turn = (i + start * 7) * Math.PI * (3 - Math.sqrt(5));
    const far = 30 * Math.sqrt(((i * (2 * start + 1)) % flowers.length) + 0.5);
    flower.x = middle.x + far * Math.cos(turn);
    flower.y = middle.y + far * Math.sin(turn);
    Object.assign(flower, { vx: 0, vy: 0 });
  });
  const reach = ({ ring, room }: Flower): number => Math.max(ring + 5, room ? room.width * 0.55 : 0) + AIR;
  const distance = ({ source, target }: Line): number =>
    typeof source === "number" || typeof target === "number" ? 0 : source.ring + target.ring + 16;
  const at = new Map(flowers.map((flower, i) => [flower, i]));
  const lines: Line[] = ties.map(([a, b]) => ({ source: at.get(a) ?? 0, target: at.get(b) ?? 0 }));
  forceSimulation(flowers)
    .force("tie", forceLink<Flower, Line>(lines).distance(distance))
    .force(
      "apart",
      forceManyBody<Flower>()
        .strength((flower) => -4 * reach(flower))
        .distanceMax(400),
    )
    .force("x", forceX<Flower>(middle.x).strength(0.03))
    .force("y", forceY<Flower>(middle.y).strength(0.03))
    .force("collide", forceCollide<Flower>(reach).iterations(3))
    .force("field", () => keepInside(flowers, field))
    .stop()
    .tick(TICKS);
}

function keepInside(flowers: readonly Flower[], field: Box): void {
  for (const flower of flowers) {
    const edge = flower.ring + 8;
    flower.x = clamp(flower.x, field.x + edge, field.x + field.width - edge);
    flower.y = clamp(flower.y, field.y + edge, field.y + field.height - edge);
  }
}
