/**
 * Words as Pagefind gets them. Measured with 1.5.2: of 2,240 words written in Thai, more than a hundred were found in
 * the wrong places or not at all (its chunks share the beginnings of words, and go wrong inside letters of several bytes),
 * and marks are stripped. So every Thai letter travels as one or two ASCII letters; nothing is lost, the index is
 * smaller. Each word is closed by `_`, so that it can be told from the signs behind it.
 */

/** Thai letters, frequent ones first: 24 become one letter, the others two. */
const THAI = "านรกอเงมคยส่วลทดห้ัิีตปบ" + "ขจพชถผแะุึืธ์ูโไใำศณภซ" + "ฐญฉฝ็ฟษฤฎฏฆฬฑฒ๊๋ฌฮฃฅๅๆํฺฦ๎";
const SINGLE = "abcdefghijklmnopqrstuvwx";
const ESCAPES = "yz";
/** Before a word in Latin letters; no Thai letter is written so. */
const LATIN = "zz";
const END = "_";

const codes: readonly string[] = [
  ...SINGLE,
  ...[...ESCAPES].flatMap((first) => [...SINGLE].map((letter) => first + letter)),
];
const toCode = new Map([...THAI].map((letter, i) => [letter, codes[i] ?? ""]));
const toThai = new Map([...toCode].map(([letter, code]) => [code, letter]));

const encode = (word: string): string => {
  if (/^[0-9]/.test(word)) return word;
  return /[\u0E01-\u0E4E]/.test(word) ? [...word].map((letter) => toCode.get(letter) ?? letter).join("") : LATIN + word;
};

function decode(code: string): string {
  if (code.startsWith(LATIN)) return code.slice(LATIN.length);
  return code.replace(/[yz][a-x]|[a-x]/g, (letters) => toThai.get(letters) ?? letters);
}

/** A word for the index. `decode` of it, without the `_`, is the word again. */
export const toIndexWord = (word: string): string => encode(word) + END;

/** The word and what stands around it in the text. */
export function readIndexWord(token: string): { word: string; before: string; after: string } {
  const [, before = "", body = "", after = ""] = /^([^\p{L}\p{N}]*)([^_]*)_?(.*)$/u.exec(token) ?? [];
  return { word: decode(body), before: unmark(before), after: unmark(after) };
}

/** What stands between words: white space as `~`, ฯ as `^`; letters that belong to no word would change the one beside them. */
export const markBetween = (between: string): string =>
  between
    .replace(/\s+/g, "~")
    .replace(/ฯ/g, "^")
    .replace(/[\p{L}\p{N}\p{M}]/gu, "");
const unmark = (between: string): string => between.replace(/~/g, " ").replace(/\^/g, "ฯ");

/** Takes a place in the index that no word can match, so that phrases do not run across it. */
export const BREAK = "|";
/** Characters with a meaning of their own here; they can't stand in an indexed text. */
export const RESERVED = /[_~|^]/g;
