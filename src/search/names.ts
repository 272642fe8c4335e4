/** Names of all entries: whole on a small site, in parts on a big one, behind the same questions. */
import { searchKey } from "../text/normalise.ts";
import { BEFORE_TITLES } from "../text/optional-words.ts";
import { remember } from "./ask-once.ts";
import type { CatalogueEntry, NamedThing, ProvinceName } from "./catalogue.ts";

/** What has names, and the number that the index knows it by. */
export interface NumberedName {
  record: number;
  entry: NamedThing;
}

/** An entry and its number. */
export interface NumberedEntry extends NumberedName {
  entry: CatalogueEntry;
}

export interface Names {
  provinces: readonly ProvinceName[];
  /**
   * Entries among which are all that have a name in which a word begins with this key; where those are very many, the best.
   * The same list, not only an equal one, for keys that share a part.
   * @throws Error when a part can't be had
   */
  near: (key: string) => Promise<readonly NumberedName[]>;
  /** The entry of each of these records. @throws Error when a part, or where they lead, can't be had */
  entries: (records: readonly number[]) => Promise<(CatalogueEntry | undefined)[]>;
  /** What people say in Latin letters that begins as this word does, with words of the site for it. @throws Error when it can't be had */
  latin?: (word: string) => Promise<readonly Saying[]>;
}

/** What people say, as search keys, for a word of the site. */
export interface Saying {
  forms: readonly string[];
  meant: string;
}

/** All entries at once. */
export const wholeNames = (entries: readonly CatalogueEntry[], provinces: readonly ProvinceName[]): Names =>
  namesFirst(entries, provinces, async () => entries.map(({ url }) => url));

/** All names at once. @param addresses where they lead, in the same order */
export function namesFirst(
  named: readonly NamedThing[],
  provinces: readonly ProvinceName[],
  addresses: () => Promise<readonly string[]>,
): Names {
  const all = named.map((entry, record) => ({ record, entry }));
  return {
    provinces,
    near: async () => all,
    entries: async (records) => {
      const urls = await addresses();
      return records.map((record) => {
        const [entry, url] = [named[record], urls[record]];
        return entry && url !== undefined ? { ...entry, url } : undefined;
      });
    },
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
  /** What has come with a part is not asked for again. */
  const known = new Map<number, CatalogueEntry>();
  const learn = (entries: readonly NumberedEntry[]): readonly NumberedEntry[] => {
    for (const { record, entry } of entries) known.set(record, entry);
    return entries;
  };
  return {
    provinces,
    near: async (key) => {
      for (let length = Math.min(key.length, longest); length > 0; length--) {
        const number = numbers.get(key.slice(0, length));
        if (number !== undefined) return learn(await partOf(number));
      }
      return learn(rest);
    },
    entries: async (records) => {
      const unknown = records.filter((record) => !known.has(record));
      const files = new Set(unknown.map((record) => Math.floor(record / TITLES_IN_A_FILE)));
      for (const entries of await Promise.all([...files].map(titlesOf))) learn(entries);
      return records.map((record) => known.get(record));
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

const known = new WeakMap<NamedThing, readonly Name[]>();

/** Title and other names of an entry, the title first. */
export function namesOf(entry: NamedThing): readonly Name[] {
  const before = known.get(entry);
  if (before) return before;
  const names = [entry.title, ...entry.aliases].map((text, i) => {
    const key = searchKey(text);
    return { text, key, core: key.replace(BEFORE_TITLES, ""), isTitle: i === 0 };
  });
  known.set(entry, names);
  return names;
}
