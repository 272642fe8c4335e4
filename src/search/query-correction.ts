/** What a query was most likely meant to be, checked against the index: a guess that finds nothing is no correction. */
import { type CorrectedRun, corrections, ONE_LETTER } from "./correct.ts";
import { cutPrice, cutRun } from "./cut-run.ts";
import type { Matches } from "./match.ts";
import type { Suspect } from "./may-be-slip.ts";
import { namesOf } from "./names.ts";
import { LOOSE_COST } from "./near-match.ts";
import { nearestTo } from "./near-name.ts";
import { parseQuery, type Run, toRun } from "./parse.ts";
import { CAREFUL, type RunMatcher } from "./run-matcher.ts";
import type { SearchData } from "./search-data.ts";

const MUCH_MORE = 3;
/** Where some of the letters typed are no word of the site. */
const MORE = 2;
/** One mark left out or mistaken. */
const SLIP = 0.5;
const NEAREST = 3;
/** Of corrections this close in cost the one is taken that stands in most places. */
const EQUALLY_NEAR = 0.12;
/** Words that stand apart only are likelier mended by half. */
const APART = 0.4;
/** Words are corrected before whole names are guessed. */
const NAME_PRICE = 0.3;
/** Words this long are no accident; and no more beginnings than this are looked at for names. */
const REAL_WORD = 3;
const MOST_STARTS = 4;
const SILENCED = /[ก-ฮ][ุิ]?์/;
/** A word that stands in so many entries is no accident. */
const COMMON = 10;

export interface CorrectedQuery {
  runs: Run[];
  /** The dearest correction among them. */
  cost: number;
}

export class QueryCorrector {
  private readonly data: SearchData;
  private readonly matcher: RunMatcher;
  private silenced?: Promise<readonly Silenced[]>;

  constructor(data: SearchData, matcher: RunMatcher) {
    this.data = data;
    this.matcher = matcher;
  }

  /**
   * Each run that finds nothing is replaced by what it was most likely meant to be.
   * @param asTyped what each run finds as typed
   * @returns undefined when some run is too far from everything
   */
  async correct(runs: readonly Run[], asTyped: readonly Matches[]): Promise<CorrectedQuery | undefined> {
    const fixed: CorrectedQuery = { runs: [], cost: 0 };
    for (const [i, run] of runs.entries()) {
      const right = (asTyped[i]?.size ?? 0) > 0;
      if (!right && run.quoted) return undefined;
      const best = right ? { run, cost: 0 } : await this.bestCorrection(run);
      if (!best) return undefined;
      fixed.runs.push(best.run);
      fixed.cost = Math.max(fixed.cost, best.cost);
    }
    return fixed;
  }

  /** A spelling near the one typed that finds much more than that does. */
  async nearSpelling({ run, pieces, known }: Suspect, found: number): Promise<string | undefined> {
    for (const { key, cost } of await corrections(run.key, this.data, NEAREST)) {
      const [other] = parseQuery(key);
      if (!other || cost > SLIP) continue;
      // What was typed is words: another query of as many is another question (บ้าง is not บาง), and one longer word is not.
      const others = cutRun({ ...other, open: false }, this.matcher.language).length;
      if (known && others >= Math.max(2, pieces.length)) continue;
      const matches = await this.matcher.match({ ...other, open: false }, CAREFUL);
      if (known ? matches.size > MUCH_MORE * found : matches.size >= MORE * found) return key;
    }
    return undefined;
  }

  /**
   * A right word is not to be corrected into another one: the corrected query is better cut by more than its slip costs; and where
   * all that was typed is common words, none of their letters was meant to be another: ไม่ดี is not ไม่มี.
   */
  isLikelier({ runs, cost }: CorrectedQuery, typed: readonly Run[]): boolean {
    const { vocabulary } = this.matcher.language;
    const isCommon = (run: Run): boolean =>
      cutRun(run, this.matcher.language).every(({ text }) => vocabulary.count(text) >= COMMON);
    if (cost > ONE_LETTER && typed.every(isCommon)) return false;
    const priceOf = (all: readonly Run[]): number =>
      all.reduce((sum, run) => sum + cutPrice(run, this.matcher.language), 0);
    return priceOf(runs) + cost < priceOf(typed);
  }

