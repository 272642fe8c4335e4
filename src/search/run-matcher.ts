/** Where one run stands: side by side, near each other, in Latin letters; each next reading only while little is found. */

import { searchKey } from "../text/normalise.ts";
import { absentThing } from "./absent-place.ts";
import type { Thesaurus } from "./catalogue.ts";
import { cutRun, isDenying } from "./cut-run.ts";
import { romanisedReadings } from "./latin-readings.ts";
import { buildLattice, isOnlyNear, type Language, type Reading } from "./lattice.ts";
import { type Matches, matchLattice } from "./match.ts";
import { contentWords, matchLeft, matchNear } from "./near-match.ts";
import { parseQuery, type Run } from "./parse.ts";
import type { SearchData } from "./search-data.ts";
import { Synonyms } from "./synonyms.ts";

/** As a reader who is still typing means it. */
export const FULL: Reading = { pieces: "end", loose: true };
/** Whole words only: for what was not typed but guessed. */
export const CAREFUL: Reading = { pieces: "none", loose: true };
/** Each next reading costs more look-ups, and is tried while little has been found. */
const WIDER: readonly { reading: Reading; below: number }[] = [
  { reading: { pieces: "few", loose: true }, below: 10 },
  { reading: { pieces: "all", loose: true }, below: 1 },
];

export class RunMatcher {
  readonly language: Language;
  /** The same without the thesaurus: its phrases are several words of the site. */
  private readonly site: Language;
  private readonly data: SearchData;

  /** @param thesaurus what people say for what the site says, when it is needed */
  constructor(data: SearchData, thesaurus: Thesaurus = { same: [], near: [], absent: [], ordinary: [] }) {
    this.data = data;
    const { same, near, absent, ordinary } = thesaurus;
    const nearest = [...data.records.absent.map(absentThing), ...absent].map(({ said, words }) => ({
      heads: words.map(searchKey),
      others: said,
    }));
    const { vocabulary } = data;
    const { synonyms } = data.records;
    this.site = { vocabulary, synonyms: new Synonyms(synonyms), related: new Synonyms(nearest), ordinary: new Set() };
    this.language = {
      vocabulary,
      synonyms: new Synonyms([...synonyms, ...same]),
      related: new Synonyms([...near, ...nearest]),
      ordinary: new Set(ordinary),
    };
  }

  /** @throws IndexUnavailable when a part of the index can't be loaded. */
  matchAll(runs: readonly Run[], reading: Reading): Promise<Matches[]> {
    return Promise.all(runs.map((run) => this.match(run, reading)));
  }

  /** @throws IndexUnavailable when a part of the index can't be loaded. */
  async match(run: Run, reading: Reading): Promise<Matches> {
    let matches = await this.exactly(run, reading);
    for (const wider of reading === FULL ? WIDER : []) {
      if (matches.size < wider.below) matches = await this.exactly(run, wider.reading);
    }
    if (run.quoted || isOnlyNear(run.key, this.language)) return matches;
    if (matches.size === 0 && /^\p{Script=Latin}+$/u.test(run.key)) return this.matchRomanised(run, reading);
    const denied = isDenying(cutRun(run, this.site));
    // Side by side in a few places; near each other in more. Only a run of several words can gain.
    for (const words of contentWords(run, this.site)) {
      if (words.length < 2 && matches.size > 0) continue;
      const each = await Promise.all(
        words.map((word) => this.exactly(word, { pieces: word.open ? "end" : "none", loose: true })),
      );
      const { records } = this.data.records;
      const [only] = each;
      const near = only && each.length === 1 ? matchLeft(only, records, denied) : matchNear(each, records, denied);
      matches = new Map([...near, ...matches]);
    }
    return matches;
  }

  /** The run as this reading takes it, its words side by side. */
  async exactly(run: Run, reading: Reading): Promise<Matches> {
    await this.data.breathe();
    return matchLattice(await buildLattice(run, this.language, reading, this.data.breathe), this.data);
  }

  /** Thai names typed in Latin letters, however they are spelt. */
  private async matchRomanised(run: Run, reading: Reading): Promise<Matches> {
    const { vocabulary, breathe } = this.data;
    const alike = await this.language.synonyms.soundingLike(run.key, breathe);
    const readings = [...alike, ...romanisedReadings(run.key, await vocabulary.sounds(breathe))];
    const all: Matches = new Map();
    for (const key of new Set(readings)) {
      const [other] = parseQuery(key);
      if (!other || key === run.key) continue;
      addMissing(all, await this.exactly({ ...other, open: false }, reading));
    }
    return all;
  }
}

/** Adds the records that are not there yet. */
export function addMissing(matches: Matches, more: Matches): void {
  for (const [record, spans] of more) if (!matches.has(record)) matches.set(record, spans);
}
