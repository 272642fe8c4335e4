import { byLetter, letterNumber } from "../text/alphabet.ts";
import { sortThai } from "../text/collate.ts";
import type { Knowledge } from "./knowledge.ts";
import { partsOf } from "./parts.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { provinceBeside } from "./province-names.ts";

/** The ก–ฮ index: names of networks, provinces, factors, lessons, questions, ideas and terms by their first consonant. */

export interface IndexedName {
  title: string;
  url: string;
  /** Name of its province, where the title does not say it. */
  about: string;
}

/** A letter with all names under it. */
export interface NameLetter {
  letter: string;
  /** Anchor of its names on the page that has all. */
  id: string;
  /** Where its names are listed: there, or on a page of its own. */
  url: string;
  names: readonly IndexedName[];
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
  names: readonly IndexedName[];
}

/** Site path of the page that the index begins with. */
export const NAMES_PAGE = "/search/names/";
/** Names that one page may hold, of some 300 bytes each. */
export const MOST_ON_A_PAGE = 1000;
/** So many names of ordinary length a long one stands for. */
const rows = ({ title, about }: IndexedName): number => Math.max(1, (150 + 3.4 * (title.length + about.length)) / 300);
const sum = (names: readonly IndexedName[]): number => names.reduce((total, name) => total + rows(name), 0);

export const nameIndex = perKnowledge((k: Knowledge): { letter: string; items: IndexedName[] }[] => {
  const placed = [...k.networks, ...k.lessons].map(({ title, url, province }) => ({
    title,
    url,
    about: province ? provinceBeside(k, { title, province }) : "",
  }));
  const others = [...k.questions, ...k.provinces, ...k.factors, ...k.framework, ...k.glossary];
  const names = [...placed, ...others.map(({ title, url }) => ({ title, url, about: "" }))];
  return byLetter(
    sortThai(names, ({ title }) => title),
    ({ title }) => title,
  );
});

/** Pages of the index by letter; none while one page (`NAMES_PAGE`) holds all names. */
export const namePages = perKnowledge((k: Knowledge): NamePage[] => {
  const letters = nameIndex(k);
  if (letters.reduce((total, { items }) => total + sum(items), 0) <= MOST_ON_A_PAGE) return [];
  return letters.flatMap(({ letter, items }) =>
    partsOf(items, { rows, fits: MOST_ON_A_PAGE, longest: MOST_ON_A_PAGE }).map(({ items: names, number, of }) => {
      const id = `${letterNumber(letter)}${number === 1 ? "" : `-${number}`}`;
      return { letter, id, url: `${NAMES_PAGE}${id}/`, number, pages: of, names };
    }),
  );
});

/** The letters of the index, each with the way to its names. */
export const nameLetters = perKnowledge((k: Knowledge): NameLetter[] => {
  const pages = namePages(k);
  return nameIndex(k).map(({ letter, items }) => {
    const id = `letter-${letterNumber(letter)}`;
    const url = pages.find((page) => page.letter === letter)?.url ?? `${NAMES_PAGE}#${id}`;
    return { letter, id, url, names: items };
  });
});
