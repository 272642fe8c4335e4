/** This site's content, grown: the same entries and copies of its networks and lessons under new titles. Passes the check. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "../../src/content/files.ts";

/**
 * Writes a content tree that holds at least what `content/` holds. Copies differ in id and title; the copy of a lesson speaks of
 * the copies of its networks, so that relations grow as they would with real entries.
 * @param root folder to write to, made when it is missing
 * @param entries networks and lessons together
 */
export function growContent(root: string, entries: number): void {
  const originals = listFiles("content").filter(({ path }) => !path.startsWith("_"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const { path, text } of originals) if (text !== null) write(path, text);
  // Networks first: in a last round that is not whole, a lesson's networks are there.
  const growing = ["networks/", "lessons/"].flatMap((folder) =>
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
  return retitled(text, copy)
    .replace(/^order: .*$/m, `order: ${1000 + made}`)
    .replace(/^networks:\n((?: {2}- .*\n)+)/m, (list) => list.replace(/^( {2}- .*)$/gm, `$1-copy-${copy}`))
    .replace(/^featured: .*\n/m, "");
}
