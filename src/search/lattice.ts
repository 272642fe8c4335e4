/**
 * Every way to read a run as words of the index, as one graph. The index may be cut by any dictionary: since a run is
 * matched along all its cuts at once, with a piece of a longer word allowed at either end, a text is found exactly when
 * the run stands in it, wherever the cuts fell.
 */
import { clusters } from "../text/clusters.ts";
import { BEFORE_NAMES } from "../text/optional-words.ts";
import { longestOf } from "./longest-word.ts";
import { type Run, toRun } from "./parse.ts";
import { otherEra, type Synonyms } from "./synonyms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** From one place in the run to a later one by a word, or by none (`skip`). Cost 0 is what was typed. */
export interface Edge {
  from: number;
  to: number;
  word: string | null;
  cost: number;
  /** The run holds only a piece of the word: there are many such words, and most lead nowhere. */
  piece?: true;
  /** That piece is a lone cluster: it says little beside a run that stands in many places as it is. */
  lone?: true;
}

export interface Lattice {
  end: number;
  /** Only edges that lie on a way from 0 to the end. */
  edges: readonly Edge[];
}

export interface Language {
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  /** Words that only come near what the site says, and what stands nowhere with the nearest that does. */
  related: Synonyms;
  /** Words that stand nowhere and are no slips of those that do. */
  ordinary: ReadonlySet<string>;
}

/** What a word costs of which only the beginning was typed, the longer the missing rest the more. */
export const PREFIX_COST = 0.3;
const COST = { prefix: PREFIX_COST, ending: 0.6, around: 0.9, synonym: 0.15, skip: 0.35 };
const MANY_PREFIXES = 60;
/** Words of which a run may hold a piece: these at first, all of them when nothing else fits. */
const FEW_PIECES = 16;
const ALL_PIECES = 250;
/** Digits of a year. */
const YEAR = 4;
/** A piece that is the whole run must be this long: วัด is not a search for จังหวัด. */
const WHOLE_PIECE_CLUSTERS = 3;

export interface Reading {
  /** Words of which the run holds only a piece: none; at its end, as while typing; anywhere, the frequent ones or all. */
  pieces: "none" | "end" | "few" | "all";
  /** Synonyms, the other era, leaving out what may be left out. */
  loose: boolean;
}

/** Nothing but what was typed. */
const LITERAL: Reading = { pieces: "none", loose: false };

/** @param breathe between steps: a long run is read in thousands of ways */
export async function buildLattice(
  run: Run,
  language: Language,
  reading: Reading,
  breathe: () => Promise<void>,
): Promise<Lattice> {
  const { vocabulary, synonyms } = language;
  const { pieces, loose } = isOnlyNear(run.key, language) ? LITERAL : reading;
  const longestAt = longestOf(language);
  const edges: Edge[] = [];
  const end = run.key.length;
  let nodes = end + 1;

  const addWords = (key: string, boundaries: readonly number[], node: (at: number) => number, cost: number): void => {
    for (const [i, from] of boundaries.entries()) {
      const longest = longestAt(key, from);
      for (let at = i + 1; at < boundaries.length; at++) {
        const to = boundaries[at] ?? from;
        if (to - from > longest) break;
        const word = key.slice(from, to);
        if (vocabulary.has(word)) edges.push({ from: node(from), to: node(to), word, cost: from === 0 ? cost : 0 });
      }
    }
  };
  const addPhrase = (key: string, from: number, to: number, cost: number): void => {
    const phrase = toRun(key, { quoted: true, open: false });
    if (!phrase) return;
    const inner = nodes;
    nodes += phrase.key.length;
    addWords(
      phrase.key,
      phrase.boundaries,
      (at) => (at === 0 ? from : at === phrase.key.length ? to : inner + at),
      cost,
    );
  };

  addWords(run.key, run.boundaries, (at) => at, 0);
  if (loose && !run.quoted) {
    for (const [i, from] of run.boundaries.entries()) {
      await breathe();
      const longest = Math.max(YEAR, longestAt(run.key, from));
      for (let at = i + 1; at < run.boundaries.length; at++) {
        const to = run.boundaries[at] ?? from;
        if (to - from > longest) break;
        const part = run.key.slice(from, to);
        for (const other of synonyms.of(part)) addPhrase(other, from, to, COST.synonym);
        for (const year of otherEra(part)) addPhrase(year, from, to, COST.synonym);
        if (from === 0 && to < end && BEFORE_NAMES.has(part)) edges.push({ from, to, word: null, cost: COST.skip });
      }
    }
  }
  const many = { none: undefined, end: 0, few: FEW_PIECES, all: ALL_PIECES }[pieces];
  if (many !== undefined) for await (const edge of piecesOf(run, language, many, breathe)) edges.push(edge);
  return { end, edges: onTheWay(edges, end) };
}

