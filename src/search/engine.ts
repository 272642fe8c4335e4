/** The query, from what was typed to the hits: as written, else near each other, else the other keyboard, else corrected. */

import { normalise, searchKey } from "../text/normalise.ts";
import { BEFORE_NAMES, OPTIONAL } from "../text/optional-words.ts";
import type { CatalogueEntry, Records } from "./catalogue.ts";
import { type Correction, corrections } from "./correct.ts";
import type { IndexReader } from "./index-reader.ts";
import { otherLayout } from "./keyboard.ts";
import { buildLattice, type Language, type Reading } from "./lattice.ts";
import { contentWords, matchNear } from "./loose.ts";
import { type Matches, matchLattice } from "./match.ts";
import { nearestNames } from "./near-name.ts";
import { joinRuns, parseQuery, type Run } from "./parse.ts";
import { type Hit, rank } from "./rank.ts";
import { romanisedReadings } from "./romanise.ts";
import { Synonyms } from "./synonyms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What was searched for instead of what was typed, and why. */
export interface Change {
  query: string;
  reason: "keyboard" | "spelling";
}

export interface Answer {
  hits: readonly Hit[];
  change?: Change;
  /** A spelling near the one typed that finds much more. */
  instead?: string;
  /** Parts of the query that alone would have found something. */
  parts: readonly { query: string; count: number }[];
}

export interface SearchData {
  entries: readonly CatalogueEntry[];
  records: Records;
  vocabulary: Vocabulary;
  reader: IndexReader;
}

const FULL: Reading = { pieces: "end", loose: true };
/** Each next reading costs more look-ups, and is tried while little has been found. */
const WIDER: readonly { reading: Reading; below: number }[] = [
  { reading: { pieces: "few", loose: true }, below: 10 },
  { reading: { pieces: "all", loose: true }, below: 1 },
];
const CAREFUL: Reading = { pieces: "none", loose: true };
const FEW = 2;
const MUCH_MORE = 3;
const LONGEST_SLIP = 24;
/** One mark left out or mistaken. */
const SLIP = 0.5;
const NONE: Answer = { hits: [], parts: [] };
/** Corrections this close in cost are all shown: nobody can say which was meant. */
const EQUALLY_NEAR = 0.12;
/** Words are corrected before whole names are guessed. */
const NAME_PRICE = 0.3;

export class SearchEngine {
  private readonly language: Language;
  private readonly data: SearchData;
  private latin?: string[];
  private names?: ReadonlySet<string>;

  constructor(data: SearchData) {
    this.data = data;
    this.language = { vocabulary: data.vocabulary, synonyms: new Synonyms(data.records.synonyms) };
  }

  /**
   * Answers a query; any text is allowed. `literal`: only what was typed, no correction.
   * @throws IndexUnavailable when a part of the index can't be loaded.
   */
  async search(raw: string, { literal = false } = {}): Promise<Answer> {
    const runs = this.joinKnown(parseQuery(raw));
    if (runs.length === 0) return NONE;
    const asTyped = await this.matchAll(runs, FULL);
    const hits = await this.withPhrase(runs, this.rank(runs, asTyped));
    if (hits.length > 0) return { hits, parts: [], ...(literal ? {} : await this.nearSpelling(runs, hits.length)) };
    const nothing: Answer = { hits, parts: this.parts(runs, asTyped) };
    if (literal) return nothing;
    return (await this.onOtherLayout(raw)) ?? (await this.corrected(runs, asTyped)) ?? nothing;
  }

  /** Words typed apart that are one known name: `nakhon ratchasima`, `value network`. */
  private joinKnown(runs: readonly Run[]): Run[] {
    const result: Run[] = [];
    for (let from = 0; from < runs.length; ) {
      let to = runs.length;
      for (; to > from + 1; to--) {
        const group = runs.slice(from, to);
        if (!group.some(({ quoted }) => quoted) && this.language.synonyms.has(joinRuns(group).key)) break;
      }
      result.push(to > from + 1 ? joinRuns(runs.slice(from, to)) : (runs[from] ?? joinRuns([])));
      from = to;
    }
    return result;
  }

  /** Words typed apart may be one word in the text, or stand there side by side: such places count as much. */
  private async withPhrase(runs: readonly Run[], hits: Hit[]): Promise<Hit[]> {
    if (runs.length < 2 || runs.some(({ quoted }) => quoted)) return hits;
    const phrase = joinRuns(runs);
    const matches = await matchLattice(buildLattice(phrase, this.language, FULL), this.data.reader);
    const best = new Map(hits.map((hit) => [hit.record, hit]));
    for (const hit of this.rank([phrase], [matches])) {
      const known = best.get(hit.record);
      if (!known || known.score < hit.score) best.set(hit.record, hit);
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.record - b.record);
  }

  private matchAll(runs: readonly Run[], reading: Reading): Promise<Matches[]> {
    return Promise.all(runs.map((run) => this.match(run, reading)));
  }

  private async match(run: Run, reading: Reading): Promise<Matches> {
    let matches = await matchLattice(buildLattice(run, this.language, reading), this.data.reader);
    for (const wider of reading === FULL ? WIDER : []) {
      if (matches.size < wider.below)
        matches = await matchLattice(buildLattice(run, this.language, wider.reading), this.data.reader);
    }
    if (run.quoted) return matches;
    if (matches.size === 0 && /^\p{Script=Latin}+$/u.test(run.key)) return this.matchRomanised(run, reading);
    // Side by side in a few places; near each other in more. Only a run of several words can gain.
    const words = contentWords(run, this.language);
    if (!words || (words.length < 2 && matches.size > 0)) return matches;
    const lattices = words.map((word) =>
      buildLattice(word, this.language, { pieces: word.open ? "end" : "none", loose: true }),
    );
    const each = await Promise.all(lattices.map((lattice) => matchLattice(lattice, this.data.reader)));
    return new Map([...matchNear(each, this.data.records.records), ...matches]);
  }

