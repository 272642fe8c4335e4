/** A query ► its answer, from what has been loaded. */
import { kinds } from "../collections/kinds.ts";
import { normalise } from "../text/normalise.ts";
import { absentThing, isPlain } from "./absent-place.ts";
import type { Answer } from "./answer.ts";
import type { AbsentThing, Thesaurus } from "./catalogue.ts";
import { cutRun, isDenying } from "./cut-run.ts";
import { otherLayout } from "./keyboard.ts";
import { recordsNamed, titleKeys } from "./known-names.ts";
import type { Matches } from "./match.ts";
import { mayBeSlip } from "./may-be-slip.ts";
import { meantPlace } from "./meant-place.ts";
import { DENIED_COST, LOOSE_COST } from "./near-match.ts";
import { isOptional, joinRuns, type Run, toRun } from "./parse.ts";
import type { CorrectedQuery, QueryCorrector } from "./query-correction.ts";
import type { QueryWord } from "./query-words.ts";
import { type Hit, rank } from "./rank.ts";
import { CAREFUL, FULL, RunMatcher } from "./run-matcher.ts";
import type { SearchData } from "./search-data.ts";
import type { Below } from "./some-of.ts";
import { deniedPlainly, type UnderstoodQuery, understand } from "./understand.ts";

const NONE: Answer = { hits: [], parts: [] };
/** With fewer whole answers than this, what answers in part is shown after them. */
export const FEW = 5;
/** Where even the words of asking stand, more of the query stands. */
const AS_TYPED = 1.15;
/** What an entry that explains a word earns when a reader asks what the word means. */
const EXPLAINS = 3;
/** Few letters meant for the other keyboard are a word by themselves, or nothing: AI is not the beginning of ฟรี, nor PDF of ยกดี. */
const SHORTEST_BEGINNING = 4;
/** Fewer are an abbreviation: OK is not นา. */
const SHORTEST_ON_KEYS = 3;

/** Answers by the words of the site, and by those of a thesaurus when it has one. */
export class Answerer {
  private readonly data: SearchData;
  private readonly absent: readonly AbsentThing[];
  private readonly matcher: RunMatcher;

  constructor(data: SearchData, thesaurus?: Thesaurus) {
    this.data = data;
    this.absent = [...data.records.absent.map(absentThing), ...(thesaurus?.absent ?? [])];
    this.matcher = new RunMatcher(data, thesaurus);
  }

  async search(raw: string, literal: boolean): Promise<Answer> {
    const question = this.understand(raw);
    if (question.runs.length === 0) return NONE;
    const beside = literal ? undefined : await this.besideOutside(raw, question);
    if (beside) return beside;
    const asTyped = await this.matcher.matchAll(question.asked, FULL);
    const all = await this.hitsOf(question, asTyped);
    const hits = all.filter(isWhole);
    const typed = [joinRuns(question.asked), ...question.asked];
    const thing = typed.map(({ key }) => this.absentThing(key)).find((known) => known !== undefined);
    if (!literal && thing) {
      const absent = [{ said: thing.name ?? raw.trim(), words: thing.words, near: thing.near }];
      if (hits.length > 0)
        return { hits: [], parts: [], some: { hits: hits.map(inPart), nowhere: [], absent, otherwise: true } };
    }
    const plainly =
      literal || !hits.every(isScattered) ? undefined : deniedPlainly(question.runs, this.matcher.language);
    if (plainly !== undefined) return this.search(plainly, literal);
    if (!literal && hits.length > 0 && hits.every(isScattered)) {
      const below = await this.beside(question, all.map(inPart));
      if (below.some || below.hits.length > 0) return { ...below, parts: [] };
    }
    if (hits.length > 0) {
      if (literal) return { hits, parts: [] };
      // What was found is not lost because what stands beside it can't be read.
      return this.withBeside(question, hits, all).catch((cause) => ({ hits, parts: [], incomplete: asError(cause) }));
    }
    await this.data.breathe();
    if (literal) return { hits, parts: await this.partsThatFind(question, asTyped) };
    const meant = this.knows(raw) ? undefined : await this.onOtherLayout(raw);
    return meant ?? this.nearly(question, asTyped, all);
  }

