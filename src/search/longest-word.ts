/** How long a word can be that begins at a place of a text: two hundred letters would be looked up in twenty thousand ways. */
import { OPTIONAL, WHOLE } from "../text/optional-words.ts";
import type { Language } from "./lattice.ts";

/** Letters by which phrases are told apart: few are longer than all words of the site, and few texts begin as they do. */
const BEGINNING = 3;

type LongestAt = (key: string, from: number) => number;
const known = new WeakMap<Language, LongestAt>();

/** Of all that a language knows: words of the site, phrases that stand for each other, words that only join. */
export function longestOf(language: Language): LongestAt {
  const made = known.get(language) ?? measured(language);
  known.set(language, made);
  return made;
}

function measured({ vocabulary, synonyms, related, ordinary }: Language): LongestAt {
  const lengths = new Map<string, number>();
  for (const words of [synonyms.keys(), related.keys(), ordinary, OPTIONAL, WHOLE])
    for (const word of words) {
      const beginning = word.slice(0, BEGINNING);
      lengths.set(beginning, Math.max(lengths.get(beginning) ?? 0, word.length));
    }
  const least = Math.max(BEGINNING, vocabulary.longest);
  return (key, from) => Math.max(least, lengths.get(key.slice(from, from + BEGINNING)) ?? 0);
}
