import { cutAt } from "./cut-at.ts";
import { phraseEnd } from "./cut-at-phrase.ts";
import { oneLine } from "./one-space.ts";
import { remember } from "./remember.ts";

const shorteners = new Map<number, (text: string) => string>();

/** First words of a text, cut where a phrase ends and closed with `…`; white space and list marks folded. */
export function excerpt(text: string, length = 130): string {
  const known = shorteners.get(length);
  if (known) return known(text);
  const shorten = remember((whole) => cutAt(oneLine(whole), length, phraseEnd));
  shorteners.set(length, shorten);
  return shorten(text);
}
