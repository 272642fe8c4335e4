/** Names of all entries: whole on a small site, in parts on a big one, behind the same questions. */
import { searchKey } from "../text/normalise.ts";
import { BEFORE_TITLES } from "../text/optional-words.ts";
import { remember } from "./ask-once.ts";
import type { CatalogueEntry, ProvinceName, Thesaurus } from "./catalogue.ts";

/** An entry and the number that the index knows it by. */
export interface NumberedEntry {
  record: number;
  entry: CatalogueEntry;
}

export interface Names {
  provinces: readonly ProvinceName[];
  /**
   * Entries among which are all that have a name in which a word begins with this key; where those are very many, the best.
   * The same list, not only an equal one, for keys that share a part.
   * @throws Error when a part can't be had
   */
  near: (key: string) => Promise<readonly NumberedEntry[]>;
  /** The entry of each of these records. @throws Error when a part can't be had */
  entries: (records: readonly number[]) => Promise<(CatalogueEntry | undefined)[]>;
  /** What people say in Latin letters, with the words of the site for it. @throws Error when that can't be had */
  latin?: () => Promise<Thesaurus>;
}

/** All names at once. */
export function wholeNames(entries: readonly CatalogueEntry[], provinces: readonly ProvinceName[]): Names {
  const all = entries.map((entry, record) => ({ record, entry }));
  return {
    provinces,
    near: async () => all,
    entries: async (records) => records.map((record) => entries[record]),
  };
}

/** Entries of a title file: those of one number follow each other. Twenty hits lie in a dozen files or more: of 32 entries, 18 KB. */
export const TITLES_IN_A_FILE = 8;

export interface NameParts {
  provinces: readonly ProvinceName[];
  /** Beginnings that have a part of their own, in the order of their numbers. */
  beginnings: readonly string[];
  /** What lies in no part. */
  rest: readonly NumberedEntry[];
}

/**
 * Names that come as they are asked for.
 * @param part loads the entries of the beginning of this number
 * @param titles loads the entries of a title file
 */
export function namesInParts(
  { provinces, beginnings, rest }: NameParts,
  part: (number: number) => Promise<readonly NumberedEntry[]>,
  titles: (number: number) => Promise<readonly NumberedEntry[]>,
): Names {
  const numbers = new Map(beginnings.map((beginning, number) => [beginning, number]));
  const longest = Math.max(0, ...beginnings.map(({ length }) => length));
  const partOf = remember(part);
  const titlesOf = remember(titles);
  return {
    provinces,
    near: async (key) => {
      for (let length = Math.min(key.length, longest); length > 0; length--) {
        const number = numbers.get(key.slice(0, length));
        if (number !== undefined) return partOf(number);
      }
      return rest;
    },
    entries: async (records) => {
      const files = new Set(records.map((record) => Math.floor(record / TITLES_IN_A_FILE)));
      const entries = (await Promise.all([...files].map(titlesOf))).flat();
      const byRecord = new Map(entries.map(({ record, entry }) => [record, entry]));
      return records.map((record) => byRecord.get(record));
    },
  };
}

/** Names in Latin letters can be found by their sound; such keys begin with this. */
const SOUND = "~";
/** The key under which a name lies by its sound. */
export const soundKey = (shape: string): string => SOUND + shape;

/** A name of an entry and the key it is compared by. */
export interface Name {
  text: string;
  key: string;
  /** The key without what many titles begin with. */
  core: string;
  isTitle: boolean;
}

const known = new WeakMap<CatalogueEntry, readonly Name[]>();

/** Title and other names of an entry, the title first. */
export function namesOf(entry: CatalogueEntry): readonly Name[] {
  const names =
    known.get(entry) ??
    [entry.title, ...entry.aliases].map((text, i) => {
      const key = searchKey(text);
      return { text, key, core: key.replace(BEFORE_TITLES, ""), isTitle: i === 0 };
    });
  known.set(entry, names);
  return names;
}
