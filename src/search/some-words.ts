/** Records that hold some of the words of a query, when none holds all of them together. */
import { type Kind, kinds } from "../collections/kinds.ts";
import { partAt, type SearchRecord, type Zone, zoneAt } from "./catalogue.ts";
import { SHORTEST_WORD } from "./cut-run.ts";
import type { MatchedSpan } from "./match.ts";
import { type QueryWord, RELATED } from "./query-words.ts";
import type { Hit } from "./rank.ts";
import { kindWeight } from "./rank.ts";
import { wordingHeld } from "./wordings.ts";

const ZONE_WORTH: Record<Zone, number> = { title: 1, names: 0.9, body: 0.55, aside: 0.2 };
/** Of all that the words weigh together, what a record must hold. */
const ENOUGH = 0.28;
/** Of longer queries a smaller share is enough: nobody finds twenty words together. */
const LONG_QUERY = 12;
/** One word alone is an answer only when it is rare, and in the record's own names. */
const ALONE = 0.5;
/** What a word weighs that stands nowhere: it can't be had, and is told; but it was meant. */
const ABSENT = 0.6;
const NAMED = 0.8;
/** The same of a word that only comes near. */
const NAMED_NEARLY = 0.4;
/** Elsewhere only when it is very rare, and most of what was said. */
const VERY_RARE = 0.7;
const MOST = 0.6;
/** One that is called by so much of what was said is likely meant. */
const CALLED = 0.45;
/** Words of a text that is neither short nor long: what stands in a longer one says less of it. */
const LONG = 120;
const LIGHT = 0.4;
const TITLE_SHARE = 0.25;
/** A word that stands in so many entries is the title of too many. */
const COMMONPLACE = 0.2;
/** A page of the site that only says the words somewhere: a list names what all of its entries are about. */
const SAID_BY_PAGE = 0.3;
/** What holds each of the words is an answer where nothing that lacks one is better, and while it is no accident in a text of many. */
const AS_GOOD = 0.9;
const NEXT = 0.3;
/** One that is called by a rare word does what that word says, to whatever else is named: เปรียบเทียบ ปัตตานี ภูเก็ต. */
const CALLED_PAGE = 2.5;

/**
 * Best first: those with the rarest and most of the words, near each other, in titles and names before all. Where there are none,
 * those that are called by one of the words, if the site knows them all; and pages that say them. What holds each of the words itself
 * in its title, names or text lacks none of them.
 * @param breathe between records: a common word stands in most of them
 * @param weightOf what a kind of entry weighs for this query beside its own weight
 */