  /** What holds all of the words, with what may have been meant and what stands below them. */
  private async withBeside(question: UnderstoodQuery, hits: readonly Hit[], all: readonly Hit[]): Promise<Answer> {
    const slip = mayBeSlip(question.asked, hits, this.matcher.language);
    const instead = slip && (await (await this.corrector()).nearSpelling(slip, hits.length));
    const { hits: more, some } = await this.beside(question, all);
    const [nearest] = some?.hits ?? [];
    if (question.explains && some && nearest && this.explains(nearest) && !hits.some((hit) => this.explains(hit)))
      return { hits: [], some: { ...some, hits: [...some.hits, ...hits.map(inPart)] }, parts: [] };
    return {
      hits: [...hits, ...more],
      parts: [],
      ...(some ? { some } : {}),
      ...(instead === undefined ? {} : { instead }),
    };
  }

  private async corrector(): Promise<QueryCorrector> {
    const { QueryCorrector } = await readInPart();
    return new QueryCorrector(this.data, this.matcher);
  }

  /** Is all that was typed words of the site, or of the thesaurus? */
  knows(raw: string): boolean {
    return this.areKnown(this.understand(raw).asked);
  }

  private areKnown(runs: readonly Run[]): boolean {
    const { language } = this.matcher;
    return runs.every((run) => cutRun(run, language).every(({ kind }) => kind !== "unknown"));
  }

  /** Is it several words that were typed as one? Then there are other ways to cut it. */
  fallsApart(raw: string): boolean {
    const { language } = this.matcher;
    return this.understand(raw).runs.some((run) => cutRun(run, language).length > 1);
  }

  /** Places of which no report speaks, years after the newest and our own days are seldom asked for: how that is answered comes then. */
  private async besideOutside(raw: string, { runs }: UnderstoodQuery): Promise<Answer | undefined> {
    const { key } = joinRuns(runs);
    const isNamed = (name: string): boolean => key.includes(name) || name.startsWith(key);
    const mayBe = /\d{4}|นี้/.test(key) || this.absent.some(({ near, said }) => near && said.some(isNamed));
    if (!mayBe) return undefined;
    return (await outside())?.besideOutside(raw, runs, this.whoAnswers());
  }

  /** Of several runs, those that alone would have found something; of one run its words, where it finds nothing even in part. */
  private async partsThatFind(
    { asked }: UnderstoodQuery,
    asTyped: readonly Matches[],
    some?: Answer["some"],
  ): Promise<Answer["parts"]> {
    const one = asked.length < 2;
    if (one && some && some.hits.length > 0) return [];
    const parts = one
      ? (await (await readInPart()).queryWords(asked, this.matcher, this.data)).map(notScrap)
      : asked.map(({ key }, i) => ({ text: key, matches: asTyped[i], instead: undefined }));
    if (parts.length < 2) return [];
    return parts.flatMap(({ text, matches, instead }) =>
      matches && matches.size > 0 && instead === undefined ? { query: text, count: matches.size } : [],
    );
  }

  /** It says what the words mean, or what others that come near them mean. */
  private explains({ record, missing = [] }: Hit): boolean {
    const kind = this.data.records.records[record]?.kind;
    return missing.length === 0 && kind !== undefined && kinds[kind].explains === true;
  }

  private absentThing(key: string): AbsentThing | undefined {
    return this.absent.find(({ said }) => said.includes(key));
  }

  private understand(raw: string): UnderstoodQuery {
    return understand(raw, this.matcher.language);
  }

  /** What holds the whole query, with its words of asking or without them. */
  private async hitsOf(question: UnderstoodQuery, asked: readonly Matches[]): Promise<Hit[]> {
    const { plain, asked: core } = question;
    const hits = await this.withPhrase(question, await this.rank(question, core, asked));
    if (core === question.runs) return hits;
    const literal = await this.rank(question, plain, await this.matcher.matchAll(plain, FULL));
    return bestOf(
      hits,
      literal.map((hit) => ({ ...hit, score: hit.score * AS_TYPED })),
    );
  }

