import { phraseEnd } from "./cut-at-phrase.ts";
import { remember } from "./remember.ts";

const shorteners = new Map<number, (text: string) => string>();

/** First words of a text, cut where a phrase ends and closed with `…`; white space and list marks folded. */
export function excerpt(text: string, length = 130): string {
  const known = shorteners.get(length);
  if (known) return known(text);
  const shorten = remember((whole) => firstWords(whole, length));
  shorteners.set(length, shorten);
  return shorten(text);
}

function firstWords(text: string, length: number): string {
  const plain = text
    .replace(/^\s*(?:[-*]|\d+[.)])\s+/gm, "")
    .replace(/\s+/g, " ")
    .trim();
  return plain.length <= length ? plain : `${plain.slice(0, phraseEnd(plain, length))}…`;
}
