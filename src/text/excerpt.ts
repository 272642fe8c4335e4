import { remember } from "./remember.ts";

const words = new Intl.Segmenter("th", { granularity: "word" });
const shorteners = new Map<number, (text: string) => string>();

/** First words of a text, cut at a word and closed with `…`; white space and list marks folded. */
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
  if (plain.length <= length) return plain;
  let end = 0;
  for (const { index, segment } of words.segment(plain)) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return `${plain.slice(0, end).trimEnd()}…`;
}
