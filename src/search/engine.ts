/** The query, from what was typed to the hits: as written, else near each other, else the other keyboard, else corrected. */
import { normalise } from "../text/normalise.ts";
import type { Answer } from "./answer.ts";
import { otherLayout } from "./keyboard.ts";
import { joinKnownNames, recordsNamed, titleKeys } from "./known-names.ts";
import type { Matches } from "./match.ts";
import { isOptional, joinRuns, parseQuery, type Run } from "./parse.ts";
import { QueryCorrector } from "./query-correction.ts";
import { type Hit, rank } from "./rank.ts";
import { CAREFUL, FULL, RunMatcher } from "./run-matcher.ts";
import type { SearchData } from "./search-data.ts";

const NONE: Answer = { hits: [], parts: [] };

export class SearchEngine {
  private readonly data: SearchData;
  private readonly matcher: RunMatcher;
  private readonly corrector: QueryCorrector;

  constructor(data: SearchData) {
    this.data = data;
    this.matcher = new RunMatcher(data);
    this.corrector = new QueryCorrector(data, this.matcher);
  }

  /**
   * Answers a query; any text is allowed. `literal`: only what was typed, no correction.
   * @throws IndexUnavailable when a part of the index can't be loaded.
   */
  async search(raw: string, { literal = false } = {}): Promise<Answer> {
    const runs = this.parse(raw);
    if (runs.length === 0) return NONE;
    const asTyped = await this.matcher.matchAll(runs, FULL);
    const hits = await this.withPhrase(runs, await this.rank(runs, asTyped));
    if (hits.length > 0) {
      const instead = literal ? undefined : await this.corrector.nearSpelling(runs, hits.length);
      return { hits, parts: [], ...(instead === undefined ? {} : { instead }) };
    }
    const nothing: Answer = { hits, parts: partsThatFind(runs, asTyped) };
    if (literal) return nothing;
    return (await this.onOtherLayout(raw)) ?? (await this.corrected(runs, asTyped)) ?? nothing;
  }

  private parse(raw: string): Run[] {
    return joinKnownNames(parseQuery(raw), this.matcher.language.synonyms);
  }

  /** Words typed apart may be one word in the text, or stand there side by side: such places count as much. */
  private async withPhrase(runs: readonly Run[], hits: Hit[]): Promise<Hit[]> {
    if (runs.length < 2 || runs.some(({ quoted }) => quoted)) return hits;
    const phrase = joinRuns(runs);
    const matches = await this.matcher.exactly(phrase, FULL);
    const best = new Map(hits.map((hit) => [hit.record, hit]));
    for (const hit of await this.rank([phrase], [matches])) {
      const known = best.get(hit.record);
      if (!known || known.score < hit.score) best.set(hit.record, hit);
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.record - b.record);
  }

  private async rank(runs: readonly Run[], matches: readonly Matches[]): Promise<Hit[]> {
    const needed = matches.filter((_, i) => runs[i] === undefined || !isOptional(runs[i]));
    const used = needed.length > 0 ? needed : matches;
    if (used.some(({ size }) => size === 0)) return [];
    const named = await recordsNamed(titleKeys(runs, this.matcher.language.synonyms), this.data.names);
    return rank(used, named, this.data.records.records);
  }

  private async onOtherLayout(raw: string): Promise<Answer | undefined> {
    for (const query of otherLayout(raw)) {
      const runs = this.parse(query);
      if (runs.length === 0 || runs.every(({ key }) => key.length < 2)) continue;
      for (const reading of [CAREFUL, FULL]) {
        const hits = await this.rank(runs, await this.matcher.matchAll(runs, reading));
        if (hits.length > 0) return { hits, parts: [], change: { query: normalise(query), reason: "keyboard" } };
      }
    }
    return undefined;
  }

  private async corrected(runs: readonly Run[], asTyped: readonly Matches[]): Promise<Answer | undefined> {
    const fixed = await this.corrector.correct(runs, asTyped);
    const hits = fixed ? await this.rank(fixed.runs, fixed.matches) : [];
    if (!fixed || hits.length === 0) return undefined;
    return { hits, parts: [], change: { query: fixed.runs.map(({ key }) => key).join(" "), reason: "spelling" } };
  }
}

/** Of several runs, those that alone would have found something. */
function partsThatFind(runs: readonly Run[], matches: readonly Matches[]): Answer["parts"] {
  if (runs.length < 2) return [];
  return runs.flatMap((run, i) => {
    const count = matches[i]?.size ?? 0;
    return count > 0 && !isOptional(run) ? { query: run.key, count } : [];
  });
}