/** The text's word may begin before the run or end after it. */
async function* piecesOf(
  run: Run,
  language: Language,
  many: number,
  breathe: () => Promise<void>,
): AsyncGenerator<Edge> {
  const { vocabulary } = language;
  const end = run.key.length;
  if (/^\d/.test(run.key.slice(-1)) && /\d$/.test(run.key)) return; // A number is not the beginning of another number.
  const long = clusters(run.key).length >= WHOLE_PIECE_CLUSTERS;
  for (const from of run.boundaries) {
    if (from === end) continue;
    await breathe();
    const stem = run.key.slice(from);
    const lone: Pick<Edge, "lone"> = from > 0 && clusters(stem).length < 2 ? { lone: true } : {};
    const whole = many < ALL_PIECES && !run.quoted && isWord(stem, language);
    for (const word of vocabulary.beginning(stem, MANY_PREFIXES, run.open && !whole)) {
      if (whole && !isWord(word.slice(stem.length), language)) continue;
      yield { from, to: end, word, cost: COST.prefix * (2 - stem.length / word.length), piece: true, ...lone };
    }
  }
  if (many === 0 || !/\p{Script=Thai}/u.test(run.key)) return;
  for (const to of run.boundaries) {
    if (to === 0 || (to === end && !long)) continue;
    await breathe();
    for (const word of vocabulary.ending(run.key.slice(0, to), many))
      yield { from: 0, to, word, cost: COST.ending, piece: true };
  }
  if (long)
    for (const word of vocabulary.around(run.key, many))
      yield { from: 0, to: end, word, cost: COST.around, piece: true };
}

/** What is a word is meant as one: โค may go on as โค+นม, but is not the beginning of โครงการ. */
const isWord = (key: string, { vocabulary, synonyms, related }: Language): boolean =>
  vocabulary.has(key) || synonyms.has(key) || related.has(key);

/** A word that only comes near what the site says is no piece of others, and no crumbs of them: เห็นแก่ตัว is not เห็น … ตัว. */
export const isOnlyNear = (key: string, { vocabulary, synonyms, related }: Language): boolean =>
  related.has(key) && !synonyms.has(key) && !vocabulary.has(key);

/** Drops edges that can't be reached from 0 or can't reach the end: they would only cost look-ups. */
function onTheWay(edges: readonly Edge[], end: number): Edge[] {
  const reach = (start: number, step: (edge: Edge) => [number, number]): Set<number> => {
    const seen = new Set([start]);
    const next = new Map<number, number[]>();
    for (const edge of edges) {
      const [from, to] = step(edge);
      next.set(from, [...(next.get(from) ?? []), to]);
    }
    for (const node of seen) for (const to of next.get(node) ?? []) seen.add(to);
    return seen;
  };
  const forward = reach(0, ({ from, to }) => [from, to]);
  const backward = reach(end, ({ from, to }) => [to, from]);
  return edges.filter(({ from, to }) => forward.has(from) && backward.has(to));
}
