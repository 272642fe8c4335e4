import { searchKey } from "./normalise.ts";

/** What a sign is to its neighbours. */
const SIGN = { plain: 0, vowelMark: 1, afterVowel: 2, saraE: 3, saraAm: 4, unknown: 5 } as const;
/** By its code. Nikhahit is not known: it is half of another letter. */
const signs = new Uint8Array(0x10000).fill(SIGN.unknown);
for (const [from, to] of [
  [0x09, 0x0d],
  [0x20, 0x7e],
  [0x0e01, 0x0e3a],
  [0x0e3f, 0x0e4c],
  [0x0e4f, 0x0e5b],
  // Dashes, quotation marks and dots.
  [0x2010, 0x2027],
] as const)
  signs.fill(SIGN.plain, from, to + 1);
signs.fill(SIGN.vowelMark, 0x0e34, 0x0e3b);
for (const mark of "\u0E31\u0E47") signs[mark.charCodeAt(0)] = SIGN.vowelMark;
signs.fill(SIGN.afterVowel, 0x0e48, 0x0e4d);
signs["เ".charCodeAt(0)] = SIGN.saraE;
signs["ำ".charCodeAt(0)] = SIGN.saraAm;

/** By a sign and the next (`before << 3 | sign`): what is carried on. It stays `unknown` after two that the one spelling never has. */
const carried = new Uint8Array(64).fill(SIGN.unknown);
for (const before of [SIGN.plain, SIGN.vowelMark, SIGN.afterVowel, SIGN.saraE, SIGN.saraAm]) {
  carried[(before << 3) | SIGN.plain] = SIGN.plain;
  carried[(before << 3) | SIGN.saraAm] = SIGN.saraAm;
  if (before !== SIGN.saraE) carried[(before << 3) | SIGN.saraE] = SIGN.saraE;
  if (before !== SIGN.vowelMark && before !== SIGN.afterVowel) carried[(before << 3) | SIGN.vowelMark] = SIGN.vowelMark;
  if (before !== SIGN.saraAm && before !== SIGN.afterVowel) carried[(before << 3) | SIGN.afterVowel] = SIGN.afterVowel;
}

/** Whether a text has the one spelling (normalise.ts) and no sign that is not known here: then its letters are those of its search key. */
function isRegular(text: string): boolean {
  let state = 0;
  for (let at = 0; at < text.length; at++) state = carried[(state << 3) | (signs[text.charCodeAt(at)] ?? 0)] ?? 0;
  return state !== SIGN.unknown;
}

/** What a search key leaves out of the signs that are known here. */
const BETWEEN = "[\\t-\\r -/:-@[-`{-~฿๏๚๛\\u2010-\\u2027]*";
const spellings = (letter: string): string => {
  if (/[0-9]/.test(letter)) return `[${letter}${String.fromCharCode(0x0e50 + Number(letter))}]`;
  return /[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter;
};

/** Stands before each of several texts that are looked through as one: nothing that is looked for goes over it. */
export const APART = "\u0001";

/** A text in a spelling in which is found what its search key holds: as it is if it can be, which costs a seventh of writing it anew. */
export const spelled = (text: string): string => (isRegular(text) ? text : searchKey(text));

/**
 * Finds a search key in texts, each `spelled` and after `APART`: it matches where `searchKey(text).includes(key)` is true of one. A page
 * looks through ten thousand rows at each letter that is typed.
 * @param atStart whether a text begins with it @returns a pattern that looks on from its `lastIndex`
 */
export const patternOf = (key: string, atStart = false): RegExp =>
  new RegExp((atStart ? APART + BETWEEN : "") + [...key].map(spellings).join(BETWEEN), "g");
