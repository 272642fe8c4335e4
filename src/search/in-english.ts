/** Suggestions for words of another language, by what the site says for them in Thai. The page of the search finds them itself. */
import { searchKey } from "../text/normalise.ts";
import type { Names } from "./names.ts";
import { named, type Suggestion, toldOf } from "./suggest.ts";
import { tellingWords, typedWords } from "./typed-words.ts";

/**
 * The words may each be unfinished: `rubber satun`.
 * @throws Error when a part of the names can't be had
 */
export async function suggestInEnglish(names: Names, typed: string): Promise<Suggestion[]> {
  // Of fewer letters too many words are the beginning.
  const latin = /[a-z]{3}/i.test(typed) && (await names.latin?.());
  if (!latin) return [];
  const meant = (word: string): string | undefined => {
    const saying = (fits: (form: string) => boolean) => latin.same.find(({ others }) => others.some(fits))?.heads[0];
    return saying((form) => form === word) ?? saying((form) => form.startsWith(word));
  };
  const whole = meant(searchKey(typed));
  const words = whole ? [whole] : tellingWords(typedWords(typed)).map((word) => meant(word) ?? word);
  return words.length > 0 ? toldOf(await named(names, words)) : [];
}
