/** The knowledge ► what it teaches of words: names that are one word, phrases that mean the same. */

import {
  provinces as allProvinces,
  type ProvinceFacts,
  provinceFacts,
  regionNames,
  regions,
} from "../../data/provinces.ts";
import { nearProvinces } from "../../diagrams/near-provinces.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { monthName } from "../../text/dates.ts";
import { searchKey } from "../../text/normalise.ts";
import { type AbsentPlace, BEFORE_PROVINCE, isPlain } from "../absent-place.ts";
import type { ProvinceName } from "../catalogue.ts";
import { loanWords } from "./loan-words.ts";

export const listProvinces = (k: Knowledge): ProvinceName[] =>
  k.provinces.map(({ id, title }) => ({ id, title, region: regions[provinceFacts(id)?.region ?? "central"] }));

/** Marks that words from other languages have more often than Thai ones. */
const LOAN_MARK = /[็์๊๋]/;
/** A name as long as this is more than one word, wherever it comes from. */
const TWO_WORDS = 12;

/** Names that are one word whatever a dictionary says: provinces, places, people. */
export function properNames(k: Knowledge): string[] {
  const people = [
    ...k.sources.flatMap((source) => source.people.map(({ name }) => name)),
    ...k.lessons.flatMap(({ speaker }) => speaker ?? []),
  ];
  const places = k.glossary.filter(({ kind }) => kind === "place" || kind === "organisation").map(({ title }) => title);
  const loans = k.glossary
    .flatMap(({ aliases, title, english }) => {
      const names = [title, ...aliases];
      return [...names.filter((name) => LOAN_MARK.test(name)), ...loanWords([...names, english ?? ""])];
    })
    .filter((name) => name.length < TWO_WORDS);
  return [
    ...allProvinces.map(({ th }) => th),
    ...Object.values(regions),
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

/**
 * Provinces of which no report speaks, with all that they are called, then regions in which none of theirs lies. That the letters of
 * a short name stand somewhere says nothing.
 * @param stands does a key stand somewhere in the texts?
 * @param speaks does it stand in what the reports or we say of them?
 */
export function listAbsentPlaces(
  k: Knowledge,
  stands: (key: string) => boolean,
  speaks: (key: string) => boolean,
): AbsentPlace[] {
  const here = k.provinces.map(({ id }) => id);
  const isNamed = ({ th, names }: ProvinceFacts): boolean =>
    [th, ...names].some(
      (name) =>
        (isPlain(name) && stands(searchKey(name))) ||
        BEFORE_PROVINCE.slice(0, 2).some((before) => stands(searchKey(before + name))),
    );
  const gone = allProvinces.filter((province) => !here.includes(province.id) && !isNamed(province));
  const near = nearProvinces(here);
  return [
    ...gone.map(({ id, th, en, names }): AbsentPlace => ({ names: [th, ...names, en], near: near([id]) })),
    ...regionNames.flatMap((region): AbsentPlace[] => {
      const name = regions[region];
      const inside = allProvinces.filter((province) => province.region === region).map(({ id }) => id);
      if (inside.some((id) => here.includes(id)) || speaks(searchKey(name))) return [];
      return [{ names: [name, ...calledToo(k, name)], near: near(inside) }];
    }),
  ];
}

/** What people say for a word of the site. */
const calledToo = (k: Knowledge, word: string): string[] =>
  wordGroups(k).flatMap(({ words, same, near }) => (words.includes(word) ? [...same, ...near] : []));

/** Names of companies are said without จำกัด. */
const shortened = (name: string): string[] => (/ จำกัด$/.test(name) ? [name.replace(/ จำกัด$/, "")] : []);
