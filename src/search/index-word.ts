/**
 * Words as Pagefind gets them. Pagefind strips marks from letters and then keeps every marked word twice, which for Thai
 * would double the index; so each Thai mark travels as a small Latin letter. No word of ours mixes both scripts, so the way
 * back is certain. Each word is closed by `_`: Pagefind looks for beginnings of words, and `ข้าว_` begins only that word.
 */
const MARKS = "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E3A\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4D\u0E4E";
const LETTERS = "abcdefghijklmnop";
const END = "_";

const toLetter = new Map([...MARKS].map((mark, i) => [mark, LETTERS[i] ?? ""]));
const toMark = new Map([...LETTERS].map((letter, i) => [letter, MARKS[i] ?? ""]));

const isThai = (word: string): boolean => /[\u0E01-\u0E4E]/.test(word);

/** `ข้าว` → `ขkาว_` */
export const toIndexWord = (word: string): string =>
  `${isThai(word) ? word.replace(/\p{M}/gu, (mark) => toLetter.get(mark) ?? "") : word}${END}`;

/** The word and what follows it in the text: `ขkาว_,~` → `ข้าว`, `, `. */
export function readIndexWord(token: string): { word: string; before: string; after: string } {
  const [, before = "", body = "", after = ""] = /^([^\p{L}\p{N}]*)([^_]*)_?(.*)$/u.exec(token) ?? [];
  const word = isThai(body) ? body.replace(/[a-p]/g, (letter) => toMark.get(letter) ?? letter) : body;
  return { word, before: unmark(before), after: unmark(after) };
}

/** White space as `~`; ฯ would be a letter to Pagefind, so it travels as `^`. */
export const markBetween = (between: string): string => between.replace(/\s+/g, "~").replace(/ฯ/g, "^");
const unmark = (between: string): string => between.replace(/~/g, " ").replace(/\^/g, "ฯ");

/** Takes a place in the index that no word can match, so that phrases do not run across it. */
export const BREAK = "|";
/** Characters with a meaning of their own here; they can't stand in an indexed text. */
export const RESERVED = /[_~|^]/g;
