/** What the search page is told. */
import type { Hit } from "./rank.ts";

/** What was searched for instead of what was typed, and why. */
export interface QueryChange {
  query: string;
  reason: "keyboard" | "spelling";
}

/** What holds some of the words only. */
export interface SomeOfIt {
  hits: readonly Hit[];
  /** Words, as typed, that stand nowhere on the site. */
  nowhere: readonly string[];
  /**
   * Things of which no report speaks, by name or as typed, each with words for the nearest topic; of a place the ids of the nearest
   * provinces.
   */
  absent: readonly { said: string; words: readonly string[]; near?: readonly string[] }[];
  /** Asked for a year after the newest report, both in the Buddhist era; without a year, for our own days. */
  later?: { year?: number; newest: number };
  /** All that was asked for is absent: the hits tell of the nearest topic. */
  topic?: true;
  /** What was typed stands there, but means something else: แพร่ is a province, and a word. */
  otherwise?: true;
}

export interface Answer {
  /** What holds all that was asked. */
  hits: readonly Hit[];
  /** When nothing holds all of it: what holds some of the words, and which words stand nowhere. */
  some?: SomeOfIt;
  change?: QueryChange;
  /** A spelling near the one typed that finds much more. */
  instead?: string;
  /** Parts of the query that alone would have found something. */
  parts: readonly { query: string; count: number }[];
  /** Why more may be found than this: the words that people use, or what holds them, could not be had. */
  incomplete?: Error;
}