export async function someOfTheWords(
  words: readonly QueryWord[],
  records: readonly SearchRecord[],
  breathe: () => Promise<void>,
  weightOf: (kind: Kind) => number = () => 1,
): Promise<Hit[]> {
  const weights = words.map(
    ({ matches, light }) => (matches.size === 0 ? ABSENT : rarity(matches.size, records.length)) * (light ? LIGHT : 1),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const allKnown = words.length > 1 && words.every(({ matches }) => matches.size > 0);
  const holding = new Set(words.flatMap(({ matches }) => [...matches.keys()]));
  const hits: Hit[] = [];
  const weaker: Hit[] = [];
  const each = new Set<number>();
  for (const record of holding) {
    const layout = records[record];
    if (!layout) continue;
    await breathe();
    const places = words.map(({ matches }) => matches.get(record) ?? []);
    const best = bestPlace(layout, places, weights);
    const held = best.worths.flatMap((worth, i) => (worth > 0 ? i : []));
    const share = held.reduce((sum, i) => sum + (weights[i] ?? 0) * Math.min(1, (best.worths[i] ?? 0) * 2), 0) / all;
    // What stands beside an entry, or is one of a hundred in a drawing, only adds to what else is there.
    if (!best.worths.some((worth) => worth > ZONE_WORTH.aside)) continue;
    if (share < ENOUGH * Math.min(1, LONG_QUERY / words.length)) continue;
    const isAnswer = answers(held, words, best.worths, weights) || isNamedPlace(layout, places);
    const called = held.filter((i) => best.named[i]);
    const calls = (i: number): boolean => words[i]?.instead === undefined && (weights[i] ?? 0) > COMMONPLACE;
    const isCalled = allKnown && called.some(calls);
    if (!isAnswer && !isCalled) continue;
    const isPage = layout.kind === "pages";
    const saidByPage = isPage && called.length === 0;
    const calledPage = isPage && called.some((i) => calls(i) && (weights[i] ?? 0) >= ALONE);
    const weight =
      kindWeight(layout, places) * weightOf(layout.kind) * (saidByPage ? SAID_BY_PAGE : calledPage ? CALLED_PAGE : 1);
    const missing = missingOf(words, held);
    const costs = held.map((i) => {
      const { instead, denied } = words[i] ?? {};
      return instead === undefined && (denied?.has(record) ?? true) ? (best.costs[i] ?? 0) : RELATED;
    });
    const nearly = held.filter((_, at) => (costs[at] ?? 0) >= RELATED && costs[at] !== Infinity);
    if (missing.length === 0 && costs.every((cost) => cost < RELATED)) each.add(record);
    (isAnswer && !saidByPage ? hits : weaker).push({
      record,
      score: (best.score / all) * share * weight,
      spans: best.spans,
      part: best.part,
      missing,
      ...(nearly.length > 0 ? { nearly: nearly.flatMap((i) => words[i]?.text ?? []) } : {}),
      ...(called.reduce((sum, i) => sum + (weights[i] ?? 0), 0) >= CALLED * all ? { called: true as const } : {}),
    });
  }
  const found = (hits.length > 0 ? hits : weaker).sort((a, b) => b.score - a.score || a.record - b.record);
  const first = found.find(({ record }) => each.has(record))?.score ?? 0;
  const least = first >= AS_GOOD * (found[0]?.score ?? 0) ? NEXT * first : Infinity;
  return found.map((hit) => (each.has(hit.record) && hit.score >= least ? { ...hit, missing: undefined } : hit));
}

/** The title of a place is one of the words, as it was typed. */
const isNamedPlace = ({ kind, names }: SearchRecord, words: readonly (readonly MatchedSpan[])[]): boolean =>
  kinds[kind].isPlace === true &&
  words.flat().some(({ start, end, cost }) => start === 0 && end === names - 1 && cost === 0);

/** Words that are not held; a syllable is told with the one that it touches: alone it says nothing, nor does one of unsure letters. */
export function missingOf(words: readonly QueryWord[], held: readonly number[]): string[] {
  const missing: string[] = [];
  for (const [i, { text, touches, unsure, light }] of words.entries()) {
    if (held.includes(i) || light) continue;
    const before = words[i - 1]?.text ?? "";
    const short = touches && Math.min(before.length, text.length) < SHORTEST_WORD;
    const joins = (short || unsure) && !held.includes(i - 1) && missing.length > 0;
    if (joins) missing.push(`${missing.pop() ?? ""}${text}`);
    else missing.push(text);
  }
  return missing;
}

/** Two words, of which one was typed so; or one that is rare, no piece of another, and by which the record is called. */
function answers(
  held: readonly number[],
  words: readonly QueryWord[],
  worths: readonly number[],
  weights: readonly number[],
): boolean {
  const typed = held.filter((i) => words[i]?.instead === undefined && !words[i]?.light);
  const [only = -1] = typed;
  if (held.length > 1) return typed.length > 0;
  if (words[only]?.piece) return false;
  if (words.length === 1) return words[0]?.near !== undefined;
  const weight = weights[only] ?? 0;
  const least = words[only]?.near === undefined ? NAMED : NAMED_NEARLY;
  const said = weights.reduce((sum, each) => sum + each, 0);
  return typed.length === 1 && weight >= ((worths[only] ?? 0) >= least ? ALONE : Math.max(VERY_RARE, MOST * said));
}

const rarity = (count: number, all: number): number => Math.log((1 + all) / (1 + count)) / Math.log(1 + all);

interface Place {
  part: number;
  /** What each word is worth there; 0 where it is missing. */
  worths: number[];
  /** What each word costs in title, names or text where it fits best. */
  costs: number[];
  /** Which words the entry is called by. */
  named: boolean[];
  spans: MatchedSpan[];
  score: number;
}

/** The part of the record that holds most, with its title and names. */
function bestPlace(
  layout: SearchRecord,
  words: readonly (readonly MatchedSpan[])[],
  weights: readonly number[],
): Place {
  const empty = (part: number): Omit<Place, "named"> => ({
    part,
    worths: words.map(() => 0),
    costs: words.map(() => Infinity),
    spans: [],
    score: 0,
  });
  const head = empty(-1);
  const parts = new Map<number, typeof head>();
  let inTitle = 0;
  const held = wordingHeld(layout, words.flat());
  const askedSo = (zone: Zone): number => (layout.wordings && zone === "names" ? 0.5 + 0.5 * held : 1);
  for (const [i, spans] of words.entries()) {
    for (const span of spans) {
      const zone = zoneAt(layout, span.start);
      const worth = ZONE_WORTH[zone] * askedSo(zone) * Math.max(0.2, 1 - 0.6 * span.cost);
      const named = zone === "title" || zone === "names";
      if (zone === "title") inTitle += span.end - span.start;
      const part = named ? -1 : partAt(layout, span.start);
      const place = named ? head : (parts.get(part) ?? empty(part));
      if (!named) parts.set(part, place);
      place.worths[i] = Math.max(place.worths[i] ?? 0, worth);
      if (zone !== "aside") place.costs[i] = Math.min(place.costs[i] ?? Infinity, span.cost);
      place.spans.push(span);
    }
  }
  const title = TITLE_SHARE * Math.min(1, inTitle / Math.max(1, layout.names - 1));
  const named = head.worths.map((worth) => worth > 0);
  const long = (part: number): number => {
    const start = layout.parts[part]?.start ?? layout.body;
    return LONG / (LONG + Math.max(0, (layout.parts[part + 1]?.start ?? layout.aside) - start));
  };
  const scored = [...(parts.size === 0 ? [head] : parts.values())].map((place): Place => {
    const worths = place.worths.map((worth, i) =>
      Math.max(place === head ? worth : worth * (0.5 + long(place.part)), head.worths[i] ?? 0),
    );
    const score = worths.reduce((sum, worth, i) => sum + worth * (weights[i] ?? 0), 0) + title;
    const costs = place.costs.map((cost, i) => Math.min(cost, head.costs[i] ?? Infinity));
    const spans = place === head ? head.spans : [...head.spans, ...place.spans];
    return { part: place.part, worths, costs, named, spans: spans.sort((a, b) => a.start - b.start), score };
  });
  return scored.reduce((best, place) => (place.score > best.score ? place : best));
}
