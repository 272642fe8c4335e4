import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { RawEntry } from "../model/knowledge.ts";
import { type CollectionName, collectionNames } from "../schemas/index.ts";
import { findFences } from "./fences.ts";
import { type ContentFile, contentFile, listFiles } from "./files.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { placeFile } from "./tree.ts";

/** Reading content for the build, which starts only when the check has found nothing: the same files, the same text, not judged. */

export type RawContent = Record<CollectionName, RawEntry[]>;

/** Splits a file into front matter (YAML text) and body; `null` when the fences are missing. */
export function splitFrontMatter(text: string): { yaml: string; body: string } | null {
  const found = findFences(text);
  return "yaml" in found ? { yaml: found.yaml, body: text.slice(found.bodyStart) } : null;
}

/**
 * An entry from its file.
 * @throws the YAML parser's error, or an error when the file has no front matter; the editors' check finds these first.
 */
export function rawEntry({ path, text }: ContentFile): RawEntry {
  const parts = splitFrontMatter(text ?? "");
  if (!parts) throw new Error(`${path}: ไม่มีหัวไฟล์ (บรรทัด --- บนและล่าง)`);
  const id = path.replace(/^.*\/|\.md$/g, "");
  return { id, file: path, data: readPlainYaml(parts.yaml) ?? parse(parts.yaml), body: parts.body.trim() };
}

/** Reads one entry from the disk. @throws as `rawEntry`, or when there is no such entry. */
export function readRawEntry(root: string, collection: CollectionName, name: string): RawEntry {
  const file = contentFile(`${collection}/${name}`, readFileSync(join(root, collection, name)));
  if (!placeFile(file).entry) throw new Error(`${file.path}: ไม่ใช่รายการ`);
  return rawEntry(file);
}

/** The entries' files in a folder of the content, sorted. A collection without entries needs no folder. */
export function listEntries(root: string, collection: CollectionName): ContentFile[] {
  return listFiles(join(root, collection))
    .map((file) => ({ ...file, path: `${collection}/${file.path}` }))
    .filter((file) => placeFile(file).entry);
}

/** Reads every entry of a content tree, sorted by id; of some collections only, when they are named. @throws as for one entry. */
export function readContent(root: string, wanted: readonly CollectionName[] = collectionNames): RawContent {
  const read = (collection: CollectionName): RawEntry[] =>
    wanted.includes(collection) ? listEntries(root, collection).map(rawEntry) : [];
  return Object.fromEntries(collectionNames.map((collection) => [collection, read(collection)])) as RawContent;
}