  /**
   * Words typed apart, two of them in either order, may be one word in the text, or stand there side by side: that counts as much. So do
   * the two words of one run in the other order, where nothing stands as it was typed.
   */
  private async withPhrase({ asked: runs, asks }: UnderstoodQuery, hits: Hit[]): Promise<Hit[]> {
    if (runs.some(({ quoted }) => quoted)) return hits;
    const words = runs.length === 1 && hits.every(isApart) ? this.wordsOf(runs) : runs;
    if (words.length < 2 || (runs.length === 1 && words.length > 2)) return hits;
    let best = hits;
    for (const order of words.length === 2 ? [words, words.toReversed()] : [words]) {
      const phrase = joinRuns(order);
      const matches = await this.matcher.exactly(phrase, FULL);
      best = bestOf(best, await this.rank({ asks, explains: false }, [phrase], [matches]));
    }
    return best;
  }

  /** The words of a run without what joins them; none when it has letters that are no word, or says that something is not so. */
  private wordsOf([run]: readonly Run[]): Run[] {
    const all = run ? cutRun(run, this.matcher.language) : [];
    const pieces = all.filter(({ kind }) => kind !== "joining");
    const isKnown = pieces.every(({ kind }) => kind === "word");
    return isKnown && !isDenying(all)
      ? pieces.flatMap(({ text }) => toRun(text, { quoted: false, open: false }) ?? [])
      : [];
  }

  private async rank(
    { asks, explains }: Pick<UnderstoodQuery, "asks" | "explains">,
    runs: readonly Run[],
    matches: readonly Matches[],
  ): Promise<Hit[]> {
    if (matches.some(({ size }) => size === 0)) return [];
    const { records } = this.data.records;
    await this.data.breathe();
    const keys = await titleKeys(runs, this.matcher.language.synonyms, this.data.breathe);
    const named = await recordsNamed(keys, this.data.names);
    await this.data.breathe();
    if (explains)
      for (const [record, score] of named)
        if (records[record] && kinds[records[record].kind].explains) named.set(record, score + EXPLAINS);
    return rank(
      runs.map(({ key }) => key),
      matches,
      named,
      records,
      asks,
    );
  }

  private async onOtherLayout(raw: string): Promise<Answer | undefined> {
    for (const query of otherLayout(raw)) {
      const question = this.understand(query);
      const runs = question.asked;
      const says = ({ key }: Run): boolean =>
        key.length >= SHORTEST_BEGINNING || (key.length >= SHORTEST_ON_KEYS && this.data.vocabulary.has(key));
      if (!runs.some((run) => says(run) && !isOptional(run))) continue;
      for (const reading of [CAREFUL, FULL]) {
        const all = await this.rank(question, runs, await this.matcher.matchAll(runs, reading));
        const hits = all.filter(isWhole);
        if (hits.length > 0) return { hits, parts: [], change: { query: normalise(query), reason: "keyboard" } };
      }
    }
    return undefined;
  }

  /** The query corrected, where that is likelier than what was typed; else some of its words. */
  private async nearly(question: UnderstoodQuery, asTyped: readonly Matches[], apart: readonly Hit[]): Promise<Answer> {
    const corrected =
      (await this.bestCorrection(question, asTyped)) ??
      (this.areKnown(question.asked) ? undefined : await meantPlace(question.asked, this.whoAnswers()));
    if (corrected) return corrected;
    await this.data.breathe();
    const { hits, some } = await this.beside(question, apart);
    const parts = hits.length > 0 ? [] : await this.partsThatFind(question, asTyped, some);
    return { hits, ...(some ? { some } : {}), parts };
  }

  /** What the rules that are read later are handed. */
  private whoAnswers() {
    return {
      data: this.data,
      absent: this.absent,
      language: this.matcher.language,
      matcher: this.matcher,
      absentThing: (key: string) => this.absentThing(key),
      cutRun,
      isPlain,
      isScattered,
      search: (rest: string, literal = false) => this.search(rest, literal),
    };
  }

