import { byLetter, letterNumber } from "../text/alphabet.ts";
import { sortThai } from "../text/collate.ts";
import type { Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { provinceName } from "./queries.ts";

/** The ก–ฮ index: names of networks, provinces, factors, lessons, ideas and terms by their first consonant. */

export interface IndexedName {
  title: string;
  url: string;
  /** Name of its province, where the title does not say it. */
  about: string;
}

/** Names under one letter, or as many of them as one page holds. */
export interface NamePage {
  letter: string;
  /** Site path of the page. */
  url: string;
  id: string;
  /** This page and the number of pages of its letter, from 1. */
  number: number;
  pages: number;
  names: IndexedName[];
}

/** Names that one page may hold: some 300 KB. */
export const MOST_ON_A_PAGE = 1000;

export const nameIndex = perKnowledge((k: Knowledge): { letter: string; items: IndexedName[] }[] => {
  const placed = [...k.networks, ...k.lessons].map(({ title, url, province }) => {
    const place = province && provinceName(k, province);
    return { title, url, about: place && !title.includes(place) ? place : "" };
  });
  const others = [...k.provinces, ...k.factors, ...k.framework, ...k.glossary];
  const names = [...placed, ...others.map(({ title, url }) => ({ title, url, about: "" }))];
  return byLetter(
    sortThai(names, ({ title }) => title),
    ({ title }) => title,
  );
});

/** Pages of the index by letter; none while one page holds all names. */
export const namePages = perKnowledge((k: Knowledge): NamePage[] => {
  const letters = nameIndex(k);
  if (letters.reduce((sum, { items }) => sum + items.length, 0) <= MOST_ON_A_PAGE) return [];
  return letters.flatMap(({ letter, items }) => {
    const pages = Math.ceil(items.length / MOST_ON_A_PAGE);
    return Array.from({ length: pages }, (_, at) => {
      const id = `${letterNumber(letter)}${at === 0 ? "" : `-${at + 1}`}`;
      const names = items.slice(at * MOST_ON_A_PAGE, (at + 1) * MOST_ON_A_PAGE);
      return { letter, id, url: `/search/names/${id}/`, number: at + 1, pages, names };
    });
  });
});
