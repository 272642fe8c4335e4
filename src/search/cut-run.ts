/** A run ► its words: those that carry meaning, those that only join or ask, and what is no word of the site. */
import { clusters } from "../text/clusters.ts";
import { ASKING, COURTESY, DEFINING, NOT, NOT_QUITE, OPTIONAL, WHOLE } from "../text/optional-words.ts";
import type { Language } from "./lattice.ts";
import { longestOf } from "./longest-word.ts";
import type { Run } from "./parse.ts";

export interface RunPiece {
  text: string;
  /** Offsets in the run's key. */
  from: number;
  to: number;
  /** `joining`: says nothing beside others; `unknown`: stands nowhere on the site. */
  kind: "word" | "joining" | "unknown";
}

/** Words this short stand everywhere: they mean something only beside others. */
export const SHORTEST_WORD = 3;
/** A lone cluster is likelier to be a part of a word than a word. */
const SINGLE_CLUSTER = 0.8;
/** A cluster that belongs to no word is worse than any word. */
const UNKNOWN = 2.2;
/** Of two cuts into equally many words the one whose words are more common: ส่ง + ผลไม้, not ส่งผล + ไม้. */
const COMMON = 0.01;

/** The cut with the fewest words, and the fewest letters outside of words. Pieces cover the run. */
export function cutRun(run: Run, language: Language): RunPiece[] {
  const { vocabulary, synonyms, related, ordinary } = language;
  const whole = (kind: RunPiece["kind"]): RunPiece[] => [{ text: run.key, from: 0, to: run.key.length, kind }];
  if (run.quoted) return whole("word");
  const kindOf = (text: string, to: number): RunPiece["kind"] | undefined => {
    if (OPTIONAL.has(text)) return "joining";
    if (WHOLE.has(text) || vocabulary.has(text) || synonyms.has(text) || related.has(text) || ordinary.has(text))
      return "word";
    const unfinished = run.open && to === run.key.length && text.length >= SHORTEST_WORD;
    return unfinished && vocabulary.beginning(text, 1, true).length > 0 ? "word" : undefined;
  };
  // A word in Latin letters is never another one and a rest: instagram is not Ram.
  if (/^[\p{Script=Latin}\d]+$/u.test(run.key)) return whole(kindOf(run.key, run.key.length) ?? "unknown");
  interface Way {
    cost: number;
    before?: Way;
    piece?: RunPiece;
  }
  const best = new Map<number, Way>([[0, { cost: 0 }]]);
  const reach = (to: number, way: Way): void => {
    const known = best.get(to);
    if (!known || way.cost < known.cost) best.set(to, way);
  };
  const longestAt = longestOf(language);
  for (const [i, from] of run.boundaries.entries()) {
    const before = best.get(from);
    if (!before) continue;
    const longest = longestAt(run.key, from);
    for (let at = i + 1; at < run.boundaries.length; at++) {
      const to = run.boundaries[at] ?? from;
      if (to - from > longest) break;
      const text = run.key.slice(from, to);
      const kind = kindOf(text, to);
      if (kind === undefined) continue;
      const piece: RunPiece = { text, from, to, kind };
      reach(to, { cost: before.cost + price(piece, vocabulary), before, piece });
    }
    const to = run.boundaries[i + 1];
    if (to === undefined) continue;
    const piece: RunPiece = { text: run.key.slice(from, to), from, to, kind: "unknown" };
    reach(to, { cost: before.cost + price(piece, vocabulary), before, piece });
  }
  const pieces: RunPiece[] = [];
  for (let way = best.get(run.key.length); way?.piece; way = way.before) pieces.unshift(way.piece);
  return joinUnknown(pieces, language);
}

/** What a piece costs: a good cut has few words, none of them a lone cluster, and leaves no letters over. */
function price({ text, kind }: RunPiece, vocabulary: Language["vocabulary"]): number {
  const size = clusters(text).length;
  if (kind === "unknown") return UNKNOWN * size;
  return 1 + (size < 2 ? SINGLE_CLUSTER : 0) - COMMON * Math.log2(1 + vocabulary.count(text));
}

/** How unlikely it is that somebody meant these letters: the price of their best cut. */
export const cutPrice = (run: Run, language: Language): number =>
  cutRun(run, language).reduce((sum, piece) => sum + price(piece, language.vocabulary), 0);

/** A word that takes a lone letter in: a longer one is no accident. */
const LONGEST_TAKING = 4;
/** So short, and in no more entries, it is likelier what was left over when a longer word was cut: ซีน of ลีมูซีน. */
const SCRAP = 3;
export const isScrap = (text: string, { vocabulary, synonyms, related }: Language): boolean =>
  text.length <= SCRAP && vocabulary.count(text) <= SCRAP && !synonyms.has(text) && !related.has(text);
/** Letters that no syllable ends with; and ends of syllables after which no other letter ends them. */
const ONLY_BEGINS = /[ฉผฝฌหฮ]$/;
const CLOSED = /[ะำ]$|[ไใ].[่-์]?$/;

