/** What was typed ► its words, and what is left of it without words that ask, are polite or only join. */
import { searchKey } from "../text/normalise.ts";
import { ASKING, BEFORE_TITLES, OPTIONAL } from "../text/optional-words.ts";

/** Shorter rests stand in too many names. */
const SHORTEST_REST = 3;
/** A single letter begins too many words. */
const SHORTEST_UNFINISHED = 2;
/** Not words of asking, but what they ask for stands behind them. */
const OPENING: ReadonlySet<string> = new Set(["ข้อมูล", "เรื่อง", "เกี่ยวกับ", "คำว่า", "จังหวัด", "อำเภอ", "ตำบล"]);

/** In a text without spaces single letters are letters of words. */
const optionalParts = [...OPTIONAL].filter(({ length }) => length > 1);

/** Words with spaces between, as search keys. */
export const typedWords = (typed: string): string[] =>
  typed
    .split(/\s+/)
    .map(searchKey)
    .filter((key) => key !== "");

/** The words that say what is looked for; of several, without what many titles begin with. None when all ask or join. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isOptional(word));
  return telling.length < 2 ? telling : telling.map((word) => word.replace(BEFORE_TITLES, "") || word);
}

/** The word may be left out, or is made of such words: `อยากรู้เรื่อง`. */
const isOptional = (word: string): boolean => OPTIONAL.has(word) || restsAfter(word).has("");

/** What is left ► one of the words taken off asks. Joining words alone are likelier to be a part of a word: ที่ + ดิน. */
type Rests = Map<string, boolean>;

function takeOff(key: string, asked: boolean, without: (rest: string, word: string) => string | undefined): Rests {
  const rests: Rests = new Map([[key, asked]]);
  for (const [rest] of rests)
    for (const word of optionalParts) {
      const left = without(rest, word);
      if (left !== undefined)
        rests.set(left, rests.get(left) || rests.get(rest) || ASKING.has(word) || OPENING.has(word));
    }
  return rests;
}

const restsAfter = (key: string): Rests =>
  takeOff(key, false, (rest, word) => (rest.startsWith(word) ? rest.slice(word.length) : undefined));

const restsBefore = (key: string, asked: boolean): Rests =>
  takeOff(key, asked, (rest, word) => (rest.endsWith(word) ? rest.slice(0, -word.length) : undefined));

export interface Rest {
  key: string;
  /** What stood after it is only a beginning of an optional word, so it should be a whole name. */
  whole: boolean;
}

/**
 * What is left of a text without spaces when words that ask are taken off its beginning and its end, the last of them
 * perhaps unfinished: `ขอข้อมูลยางพารา`, `ยางพาราคืออะ`. Longest first; not the text itself.
 */
export function restsOf(key: string): Rest[] {
  const rests = new Map<string, Rest>();
  const add = (all: Rests, whole: boolean): void => {
    for (const [rest, asked] of all)
      if (asked && rest !== key && rest.length >= SHORTEST_REST && !rests.has(rest))
        rests.set(rest, { key: rest, whole });
  };
  const after = restsAfter(key);
  for (const [start, asked] of after) add(restsBefore(start, asked), false);
  for (const start of after.keys())
    for (let at = SHORTEST_REST; at <= start.length - SHORTEST_UNFINISHED; at++)
      if (optionalParts.some((word) => word.startsWith(start.slice(at))))
        add(restsBefore(start.slice(0, at), true), true);
  return [...rests.values()].sort((a, b) => b.key.length - a.key.length);
}