  private async bestCorrection(run: Run): Promise<{ run: Run; cost: number } | undefined> {
    let best: { run: Run; cost: number; price: number; found: number } | undefined;
    for await (const { key, cost } of this.candidates(run)) {
      if (best && cost > best.price + EQUALLY_NEAR) continue;
      const [other] = parseQuery(key);
      if (!other) continue;
      const candidate = { ...other, open: false };
      const matches = await this.matcher.match(candidate, CAREFUL);
      const { size } = matches;
      const isApart = [...matches.values()].flat().every((span) => span.cost >= LOOSE_COST);
      const price = cost + (isApart ? APART : 0);
      if (
        size > 0 &&
        (!best || price < best.price - EQUALLY_NEAR || (price <= best.price + EQUALLY_NEAR && size > best.found))
      )
        best = { run: candidate, cost, price, found: size };
    }
    return best;
  }

  /** What the run may have been meant to be: words corrected, then whole names. */
  private async *candidates(run: Run): AsyncGenerator<CorrectedRun> {
    const withUnheard = await this.withUnheard(run.key);
    yield* this.smallSlips(run.key, withUnheard);
    yield* await corrections(run.key, this.data);
    // A letter that is not heard, and a slip elsewhere: เครือค่ายสหกร.
    for (const key of withUnheard.slice(0, NEAREST))
      for (const more of await corrections(key, this.data, NEAREST)) yield { ...more, cost: more.cost + SLIP };
    const lists = new Set(await Promise.all(this.wordStarts(run).map((at) => this.data.names.near(run.key.slice(at)))));
    const near = new Map<string, number>();
    const nearest = nearestTo(run.key);
    for (const list of lists)
      for (const { entry } of list) {
        await this.data.breathe();
        const names = namesOf(entry).flatMap(({ key, core }) => [key, core]);
        for (const { name, cost } of nearest(names)) near.set(name, cost);
      }
    const few = [...near].sort(([, a], [, b]) => a - b).slice(0, NEAREST);
    for (const [key, cost] of few) yield { key, cost: cost + NAME_PRICE };
  }

  /**
   * The silencer on the wrong one of two letters: ปาม์ล; one of two equal letters left out: แกนำ; or a letter that is not heard: ปาม,
   * สหกรร. All the rest is words.
   */
  private *smallSlips(key: string, withUnheard: readonly string[]): Generator<CorrectedRun> {
    const slips = [...key].flatMap((letter, at) => {
      const before = key.slice(0, at);
      const doubled = /[ก-ฮ]/.test(letter) ? before + letter + key.slice(at) : [];
      return letter === "์"
        ? `${before.slice(0, -1)}${key[at + 1] ?? ""}์${before.slice(-1)}${key.slice(at + 2)}`
        : doubled;
    });
    for (const slip of [...slips, ...withUnheard]) {
      const run = toRun(slip, { quoted: false, open: false });
      if (run && cutRun(run, this.matcher.language).every(({ kind }) => kind !== "unknown"))
        yield { key: slip, cost: SLIP };
    }
  }

  /** The key with words of the site that have a silenced letter, where they stand in it as they are heard. */
  private async withUnheard(key: string): Promise<string[]> {
    const once = key.replace(/([ก-ฮ])\1/g, "$1");
    this.silenced ??= silencedWords(this.data);
    return (await this.silenced).flatMap(({ word, heard }) =>
      [...new Set([key, once])].flatMap((typed) => (typed.includes(heard) ? typed.replace(heard, word) : [])),
    );
  }

  /** The beginning, and where words begin that may have been typed right: a slip lies before one of them, or after. */
  private wordStarts({ key, boundaries }: Run): number[] {
    const { vocabulary } = this.data;
    const starts = boundaries.filter((from) =>
      boundaries.some((to) => to - from >= REAL_WORD && vocabulary.has(key.slice(from, to))),
    );
    return [...new Set([0, ...starts])].slice(0, MOST_STARTS);
  }
}

/** A word of the site with a letter that is not heard, and the same as it is heard, which is no word. */
interface Silenced {
  word: string;
  heard: string;
}

/** So many words of the site are looked at in a step. */
const WORDS_A_STEP = 50;

async function silencedWords({ vocabulary, breathe }: Pick<SearchData, "vocabulary" | "breathe">): Promise<Silenced[]> {
  const silenced: Silenced[] = [];
  for (const [i, word] of vocabulary.words.entries()) {
    if (i % WORDS_A_STEP === 0) await breathe();
    if (!SILENCED.test(word)) continue;
    const heard = word.replace(SILENCED, "");
    if (heard.length >= REAL_WORD && !vocabulary.has(heard)) silenced.push({ word, heard });
  }
  return silenced;
}
