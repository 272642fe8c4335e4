import { romanise } from "../../text/romanise.ts";
import { skeleton } from "../latin-sound.ts";

/** What is heard of a word but its vowels, which every language spells in its own way. */
const consonants = (latin: string): string =>
  skeleton(latin.toLowerCase().replace(/c(?![ehiy])k?/g, "k")).replace(/[aeiou]/g, "");

/** Fewer letters are alike by chance. */
const ENOUGH = 4;
const THAI = /^[\u0E01-\u0E4E]+$/;

/**
 * Of the names of one thing, those that spell one of its names in Latin letters by Thai ones: ซัพพลายเชน for supply chain. A dictionary
 * of Thai cuts them where they have no parts.
 */
export function loanWords(names: readonly string[]): string[] {
  const foreign = new Set(names.filter((name) => /[a-z]/i.test(name)).map(consonants));
  return names.filter((name) => {
    if (!THAI.test(name)) return false;
    const heard = consonants(romanise(name));
    return heard.length >= ENOUGH && foreign.has(heard);
  });
}
