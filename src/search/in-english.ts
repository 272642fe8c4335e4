/** Suggestions for words of another language, by what the site says for them in Thai. The page of the search finds them itself. */
import { searchKey } from "../text/normalise.ts";
import type { Names } from "./names.ts";
import { named, type Suggestion, toldOf } from "./suggest.ts";
import { tellingWords, typedWords } from "./typed-words.ts";

/**
 * The words may each be unfinished: `rubber satun`.
 * @throws Error when a part of the names, or what is said for them, can't be had
 */
export async function suggestInEnglish(names: Names, typed: string): Promise<Suggestion[]> {
  const { latin } = names;
  // Of fewer letters too many words are the beginning.
  if (!latin || !/[a-z]{3}/i.test(typed)) return [];
  const meant = async (word: string): Promise<string | undefined> => {
    if (!LATIN.test(word)) return undefined;
    const said = await latin(word);
    const saying = (fits: (form: string) => boolean) => said.find(({ forms }) => forms.some(fits))?.meant;
    return saying((form) => form === word) ?? saying((form) => form.startsWith(word));
  };
  const whole = await meant(searchKey(typed));
  const words = whole
    ? [whole]
    : await Promise.all(tellingWords(typedWords(typed)).map(async (word) => (await meant(word)) ?? word));
  return words.length > 0 ? toldOf(await named(names, words)) : [];
}

/** What no other word begins with is not looked for. */
const LATIN = /^[\p{Script=Latin}\d]/u;
