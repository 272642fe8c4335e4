import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { RawEntry } from "../model/knowledge.ts";
import { type CollectionName, collectionNames } from "../schemas/index.ts";

export type RawContent = Record<CollectionName, RawEntry[]>;

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/;

/** Splits a file into front matter (YAML text) and body; `null` when the fences are missing. */
export function splitFrontMatter(text: string): { yaml: string; body: string } | null {
  const match = FRONT_MATTER.exec(text);
  return match ? { yaml: match[1] ?? "", body: match[2] ?? "" } : null;
}

/**
 * Reads one entry, without judging it.
 * @throws the YAML parser's error, or an error when the file has no front matter; the editors' check finds these first.
 */
export function readRawEntry(root: string, collection: CollectionName, name: string): RawEntry {
  const file = `${collection}/${name}`;
  const parts = splitFrontMatter(readFileSync(join(root, file), "utf8"));
  if (!parts) throw new Error(`${file}: ไม่มีหัวไฟล์ (บรรทัด --- บนและล่าง)`);
  return { id: name.replace(/\.md$/, ""), file, data: parse(parts.yaml), body: parts.body.trim() };
}

/** Reads every entry of a content tree, sorted by id. @throws as for one entry. */
export function readContent(root: string): RawContent {
  const read = (collection: CollectionName): RawEntry[] =>
    listMarkdown(join(root, collection)).map((name) => readRawEntry(root, collection, name));
  return Object.fromEntries(collectionNames.map((collection) => [collection, read(collection)])) as RawContent;
}

/** Names of the entries' files in a folder. A collection without entries needs no folder. */
export function listMarkdown(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .sort();
  } catch {
    return [];
  }
}
