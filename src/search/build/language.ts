/** The knowledge ► what it teaches of words: names that are one word, phrases that mean the same. */

import { provinces as allProvinces, type ProvinceFacts, provinceFacts, regions } from "../../data/provinces.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { monthName } from "../../text/dates.ts";
import { searchKey } from "../../text/normalise.ts";
import { BEFORE_PROVINCE, type ProvinceNames } from "../absent-province.ts";
import type { ProvinceName } from "../catalogue.ts";

export const listProvinces = (k: Knowledge): ProvinceName[] =>
  k.provinces.map(({ id, title }) => ({ id, title, region: regions[provinceFacts(id)?.region ?? "central"] }));

/** Names that are one word whatever a dictionary says: provinces, places, people. */
export function properNames(k: Knowledge): string[] {
  const people = [
    ...k.sources.flatMap((source) => source.people.map(({ name }) => name)),
    ...k.lessons.flatMap(({ speaker }) => speaker ?? []),
  ];
  const places = k.glossary.filter(({ kind }) => kind === "place" || kind === "organisation").map(({ title }) => title);
  const loans = k.glossary
    .flatMap(({ aliases, title }) => [title, ...aliases])
    .filter((name) => /[็์๊๋]|โม|ซั/.test(name) && name.length < 12);
  return [
    ...allProvinces.map(({ th }) => th),
    ...people.flatMap((name) => name.replace(/^.*\./, "").split(/\s+/)),
    ...places,
    ...loans,
  ];
}

/** `heads` mean the same; each of `others` also means what the heads mean, but not the other way round. */
export interface SynonymSource {
  heads: string[];
  others: string[];
}

export function listSynonyms(k: Knowledge): SynonymSource[] {
  const certain = (text: string | null | undefined): string[] =>
    text && !/ หรือ |,/.test(text) ? [text, ...shortened(text)] : [];
  return [
    ...k.glossary.map(({ title, expansion, english, aliases }) => ({
      heads: [title, ...certain(expansion), ...(english?.split(/\s*[()]\s*/) ?? [])],
      others: aliases,
    })),
    // The text is Thai: a Latin name leads to the Thai one, and not back.
    ...allProvinces.map(({ th, en, names }) => ({ heads: [th], others: [en, ...names] })),
    ...Array.from({ length: 12 }, (_, i) => ({ heads: [monthName(i + 1), monthName(i + 1, "short")], others: [] })),
    { heads: ["จังหวัด", "จ."], others: [] },
    { heads: ["อำเภอ", "อ."], others: [] },
    { heads: ["ตำบล", "ต."], others: [] },
    { heads: ["พุทธศักราช", "พ.ศ."], others: [] },
  ];
}

const wordGroups = (k: Knowledge) => k.thesaurus.flatMap(({ groups }) => groups).filter(({ absent }) => !absent);

/** Other words for what the site says. */
export const listSame = (k: Knowledge): SynonymSource[] =>
  wordGroups(k).map(({ words, same }) => ({ heads: words, others: same }));

/** Words that only come near what others say. */
export const listNear = (k: Knowledge): SynonymSource[] =>
  wordGroups(k).map(({ words, near }) => ({ heads: words, others: near }));

/** What no report speaks of. */
export const listAbsent = (k: Knowledge): { same: string[]; words: string[] }[] =>
  k.thesaurus.flatMap(({ groups }) => groups).filter(({ absent }) => absent);

/** Shorter names are everyday words as well: แพร่, เลย, ตาก. */
const SHORTEST_PLAIN_NAME = 5;

/**
 * Provinces of which no report speaks, with all that they are called. That the letters of a short name stand somewhere says nothing.
 * @param stands does a key stand somewhere in the texts?
 */
export function listAbsentProvinces(k: Knowledge, stands: (key: string) => boolean): ProvinceNames[] {
  const here = new Set(k.provinces.map(({ id }) => id));
  const isNamed = ({ th, names }: ProvinceFacts): boolean =>
    [th, ...names].some(
      (name) =>
        (name.length >= SHORTEST_PLAIN_NAME && stands(searchKey(name))) ||
        BEFORE_PROVINCE.slice(0, 2).some((before) => stands(searchKey(before + name))),
    );
  return allProvinces
    .filter((province) => !here.has(province.id) && !isNamed(province))
    .map(({ th, en, names }) => [th, ...names, en]);
}

/** Names of companies are said without จำกัด. */
const shortened = (name: string): string[] => (/ จำกัด$/.test(name) ? [name.replace(/ จำกัด$/, "")] : []);