  private async matchRomanised(run: Run, reading: Reading): Promise<Matches> {
    this.latin ??= this.data.vocabulary.latin();
    const { synonyms } = this.language;
    const readings = [...synonyms.soundingLike(run.key), ...romanisedReadings(run.key, this.latin)];
    const all: Matches = new Map();
    for (const key of new Set(readings)) {
      const [other] = parseQuery(key);
      if (!other || key === run.key) continue;
      for (const [record, spans] of await matchLattice(
        buildLattice({ ...other, open: false }, this.language, reading),
        this.data.reader,
      )) {
        if (!all.has(record)) all.set(record, spans);
      }
    }
    return all;
  }

  private rank(runs: readonly Run[], matches: readonly Matches[], extraKeys: readonly string[] = []): Hit[] {
    const needed = matches.filter((_, i) => !isOptionalAt(runs, i));
    const used = needed.length > 0 ? needed : [...matches];
    return rank(used, [...this.titleKeys(runs), ...extraKeys], this.data.entries, this.data.records.records);
  }

  /** Spellings of the whole query that a title may equal: as typed, without what may be left out, synonyms. */
  private titleKeys(runs: readonly Run[]): string[] {
    const whole = joinRuns(runs).key;
    const content = joinRuns(runs.filter((run) => !isOptional(run))).key;
    const bare = [whole, content].flatMap((key) =>
      [...BEFORE_NAMES].filter((word) => key.startsWith(word)).map((word) => key.slice(word.length)),
    );
    const keys = [whole, content, ...bare].filter((key) => key.length > 1);
    const { synonyms } = this.language;
    return [...new Set([...keys, ...keys.flatMap((key) => [...synonyms.of(key), ...synonyms.soundingLike(key)])])];
  }

  private async onOtherLayout(raw: string): Promise<Answer | undefined> {
    for (const query of otherLayout(raw)) {
      const runs = this.joinKnown(parseQuery(query));
      if (runs.length === 0 || runs.every(({ key }) => key.length < 2)) continue;
      for (const reading of [CAREFUL, FULL]) {
        const hits = this.rank(runs, await this.matchAll(runs, reading));
        if (hits.length > 0) return { hits, parts: [], change: { query: normalise(query), reason: "keyboard" } };
      }
    }
    return undefined;
  }

  /** Each run that finds nothing is replaced by what it was most likely meant to be. */
  private async corrected(runs: readonly Run[], asTyped: readonly Matches[]): Promise<Answer | undefined> {
    const fixed: Run[] = [];
    const matches: Matches[] = [];
    for (const [i, run] of runs.entries()) {
      const typed = asTyped[i] ?? new Map();
      if (typed.size > 0 || isOptional(run)) {
        fixed.push(run);
        matches.push(typed);
        continue;
      }
      if (run.quoted) return undefined;
      const best = await this.bestCorrection(run);
      if (!best) return undefined;
      fixed.push(best.run);
      matches.push(best.matches);
    }
    const hits = this.rank(fixed, matches);
    if (hits.length === 0) return undefined;
    return { hits, parts: [], change: { query: fixed.map(({ key }) => key).join(" "), reason: "spelling" } };
  }

  private async bestCorrection(run: Run): Promise<{ run: Run; matches: Matches } | undefined> {
    let best: { run: Run; matches: Matches; cost: number } | undefined;
    for (const { key, cost } of this.candidates(run)) {
      if (best && cost > best.cost + EQUALLY_NEAR) continue;
      const [other] = parseQuery(key);
      if (!other) continue;
      const candidate = { ...other, open: false };
      const matches = await this.match(candidate, CAREFUL);
      if (matches.size === 0) continue;
      if (!best) best = { run: candidate, matches, cost };
      else for (const [record, spans] of matches) if (!best.matches.has(record)) best.matches.set(record, spans);
    }
    return best;
  }

  /** What the run may have been meant to be: words corrected, then whole names. */
  private *candidates(run: Run): Generator<Correction> {
    yield* corrections(run.key, this.data.vocabulary);
    this.names ??= new Set(this.data.entries.flatMap(({ title, aliases }) => [title, ...aliases].map(searchKey)));
    for (const { name, cost } of nearestNames(run.key, this.names)) yield { key: name, cost: cost + NAME_PRICE };
  }

  /** A query that finds little may be a slip that happens to stand somewhere, such as a misprint that a note quotes. */
  private async nearSpelling(runs: readonly Run[], found: number): Promise<Pick<Answer, "instead">> {
    const [run] = runs;
    if (!run || runs.length > 1 || run.quoted || found > FEW || run.key.length > LONGEST_SLIP) return {};
    for (const { key, cost } of corrections(run.key, this.data.vocabulary, 3)) {
      const [other] = parseQuery(key);
      if (!other || cost > SLIP) continue;
      const matches = await this.match({ ...other, open: false }, CAREFUL);
      if (matches.size > MUCH_MORE * found) return { instead: key };
    }
    return {};
  }

  private parts(runs: readonly Run[], matches: readonly Matches[]): Answer["parts"] {
    if (runs.length < 2) return [];
    return runs.flatMap((run, i) => {
      const count = matches[i]?.size ?? 0;
      return count > 0 && !isOptional(run) ? { query: run.key, count } : [];
    });
  }
}

const isOptionalAt = (runs: readonly Run[], i: number): boolean => {
  const run = runs[i];
  return run !== undefined && isOptional(run);
};

const isOptional = (run: Run): boolean => !run.quoted && OPTIONAL.has(run.key);