  /**
   * What stands below what holds all of the words: while that is little, what holds some; and what holds them in several places. Its
   * `hits` hold each of the words, if nowhere near each other.
   */
  private async beside(question: UnderstoodQuery, all: readonly Hit[]): Promise<Below> {
    const whole = all.filter(isWhole);
    const { hits, some }: Below =
      whole.length < FEW ? await (await readInPart()).someOf(question, whole, this.whoAnswers()) : { hits: [] };
    const listed = new Set([...whole, ...hits, ...(some?.hits ?? [])].map(({ record }) => record));
    const apart = all.filter(({ record }) => !listed.has(record));
    if (apart.length === 0) return { hits, ...(some ? { some } : {}) };
    return { hits, some: { nowhere: [], absent: [], ...some, hits: [...(some?.hits ?? []), ...apart] } };
  }

  /** What was asked for, corrected; or all that was typed: what looks like a word of asking may be the slip. */
  private async bestCorrection(question: UnderstoodQuery, asTyped: readonly Matches[]): Promise<Answer | undefined> {
    const { asked, runs } = question;
    // Words that all join or ask (แล้วไง) are spelt right, and say nothing that could be meant otherwise.
    if (runs.every((run) => cutRun(run, this.matcher.language).every(({ kind }) => kind === "joining")))
      return undefined;
    const corrector = await this.corrector();
    for (const [tried, found] of [[asked, asTyped] as const, ...(asked === runs ? [] : [[runs, []] as const])]) {
      const fixed = await corrector.correct(tried, found);
      if (!fixed || !corrector.isLikelier(fixed, tried)) continue;
      const corrected = await this.corrected(question, fixed);
      if (corrected) return corrected;
    }
    return undefined;
  }

  private async corrected(question: UnderstoodQuery, { runs }: CorrectedQuery): Promise<Answer | undefined> {
    const all = await this.rank(question, runs, await this.matcher.matchAll(runs, FULL));
    if (all.length === 0) return undefined;
    const whole = all.filter(isWhole);
    const below = whole.length < all.length ? await this.beside({ ...question, asked: runs }, all) : undefined;
    return {
      hits: [...whole, ...(below?.hits ?? [])],
      parts: [],
      ...(below?.some ? { some: below.some } : {}),
      change: { query: runs.map(({ key }) => key).join(" "), reason: "spelling" },
    };
  }
}

/** All the words, but nowhere side by side: where texts happen to hold them so, an entry that is called by most says more. */
const isScattered = ({ spans }: Hit): boolean =>
  spans.every(({ cost }) => cost >= (spans.length > 2 ? LOOSE_COST : DENIED_COST));
const isApart = ({ spans }: Hit): boolean => spans.every(({ cost }) => cost >= LOOSE_COST);

/** What is needed where little or nothing holds all of the words. @throws Error when it can't be had */
export const readInPart = () => import("./in-part.ts");

/** The rules of what lies outside; undefined when they can't be had. */
const outside = () => import("./outside.ts").catch(() => undefined);

/** What is no word, or may be the end of one (ออก of ไข้เลือดออก), is not offered: it was not meant. */
const notScrap = (word: QueryWord): QueryWord => (word.unsure || word.piece ? { ...word, instead: "" } : word);

const isWhole = ({ missing }: Hit): boolean => missing === undefined;

/** It is no answer, but what comes near one. */
const inPart = (hit: Hit): Hit => ({ ...hit, missing: [] });

/** Two lists of hits as one: each record once, with its better score. */
function bestOf(hits: readonly Hit[], more: readonly Hit[]): Hit[] {
  const best = new Map(hits.map((hit) => [hit.record, hit]));
  for (const hit of more) {
    const known = best.get(hit.record);
    const better = known && isWhole(hit) === isWhole(known) ? hit.score > known.score : isWhole(hit);
    if (!known || better) best.set(hit.record, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.record - b.record);
}

export const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error("", { cause }));
