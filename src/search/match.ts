/** Where a lattice stands in the index: consecutive positions along any way from its beginning to its end. */
import type { IndexReader } from "./index-reader.ts";
import type { Edge, Lattice } from "./lattice.ts";
import { type Postings, placesReachingEnd, walk } from "./lattice-walk.ts";
import type { SearchData } from "./search-data.ts";
import { leadingWords } from "./word-before.ts";

/** Words `start` to `end` (exclusive) of a record match; cost 0 is exactly what was typed. */
export interface MatchedSpan {
  start: number;
  end: number;
  cost: number;
}

/** Record → where it matches, in order of the text. */
export type Matches = Map<number, MatchedSpan[]>;

/** As many records as a reader looks at. */
const ENOUGH = 10;

/**
 * Looks up whole words first. Of the many words of which the run holds only a piece, those are left out beside which the rest
 * of the run stands nowhere: that is most of them.
 * @throws IndexUnavailable when a part of the index can't be loaded.
 */
export async function matchLattice(
  { edges, end }: Lattice,
  { reader, breathe }: Pick<SearchData, "reader" | "breathe">,
): Promise<Matches> {
  const postings: Postings = new Map();
  const known = edges.filter(({ piece, from, to }) => !piece || (from === 0 && to === end));
  const endings = edges.filter(({ piece, from, to }) => piece && from === 0 && to !== end);
  const beginnings = edges.filter(({ piece, from }) => piece && from !== 0);
  await load(known, postings, reader);
  await breathe();
  const walked = walk(known, postings);
  await breathe();
  const whole = byRecord(walked.waysTo(end));
  const enough = whole.size >= ENOUGH;
  // What an ending leads to is not known yet.
  const useful = beginnings.filter(
    ({ from, lone }) => (endings.length > 0 || walked.nodes.has(from)) && !(lone && enough),
  );
  // Most runs hold no piece of a word that has to be looked up: all ways are known.
  if (useful.length === 0 && endings.length === 0) return whole;
  known.push(...useful);
  await load(useful, postings, reader);
  if (endings.length > 0) {
    await breathe();
    const leading = await leadingWords(endings, placesReachingEnd(known, end, postings), postings, reader);
    known.push(...leading);
    await load(leading, postings, reader);
  }
  await breathe();
  const all = walk(known, postings);
  await breathe();
  return byRecord(all.waysTo(end));
}

async function load(edges: readonly Edge[], postings: Postings, reader: IndexReader): Promise<void> {
  const words = [...new Set(edges.flatMap(({ word }) => word ?? []))].filter((word) => !postings.has(word));
  const found = await Promise.all(words.map((word) => reader.find(word)));
  for (const [i, word] of words.entries()) postings.set(word, found[i] ?? []);
}

function byRecord(ways: Iterable<MatchedSpan & { record: number }>): Matches {
  const matches: Matches = new Map();
  for (const { record, ...span } of ways) {
    const spans = matches.get(record);
    if (spans) spans.push(span);
    else matches.set(record, [span]);
  }
  for (const spans of matches.values()) spans.sort((a, b) => a.start - b.start);
  return matches;
}
