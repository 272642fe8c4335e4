/** What the record, chunk or part of this number is called. */
const numberName = (number: number): string => number.toString(36);

/**
 * Names of the search files. All files of one index lie in a folder named by what they hold, so a file never changes and two
 * indexes never mix; `current.json` is the only fixed name and says which folder the site has now.
 */
export const searchFiles = {
  folder: "/pagefind/",
  current: "current.json",
  names: "names.json",
  /** Where they lead, when they are in one file: who reads names has not chosen yet. */
  addresses: "addresses.json",
  /** Parts of the names, on a big site. */
  part: (number: number) => `names/${numberName(number)}.json`,
  titles: (number: number) => `titles/${numberName(number)}.json`,
  records: "records.json",
  thesaurus: "thesaurus.json",
  /** Words in Latin letters: only who types such fetches them. */
  latin: "latin.json",
  /** Of these, what suggestions need: those that begin with one letter. */
  latinWith: (letter: string) => `latin/${letter}.json`,
  vocabulary: "words.txt",
  /** The first word of each chunk. */
  chunks: "chunks.txt",
  chunk: (number: number) => `index/${numberName(number)}.pf_index`,
  /** What pages of the first format begin with (build/first-format.ts). */
  script: "pagefind.js",
  /** The text of a record. */
  fragment: (record: number) => `fragment/${numberName(record)}.pf_fragment`,
} as const;

/**
 * Goes up when the files of an index are written in another way than before, so that an open page of an earlier release does not take
 * them for its own; when that is, src/README.md says.
 */
export const INDEX_FORMAT = 5;

/** What `current.json` holds. */
export interface CurrentIndex {
  /** Name of the folder beside it. */
  folder: string;
  /** Absent before there was a second one. */
  format?: number;
}

/** The language of our index: none, so that Pagefind neither cuts nor stems. */
export const NO_LANGUAGE = "und";
