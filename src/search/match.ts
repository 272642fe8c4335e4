/** Where a lattice stands in the index: consecutive positions along any way from its beginning to its end. */
import type { IndexReader, Posting } from "./index-reader.ts";
import type { Edge, Lattice } from "./lattice.ts";

/** Words `start` to `end` (exclusive) of a record match; cost 0 is exactly what was typed. */
export interface Span {
  start: number;
  end: number;
  cost: number;
}

/** Record → where it matches, in order of the text. */
export type Matches = Map<number, Span[]>;

/** A record and a position in one number: records below 2^31, positions below 2^22. */
const PLACE = 2 ** 22;

interface Partial {
  start: number;
  cost: number;
}

export async function matchLattice({ edges, end }: Lattice, reader: IndexReader): Promise<Matches> {
  const words = [...new Set(edges.flatMap(({ word }) => word ?? []))];
  const found = await Promise.all(words.map((word) => reader.find(word)));
  const postings = new Map(words.map((word, i) => [word, found[i] ?? []]));
  const leaving = new Map<number, Edge[]>();
  for (const edge of edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);

  /** Cost of reaching a node without a word: only by leaving out what stands at the beginning. */
  const free = new Map<number, number>([[0, 0]]);
  const reached = new Map<number, Map<number, Partial>>();
  for (const node of inOrder(leaving)) {
    const here = reached.get(node);
    for (const edge of leaving.get(node) ?? []) {
      const unbound = free.get(node);
      if (edge.word === null) {
        if (unbound !== undefined) free.set(edge.to, Math.min(free.get(edge.to) ?? Infinity, unbound + edge.cost));
      } else {
        extend(postings.get(edge.word) ?? [], edge, unbound, here, mapAt(reached, edge.to));
      }
    }
  }
  return collect(reached.get(end));
}

function extend(
  postings: readonly Posting[],
  edge: Edge,
  unbound: number | undefined,
  here: ReadonlyMap<number, Partial> | undefined,
  there: Map<number, Partial>,
): void {
  for (const { record, positions } of postings) {
    for (const position of positions) {
      const place = record * PLACE + position;
      const before = here?.get(place);
      const partial = better(
        before && { start: before.start, cost: before.cost + edge.cost },
        unbound === undefined ? undefined : { start: position, cost: unbound + edge.cost },
      );
      if (!partial) continue;
      const known = there.get(place + 1);
      if (!known || partial.cost < known.cost) there.set(place + 1, partial);
    }
  }
}

const better = (a: Partial | undefined, b: Partial | undefined): Partial | undefined =>
  !a ? b : !b || a.cost <= b.cost ? a : b;

function mapAt<K>(maps: Map<K, Map<number, Partial>>, key: K): Map<number, Partial> {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<number, Partial>();
  maps.set(key, made);
  return made;
}

/** Nodes so that every edge leads to a later one. */
function inOrder(leaving: ReadonlyMap<number, readonly Edge[]>): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (node: number): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const { to } of leaving.get(node) ?? []) visit(to);
    order.push(node);
  };
  visit(0);
  return order.reverse();
}

function collect(ends: ReadonlyMap<number, Partial> | undefined): Matches {
  const matches: Matches = new Map();
  for (const [place, { start, cost }] of ends ?? []) {
    const record = Math.floor(place / PLACE);
    const spans = matches.get(record) ?? [];
    spans.push({ start, end: place % PLACE, cost });
    matches.set(record, spans);
  }
  for (const spans of matches.values()) spans.sort((a, b) => a.start - b.start);
  return matches;
}
