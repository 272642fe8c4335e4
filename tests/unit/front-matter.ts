import { readEntry } from "../../src/content/entry.ts";

/** What the text of an entry's file says, read as the site reads it. */
export function frontMatter(text: string): { data: unknown; body: string } {
  const { data, body } = readEntry(
    { path: "lessons/x.md", size: text.length, text },
    { collection: "lessons", id: "x", template: false },
  );
  return { data, body };
}
