/** A query ► the words that carry its meaning, each with the places where it stands, for when not all of them stand together. */
import { LIGHT } from "../text/optional-words.ts";
import { corrections } from "./correct.ts";
import { cutRun, denierOf, isScrap, type RunPiece, SHORTEST_WORD } from "./cut-run.ts";
import type { MatchedSpan, Matches } from "./match.ts";
import { parseQuery, type Run, toRun } from "./parse.ts";
import { addMissing, CAREFUL, type RunMatcher } from "./run-matcher.ts";
import type { SearchData } from "./search-data.ts";

export interface QueryWord {
  /** As it was typed. */
  text: string;
  /** Empty when it stands nowhere. */
  matches: Matches;
  /** What it was taken for, when it is no word of the site. */
  instead?: string;
  /** Words near to it stand somewhere: instead of it, or besides. */
  near?: "only" | "too";
  /** It says little beside others: จังหวัด, ข้อมูล. */
  light?: true;
  /** It touches the one before: nothing was typed between, not even a word that joins. */
  touches: boolean;
  /** In a run of words, so short that alone it is likelier a piece of a longer word: ไฟ of รถไฟ, ทอง of a name. */
  piece?: true;
  /** Typed with a word that denies it: the records in which it stands so. */
  denied?: ReadonlySet<number>;
  /** Where it begins nobody knows: it touches the one before, and one of the two is no word of the site. */
  unsure?: true;
}

/** Two neighbours are one word when this share of the rarer one's places are beside the other: ผล + ไม้, โค + กระบือ. */
const BELONG_TOGETHER = 0.35;
/** A word that was guessed weighs less than one that was typed. */
const GUESSED = 0.4;
/** So does one that only comes near. */
export const RELATED = 0.8;
const LONGEST_GUESS = 24;
const GUESSES = 3;

interface Part extends QueryWord {
  run: Run;
  /** What was typed from the word that denies it up to it. */
  denier?: string;
}

/** @throws IndexUnavailable when a part of the index can't be loaded. */
export async function queryWords(runs: readonly Run[], matcher: RunMatcher, data: SearchData): Promise<QueryWord[]> {
  const parts: Part[] = [];
  for (const run of runs) {
    const pieces = cutRun(run, matcher.language);
    for (const [i, piece] of pieces.entries()) {
      if (piece.kind === "joining" && !LIGHT.has(piece.text)) continue;
      const own = toRun(piece.text, { quoted: run.quoted, open: run.open && piece.to === run.key.length });
      if (!own || (piece.text.length < 2 && !/\d/.test(piece.text))) continue;
      const before = pieces[i - 1];
      const touches = before?.kind === "word" && piece.kind === "word";
      const unsure = before && before.kind !== "joining" && piece.kind !== "joining" && !touches;
      const not = pieces[denierOf(pieces, i) ?? -1];
      const denier = not && run.key.slice(not.from, piece.from);
      const says = {
        ...(await denied(denier, own, matcher)),
        ...(piece.kind === "joining" ? { light: true as const } : {}),
        ...(pieces.length > 1 ? isPiece(piece, matcher) : {}),
        ...(unsure ? { unsure } : {}),
      };
      parts.push({ ...(await matchPiece(own, piece, matcher, data)), ...says, run: own, touches });
    }
  }
  return onlyOnce(await compounds(parts, matcher));
}

/** Of a word that is denied, the records in which it stands so as it was typed. */
async function denied(denier: string | undefined, word: Run, matcher: RunMatcher): Promise<Partial<Part>> {
  const run = denier && toRun(denier + word.key, word);
  return run ? { denier, denied: new Set((await matcher.exactly(run, CAREFUL)).keys()) } : {};
}

const isPiece = ({ text, kind }: RunPiece, { language }: RunMatcher): Pick<QueryWord, "piece"> =>
  kind === "word" && (text.length < SHORTEST_WORD || isScrap(text, language)) ? { piece: true } : {};

