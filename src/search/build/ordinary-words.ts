/** Ordinary Thai words that the site does not have: what is spelt right is not to be taken for a slip of a word that it has. */
import { readFileSync } from "node:fs";
import { searchKey } from "../../text/normalise.ts";

const list = (): string[] =>
  readFileSync(new URL("ordinary-words.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(searchKey);

/** A word and what is left of it without any one of its letters: of two words that one letter parts, some of these are the same. */
const forms = (word: string): string[] => [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))];

/** With one of its letters twice, which a writer may have left out: แจกกัน for แจกัน. */
const doubled = (word: string): string[] =>
  [...word].flatMap((letter, at) => (/[ก-ฮ]/.test(letter) ? word.slice(0, at) + letter + word.slice(at) : []));

/**
 * Those that a word of the site could be made of by one letter more, one less or another one, or two of them by a letter twice: no others
 * need be known, and all together weigh more than a search.
 * @param words of the site
 */
export function ordinaryWords(words: Iterable<string>): string[] {
  const known = new Set(words);
  const near = new Set([...known].flatMap(forms));
  const areTwo = (word: string): boolean =>
    [...word].some((_, at) => known.has(word.slice(0, at)) && known.has(word.slice(at)));
  return list().filter(
    (word) => !known.has(word) && (forms(word).some((form) => near.has(form)) || doubled(word).some(areTwo)),
  );
}
