import { cutAt } from "./cut-at.ts";
import { phraseEnd } from "./cut-at-phrase.ts";
import { oneLine } from "./one-space.ts";
import { remember } from "./remember.ts";

const shorteners = new Map<string, (text: string) => string>();

/**
 * First words of a text, cut where a phrase ends and closed with `…`; white space and list marks folded.
 * @param longest so long it may be where no clause ends before
 */
export function excerpt(text: string, length = 130, longest = length): string {
  const key = `${length} ${longest}`;
  const known = shorteners.get(key);
  if (known) return known(text);
  const shorten = remember((whole) => {
    const line = oneLine(whole);
    // A text that is not much longer, and ends no clause before, is shown whole: then nothing is left out.
    const isWhole =
      line.length <= longest && (line.length <= length || phraseEnd(line, length, longest) === line.length);
    return isWhole ? line : cutAt(line, length, (text, most) => phraseEnd(text, most, longest));
  });
  shorteners.set(key, shorten);
  return shorten(text);
}
