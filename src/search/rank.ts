/** Order of the hits: where the words stand, how exactly, how rare they are, how near to each other. */
import { kinds } from "../collections/kinds.ts";
import { partAt, type SearchRecord, type Zone, zoneAt } from "./catalogue.ts";
import type { MatchedSpan, Matches } from "./match.ts";
import { LOOSE_COST } from "./near-match.ts";
import { wordingHeld } from "./wordings.ts";

const ZONE_WEIGHT: Record<Zone, number> = { title: 3, names: 1.9, body: 1, aside: 0.25 };

export interface Hit {
  record: number;
  score: number;
  /** Words that match, in order of the text. */
  spans: MatchedSpan[];
  /** Part of the record where most of it stands, or -1. */
  part: number;
  /** Words of the query, as typed, that do not stand there; undefined when all of it does. */
  missing?: readonly string[];
  /** Of the others those in whose place only words near to them stand, or what they were taken for. */
  nearly?: readonly string[];
  /** It is called by most of what the query says. */
  called?: true;
}

const worth = (layout: SearchRecord, span: MatchedSpan): number =>
  ZONE_WEIGHT[zoneAt(layout, span.start)] * Math.max(0.2, 1 - 0.6 * span.cost);

/** Score of one run in one record: the best place counts, more places help a little. */
function scoreRun(layout: SearchRecord, spans: readonly MatchedSpan[]): number {
  let best = 0;
  let sum = 0;
  let covered = 0;
  for (const span of spans) {
    const value = worth(layout, span);
    if (value > best) best = value;
    sum += value;
    if (span.start < layout.names) covered += (span.end - span.start) * Math.max(0.2, 1 - 0.6 * span.cost);
  }
  const coverage = layout.names > 1 ? Math.min(1, covered / (layout.names - 1)) : 0;
  return best + 0.25 * Math.log2(1 + (sum - best)) + 1.5 * coverage;
}

const TITLE_BEGINS = 0.5;
/** As much as a name of an entry that is the whole query (known-names.ts). */
const ASKED_SO = 2.2;

/** What a way to ask earns further when a reader asks, as far as the query is it; a word of many is an accident. */
const ASKS = 4;
const NO_ACCIDENT = 0.3;

/** Whether the title begins with the query: its runs stand there one after another. */
function beginsTitle(layout: SearchRecord, runs: readonly (readonly MatchedSpan[])[]): boolean {
  let ends = new Set([0]);
  for (const spans of runs)
    ends = new Set(spans.filter(({ start, cost }) => cost < LOOSE_COST && ends.has(start)).map(({ end }) => end));
  return [...ends].some((end) => end < layout.names);
}

/** What the query earns by the entry's names, `named` where it is one of them as a whole. */
function nameScore(
  layout: SearchRecord,
  runs: readonly (readonly MatchedSpan[])[],
  named: number | undefined,
  asks: boolean,
): number {
  const held = wordingHeld(layout, runs.flat());
  const own = named ?? Math.max(beginsTitle(layout, runs) ? TITLE_BEGINS : 0, ASKED_SO * held ** 2);
  return own + (asks && held > NO_ACCIDENT ? ASKS * held : 0);
}

const SIDE_BY_SIDE = 1;
const NEAR = 0.5;
const SAME_PART = 0.3;

/** Runs that stand together in the text belong together. */
function togetherScore(layout: SearchRecord, runs: readonly (readonly MatchedSpan[])[]): number {
  let score = 0;
  for (let i = 1; i < runs.length; i++) {
    let best = 0;
    for (const a of runs[i - 1] ?? []) {
      for (const b of runs[i] ?? []) {
        const gap = b.start >= a.end ? b.start - a.end : a.start - b.end;
        if (gap < 0) continue;
        if (gap <= 1) best = Math.max(best, SIDE_BY_SIDE);
        else if (gap <= 8) best = Math.max(best, NEAR);
        else if (partAt(layout, a.start) === partAt(layout, b.start)) best = Math.max(best, SAME_PART);
      }
    }
    score += best;
  }
  return score;
}

/** Words of a page without anchors that are taken for one paragraph. */
const STRETCH = 60;

/** Names stand with every part; what stands beside an entry is none of its parts. */
const NAMES = -1;
const BESIDE = -2;

/** Paragraph, row or stretch of a page in which a place lies. */
function placeAt(layout: SearchRecord, start: number): number {
  if (start < layout.body) return NAMES;
  if (layout.parts.length > 0) return start < layout.aside ? partAt(layout, start) : BESIDE;
  return layout.kind === "pages" ? Math.floor(start / STRETCH) : 0;
}

