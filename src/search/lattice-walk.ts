/** Ways through a lattice, along words that stand side by side in some record. */
import type { Posting } from "./index-reader.ts";
import type { Edge } from "./lattice.ts";

/** What has been looked up: word → where it stands. */
export type Postings = Map<string, readonly Posting[]>;

/** A record and a position in one number: records below 2^31, positions below 2^22. */
const PLACE = 2 ** 22;
export const placeOf = (number: number): { record: number; position: number } => ({
  record: Math.floor(number / PLACE),
  position: number % PLACE,
});

/** Where the way to a place began, and what it cost. */
interface Way {
  start: number;
  cost: number;
}

/** Node → the places that some way leads to. */
type Reached = Map<number, Map<number, Way>>;

/** All ways from the beginning. */
export interface Walked {
  /** Nodes that some way leads to. */
  readonly nodes: ReadonlySet<number>;
  /** The cheapest way to each place of a node: its record, first word, and the word after its last. */
  waysTo(node: number): Iterable<Way & { record: number; end: number }>;
}

/** Node → the places from which some way leads to the end (`placeOf`). */
export function placesReachingEnd(
  edges: readonly Edge[],
  end: number,
  postings: Postings,
): Map<number, ReadonlySet<number>> {
  const leaving = leavingBy(edges);
  const places = new Map<number, Set<number>>();
  for (const node of inOrder(leaving).reverse()) {
    const here = new Set<number>();
    for (const { to, word } of leaving.get(node) ?? []) {
      const next = places.get(to);
      for (const { record, positions } of (word !== null && postings.get(word)) || [])
        for (const position of positions) {
          const place = record * PLACE + position;
          if (to === end || next?.has(place + 1)) here.add(place);
        }
    }
    places.set(node, here);
  }
  return places;
}

/** Walks all ways from the beginning of a lattice. */
export function walk(edges: readonly Edge[], postings: Postings): Walked {
  const leaving = leavingBy(edges);
  /** Cost of reaching a node without a word: only by leaving out what stands at the beginning. */
  const free = new Map<number, number>([[0, 0]]);
  const reached: Reached = new Map();
  for (const node of inOrder(leaving)) {
    const here = reached.get(node);
    const unbound = free.get(node);
    for (const edge of leaving.get(node) ?? []) {
      if (edge.word === null) {
        if (unbound !== undefined) free.set(edge.to, Math.min(free.get(edge.to) ?? Infinity, unbound + edge.cost));
        continue;
      }
      const there = reached.get(edge.to) ?? new Map<number, Way>();
      reached.set(edge.to, there);
      extend(postings.get(edge.word) ?? [], edge.cost, unbound, here, there);
    }
  }
  return {
    nodes: new Set([...free.keys(), ...[...reached].flatMap(([node, { size }]) => (size > 0 ? node : []))]),
    *waysTo(node) {
      for (const [place, { start, cost }] of reached.get(node) ?? [])
        yield { record: Math.floor(place / PLACE), start, end: place % PLACE, cost };
    },
  };
}

/** Goes on from `here` by a word, or begins with it, and keeps the cheaper way to each place. */
function extend(
  postings: readonly Posting[],
  price: number,
  unbound: number | undefined,
  here: ReadonlyMap<number, Way> | undefined,
  there: Map<number, Way>,
): void {
  if (!here && unbound === undefined) return;
  const beginning = (unbound ?? Infinity) + price;
  for (const { record, positions } of postings) {
    for (const position of positions) {
      const place = record * PLACE + position;
      const before = here?.get(place);
      const going = before ? before.cost + price : Infinity;
      const cost = Math.min(going, beginning);
      const known = there.get(place + 1);
      if (cost < (known?.cost ?? Infinity))
        there.set(place + 1, { start: before && going <= beginning ? before.start : position, cost });
    }
  }
}

function leavingBy(edges: readonly Edge[]): Map<number, Edge[]> {
  const leaving = new Map<number, Edge[]>();
  for (const edge of edges) {
    const known = leaving.get(edge.from);
    if (known) known.push(edge);
    else leaving.set(edge.from, [edge]);
  }
  return leaving;
}

/** Nodes that edges leave, so that every edge leads to a later one. */
function inOrder(leaving: ReadonlyMap<number, readonly Edge[]>): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (node: number): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const { to } of leaving.get(node) ?? []) visit(to);
    order.push(node);
  };
  for (const node of leaving.keys()) visit(node);
  return order.reverse();
}