/** A word that is said twice is one word still: it can't be two of the words that a record must hold. */
function onlyOnce(words: readonly QueryWord[]): QueryWord[] {
  const said = new Set<string>();
  return words.filter(({ text }) => !said.has(text) && said.add(text));
}

async function matchPiece(
  run: Run,
  { text, kind }: RunPiece,
  matcher: RunMatcher,
  data: SearchData,
): Promise<Omit<QueryWord, "touches">> {
  if (kind !== "unknown") {
    const own = await matcher.exactly(run, { pieces: run.open ? "end" : "none", loose: true });
    const near = await matchRelated(text, matcher);
    const matches = near.size === 0 ? own : new Map([...near, ...own]);
    return near.size === 0 ? { text, matches } : { text, matches, near: own.size === 0 ? "only" : "too" };
  }
  const romanised = await matcher.match(run, { pieces: "none", loose: true });
  if (romanised.size > 0 || run.quoted || text.length > LONGEST_GUESS) return { text, matches: romanised };
  for (const { key, cost } of await corrections(text, data, GUESSES)) {
    const [guess] = parseQuery(key);
    if (!guess) continue;
    const matches = await matcher.exactly({ ...guess, open: false }, { pieces: "none", loose: true });
    if (matches.size > 0) return { text, matches: dearer(matches, GUESSED + cost * 0.3), instead: key };
  }
  return { text, matches: new Map() };
}

/** Where words stand that come near this one. */
async function matchRelated(text: string, matcher: RunMatcher): Promise<Matches> {
  const near: Matches = new Map();
  for (const other of matcher.language.related.of(text)) {
    const run = toRun(other, { quoted: true, open: false });
    if (run) addMissing(near, dearer(await matcher.exactly(run, { pieces: "none", loose: false }), RELATED));
  }
  return near;
}

const dearer = (matches: Matches, price: number): Matches =>
  new Map([...matches].map(([record, spans]) => [record, spans.map((span) => ({ ...span, cost: span.cost + price }))]));

/** Joins neighbours that the site writes together, those first that belong together most. */
async function compounds(parts: readonly Part[], matcher: RunMatcher): Promise<QueryWord[]> {
  let joined = [...parts];
  for (;;) {
    let best: { at: number; share: number } | undefined;
    for (let at = 1; at < joined.length; at++) {
      const [a, b] = [joined[at - 1], joined[at]];
      if (!a || !b?.touches || a.near === "only" || b.near === "only") continue;
      const share = shareTogether(a.matches, b.matches);
      const short = a.text.length < SHORTEST_WORD || b.text.length < SHORTEST_WORD;
      if (share >= (short ? BELONG_TOGETHER / 3 : BELONG_TOGETHER) && share > (best?.share ?? 0)) best = { at, share };
    }
    if (!best) return joined;
    const [a, b] = [joined[best.at - 1], joined[best.at]];
    if (!a || !b) return joined;
    const run = toRun(a.text + b.text, { quoted: false, open: b.run.open });
    if (!run) return joined;
    const matches = await matcher.exactly(run, { pieces: run.open ? "end" : "none", loose: true });
    const says = await denied(a.denier, run, matcher);
    joined = joined.toSpliced(best.at - 1, 2, { text: run.key, run, matches, touches: a.touches, ...says });
  }
}

/** Of the places of the rarer word, the share that lies beside the other, in the order of the query. */
function shareTogether(first: Matches, second: Matches): number {
  let together = 0;
  for (const [record, spans] of first) {
    const starts = new Set(second.get(record)?.map(({ start }) => start));
    together += new Set(spans.filter(({ end }) => starts.has(end)).map(({ end }) => end)).size;
  }
  const fewest = Math.min(places(first), places(second));
  return fewest === 0 ? 0 : together / fewest;
}

const places = (matches: Matches): number =>
  [...matches.values()].reduce((sum, spans: MatchedSpan[]) => sum + spans.length, 0);
