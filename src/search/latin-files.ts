/** What people say in Latin letters, by its first letter ⇄ files: a suggestion needs what begins as the word that is typed. */
import type { SynonymGroup } from "./catalogue.ts";
import { searchFiles } from "./index-files.ts";
import type { Saying } from "./names.ts";

/** What begins with no letter of English lies together. */
const OTHERS = "other";
const letterOf = (form: string): string => /^[a-z]/.exec(form)?.[0] ?? OTHERS;

/** Path of the file that has what begins as this word does. */
export const latinPath = (word: string): string => searchFiles.latinWith(letterOf(word));

/** Path of each file → its text: one for each letter, so that none is asked for in vain. */
export function latinFiles(groups: readonly SynonymGroup[]): Map<string, string> {
  const letters = [...Array.from({ length: 26 }, (_, i) => String.fromCharCode(0x61 + i)), OTHERS];
  return new Map(
    letters.map((letter) => {
      const rows = groups.flatMap(({ heads: [head = ""], others }) => {
        const forms = others.filter((form) => letterOf(form) === letter);
        return forms.length > 0 ? [[head, ...forms].join(" ")] : [];
      });
      return [searchFiles.latinWith(letter), JSON.stringify(rows)];
    }),
  );
}

/** @throws Error when it is no such file */
export function decodeLatin(text: string): Saying[] {
  const rows: string[] = JSON.parse(text);
  return rows.map((row) => {
    const [meant = "", ...forms] = row.split(" ");
    return { meant, forms };
  });
}
