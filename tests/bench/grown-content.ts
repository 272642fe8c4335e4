/**
 * This site's content, grown: the same entries and copies of what editors add, under new titles: networks, lessons, questions and
 * words that people type. Passes the check.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "../../src/content/files.ts";

/**
 * Writes a content tree that holds at least what `content/` holds. Copies differ in id and title; the copy of a lesson speaks of
 * the copies of its networks, and the copy of a question rests on those of its lessons and networks, so that relations grow as they
 * would with real entries.
 * @param root folder to write to, made when it is missing
 * @param entries networks, lessons, questions and groups of words together
 */
export function growContent(root: string, entries: number): void {
  const originals = listFiles("content").filter(({ path }) => !path.startsWith("_"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const { path, text } of originals) if (text !== null) write(path, text);
  // Networks first: in a last round that is not whole, what a lesson or a question names is there.
  const growing = ["networks/", "lessons/", "questions/", "thesaurus/"].flatMap((folder) =>
    originals.filter(({ path }) => path.startsWith(folder)),
  );
  for (let made = growing.length; made < entries; made++) {
    const original = growing[made % growing.length];
    const copy = Math.floor(made / growing.length) + 1;
    if (original?.text) write(original.path.replace(/\.md$/, `-copy-${copy}.md`), copyOf(original.text, copy, made));
  }
}

/** The same entry under a new title, which nothing was published of before. */
export const retitled = (text: string, copy: number): string =>
  text.replace(/^(title: .*?)("?)$/m, `$1 ${copy}$2`).replace(/^formerIds:.*\n(?: +- .*\n)*/m, "");

function copyOf(text: string, copy: number, made: number): string {
  return (
    retitled(text, copy)
      .replace(/^order: .*$/m, `order: ${1000 + made}`)
      .replace(/^( *)(?:networks|lessons):\n(?:\1 {2}- .*\n)+/gm, (list) =>
        list.replace(/^( *- .*)$/gm, `$1-copy-${copy}`),
      )
      // A word means just the same as one thing only.
      .replace(
        /^( *same: )\[(.+)\]$/gm,
        (_, field: string, words: string) =>
          `${field}[${words
            .split(", ")
            .map((word) => `${word} copy ${copy}`)
            .join(", ")}]`,
      )
      .replace(/^featured: .*\n/m, "")
  );
}
