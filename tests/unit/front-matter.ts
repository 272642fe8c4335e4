import { readEntry } from "../../src/content/entry.ts";
import { contentFile } from "../../src/content/files.ts";
import { placeFile } from "../../src/content/tree.ts";

/** What the text of an entry's file says, read as the site reads it. @param path from the content folder */
export function frontMatter(text: string, path = "lessons/x.md"): { data: unknown; body: string } {
  const file = contentFile(path, new TextEncoder().encode(text));
  const { entry } = placeFile(file);
  if (!entry) throw new Error(`${path} is no entry`);
  const { data, body } = readEntry(file, entry);
  return { data, body };
}