/**
 * The part that, with the names of the entry, holds most of the runs; -1 for none in particular. And the runs that it lacks: where
 * one row tells of pigs and another of Ratchaburi, none tells of both.
 */
function bestPart(layout: SearchRecord, runs: readonly (readonly MatchedSpan[])[]): { part: number; lacks: number[] } {
  const named = new Set<number>();
  const places = new Map<number, { runs: Set<number>; sum: number }>();
  runs.forEach((spans, run) => {
    for (const span of spans) {
      const at = placeAt(layout, span.start);
      if (at === NAMES) named.add(run);
      if (zoneAt(layout, span.start) === "title") continue;
      const place = places.get(at) ?? { runs: new Set(), sum: 0 };
      places.set(at, place);
      place.runs.add(run);
      place.sum += worth(layout, span);
    }
  });
  let best = NAMES;
  let held = named;
  let most = named.size * 100;
  for (const [at, place] of places) {
    const all = new Set([...named, ...place.runs]);
    const value = all.size * 100 + place.runs.size * 10 + place.sum;
    if (value > most) [best, held, most] = [at, all, value];
  }
  return {
    part: layout.parts.length === 0 ? NAMES : Math.max(best, NAMES),
    lacks: [...runs.keys()].filter((run) => !held.has(run)),
  };
}

/**
 * Records that match every run, best first; those in which no place holds all of them are told to miss the others.
 * @param typed the runs as typed
 * @param named what records earn by a name that is the whole query (known-names.ts)
 * @param asks the reader asks something about them
 */
export function rank(
  typed: readonly string[],
  runs: readonly Matches[],
  named: ReadonlyMap<number, number>,
  records: readonly SearchRecord[],
  asks = false,
): Hit[] {
  const rarest = [...runs].sort((a, b) => a.size - b.size)[0];
  const rarity = runs.map(({ size }) => 0.5 + Math.log(1 + records.length / (1 + size)) / Math.log(1 + records.length));
  const hits: Hit[] = [];
  for (const record of rarest?.keys() ?? []) {
    const layout = records[record];
    const spans = runs.map((matches) => matches.get(record) ?? []);
    if (!layout || spans.some(({ length }) => length === 0)) continue;
    if (isDrawnApart(layout, spans)) continue;
    const { part, lacks } = bestPart(layout, spans);
    const words = spans.reduce((sum, list, i) => sum + scoreRun(layout, list) * (rarity[i] ?? 1), 0) / runs.length;
    const name = nameScore(layout, spans, named.get(record), asks);
    const score =
      (words + togetherScore(layout, spans)) *
        kindWeight(
          layout,
          spans.flat().map((span) => [span]),
        ) +
      name;
    const missing = lacks.length === 0 ? undefined : lacks.flatMap((run) => typed[run] ?? []);
    hits.push({ record, score, spans: spans.flat().sort((a, b) => a.start - b.start), part, missing });
  }
  return spread(
    hits.sort((a, b) => b.score - a.score || a.record - b.record),
    records,
  );
}

/**
 * What hits of a kind weigh; those that a reader may ask for in many ways weigh less where of most words only their text holds them.
 * @param words the places of each
 */
export function kindWeight({ kind, body }: SearchRecord, words: readonly (readonly MatchedSpan[])[]): number {
  const { weight, textShare = 1 } = kinds[kind];
  const said = words.filter((spans) => spans.length > 0);
  const named = said.filter((spans) => spans.some(({ start }) => start < body));
  return named.length * 2 < said.length ? weight * textShare : weight;
}

/** A drawing names a hundred things: that it names two of them does not make it an answer. */
const isDrawnApart = (layout: SearchRecord, runs: readonly (readonly MatchedSpan[])[]): boolean =>
  layout.kind === "diagrams" &&
  runs.flat().every(({ start, cost }) => start >= layout.aside && (runs.length > 1 || cost >= LOOSE_COST));

const FREE_PER_PAGE = 2;
const REPEAT = 0.9;

/** Entries that share one page (numbers, words) must not fill the list: each further one gives way a little. */
function spread(hits: readonly Hit[], records: readonly SearchRecord[]): Hit[] {
  const seen = new Map<string, number>();
  return hits
    .map((hit) => {
      const page = records[hit.record]?.page;
      if (page === undefined) return hit;
      const before = seen.get(page) ?? 0;
      seen.set(page, before + 1);
      return { ...hit, score: hit.score * REPEAT ** Math.max(0, before + 1 - FREE_PER_PAGE) };
    })
    .sort((a, b) => b.score - a.score || a.record - b.record);
}