/**
 * Unknown clusters side by side are one unknown word, and so is a short word beside them: โดรน is not ใคร with a letter. A letter is no
 * word: what it stands beside is not the word that it looks like, but the rest of one: ป + ลูก, ตา + ย. But a title: จ.สตูล.
 */
function joinUnknown(pieces: readonly RunPiece[], language: Language): RunPiece[] {
  const isLone = ({ text, kind }: RunPiece, next: RunPiece | undefined): boolean =>
    text.length < 2 && /\p{L}/u.test(text) && (kind !== "joining" || next === undefined || weak(next));
  const weak = ({ text, kind }: RunPiece): boolean =>
    kind === "unknown" ||
    (kind === "word" && (text.length < SHORTEST_WORD || clusters(text).length < 2 || isScrap(text, language)));
  const takes = (piece: RunPiece | undefined): boolean => piece !== undefined && piece.text.length <= LONGEST_TAKING;
  const joinedBy = (
    all: readonly RunPiece[],
    belong: (first: RunPiece, last: RunPiece, next?: RunPiece) => boolean,
  ): RunPiece[] => {
    const joined: RunPiece[] = [];
    for (const [i, piece] of all.entries()) {
      let last = piece;
      for (let before = joined.at(-1); before && belong(before, last, all[i + 1]); before = joined.at(-1)) {
        joined.pop();
        last = { text: before.text + last.text, from: before.from, to: last.to, kind: "unknown" };
      }
      joined.push(last);
    }
    return joined;
  };
  const unknown = pieces.map(
    (piece, i): RunPiece => (isLone(piece, pieces[i + 1]) ? { ...piece, kind: "unknown" } : piece),
  );
  const bothUnknown = joinedBy(unknown, (first, last) => first.kind === "unknown" && last.kind === "unknown");
  const withLetters = joinedBy(bothUnknown, (first, last, next) => {
    if (first.kind === "unknown" && (first.text.length < 2 || ONLY_BEGINS.test(first.text))) return takes(last);
    const isRest = last.kind === "unknown" && last.text.length < 2 && takes(first);
    return isRest && !(takes(next) && (ONLY_BEGINS.test(last.text) || CLOSED.test(first.text)));
  });
  return joinedBy(
    withLetters,
    (first, last) => weak(first) && weak(last) && (first.kind === "unknown" || last.kind === "unknown"),
  );
}

/** A piece that denies what follows it. */
const denies = ({ text }: RunPiece): boolean => text.startsWith(NOT) || NOT_QUITE.has(text);
/** Is something denied in it? */
export const isDenying = (pieces: readonly RunPiece[]): boolean => pieces.some(denies);

/** Which piece denies another one, with nothing between but what joins: ไม่ได้ส่ง, ไม่มาประชุม. */
export function denierOf(pieces: readonly RunPiece[], at: number): number | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (piece?.kind !== "joining" || ASKING.has(piece.text)) return undefined;
    if (denies(piece)) return i;
  }
  return undefined;
}

/** The run without the words that ask at its ends, and what joins them to the rest; null when nothing else is in it. */
export function coreOf(run: Run, pieces: readonly RunPiece[]): Run | null {
  if (pieces.some(({ kind }) => kind !== "joining") && !pieces.some(({ text }) => ASKING.has(text))) return run;
  const carrying = pieces.filter(({ kind }) => kind !== "joining");
  const first = pieces.findIndex(({ kind }) => kind !== "joining");
  const from = pieces[denierOf(pieces, first) ?? first]?.from;
  const to = carrying.at(-1)?.to;
  if (from === undefined || to === undefined) return null;
  if (from === 0 && to === run.key.length) return run;
  // Too little is left to be what was asked for: the rest may be the beginning of a word, or a slip.
  const least = carrying.every(({ kind }) => kind === "word") && to - from >= SHORTEST_WORD;
  if (!least) return run;
  return sliceRun(run, from, to);
}

/** The run without words of courtesy at its ends; null when it is nothing else. */
export function withoutCourtesy(run: Run, pieces: readonly RunPiece[]): Run | null {
  const says = pieces.filter(({ text }) => !COURTESY.has(text));
  return sliceRun(run, says[0]?.from, says.at(-1)?.to);
}

function sliceRun(run: Run, from: number | undefined, to: number | undefined): Run | null {
  if (from === undefined || to === undefined) return null;
  if (from === 0 && to === run.key.length) return run;
  return {
    key: run.key.slice(from, to),
    boundaries: run.boundaries.filter((at) => at >= from && at <= to).map((at) => at - from),
    quoted: run.quoted,
    open: run.open && to === run.key.length,
  };
}

/** Does the query ask what something means? */
export const asksForMeaning = (pieces: readonly RunPiece[]): boolean =>
  pieces.some(({ text }) => DEFINING.has(text)) && pieces.some(({ kind }) => kind !== "joining");
