/**
 * The query, from what was typed to the hits: all of it as written, else near each other, else the other keyboard, else
 * corrected, else some of its words. What a reader asks with (คืออะไร, ช่วยบอก) never stands in the way.
 */
import type { Answer } from "./answer.ts";
import { Answerer, asError, FEW } from "./answerer.ts";
import { inTypedWords } from "./as-typed.ts";
import { otherLayout } from "./keyboard.ts";
import { PREFIX_COST } from "./lattice.ts";
import type { Hit } from "./rank.ts";
import type { SearchData } from "./search-data.ts";
import { hasLatin } from "./thesaurus-parts.ts";

/**
 * Words that more than this part of all entries have say little, and may be scraps of one that people use: of คนแก่ are left คน and ทำ.
 */
const MANY = 10;

/** Answers queries: by the words of the site, and where these find little by what people say for them. */
export class SearchEngine {
  private readonly data: SearchData;
  private readonly bySite: Answerer;
  /** With the words that people use; with those in Latin letters or without. */
  private readonly byWords = new Map<boolean, Promise<Answerer>>();

  constructor(data: SearchData) {
    this.data = data;
    this.bySite = new Answerer(data);
  }

  /**
   * Answers a query; any text is allowed. `literal`: only what was typed, no correction. Where the words that people use can't be
   * had, or what holds them, it is the answer by the words of the site, and says so.
   * @throws IndexUnavailable when a part of the index can't be loaded.
   */
  async search(raw: string, { literal = false } = {}): Promise<Answer> {
    return inTypedWords(await this.answer(raw, literal), raw);
  }

  private async answer(raw: string, literal: boolean): Promise<Answer> {
    const answer = await this.bySite.search(raw, literal);
    const sure = answer.hits.filter(isSure).length;
    const isScraps = sure > this.data.records.records.length / MANY && this.bySite.fallsApart(raw);
    if (answer.change === undefined && sure >= FEW && !isScraps) return answer;
    try {
      const all = await this.withWords(hasLatin(raw));
      const fuller = await all.search(raw, literal);
      if (!literal && isEmpty(answer) && isEmpty(fuller) && !all.knows(raw)) {
        const meant = await this.onLatinKeys(raw);
        if (meant) return meant;
      }
      // A slip that was mended is no reason to look for other words, unless these are just what was typed, or what was typed
      // is a thing of which the site does not speak: น่าน is a province, not นาน.
      const { hits, some, change } = fuller;
      const known = hits.length > 0 || (some && some.absent.length > 0) || all.knows(raw);
      const better = known && change === undefined;
      if (!better && (answer.change !== undefined || (hits.length === 0 && !some))) return answer;
      // The words that people use know some slips too, and may find no more by them.
      const { instead } = hits.length > answer.hits.length ? fuller : { ...answer, ...fuller };
      return instead === undefined ? fuller : { ...fuller, instead };
    } catch (error) {
      // A part that did not come is asked for again by the next search.
      this.byWords.clear();
      return { ...answer, incomplete: asError(error) };
    }
  }

  /** English words that people use, typed on the Thai keyboard: their file is asked for when nothing else was found. */
  private async onLatinKeys(raw: string): Promise<Answer | undefined> {
    if (hasLatin(raw) || !otherLayout(raw).some(hasLatin)) return undefined;
    const answer = await (await this.withWords(true)).search(raw, false);
    return answer.change?.reason === "keyboard" ? answer : undefined;
  }

  private withWords(latin: boolean): Promise<Answerer> {
    const known = this.byWords.get(latin);
    if (known) return known;
    const answerer = this.answererWith(latin);
    this.byWords.set(latin, answerer);
    return answerer;
  }

  /** To read the words, to order them and to search with them are three pieces of work: together they hold up a slow phone. */
  private async answererWith(latin: boolean): Promise<Answerer> {
    const { thesaurus, breathe } = this.data;
    const words = await thesaurus({ latin });
    await breathe();
    const answerer = new Answerer(this.data, words);
    await breathe();
    return answerer;
  }
}

const isEmpty = ({ hits, some }: Answer): boolean => hits.length + (some?.hits.length ?? 0) === 0;

/** What was typed stands there: readers may mean other words by what only begins one, or stands apart: ปลา is not ปลาย. */
const isSure = ({ spans }: Hit): boolean => spans.some(({ cost }) => cost < PREFIX_COST);
