/** Collected records ► files in `dist/pagefind`. */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { encodeRecords, encodeThesaurus } from "../codec.ts";
import { type CurrentIndex, INDEX_FORMAT, searchFiles } from "../index-files.ts";
import { latinFiles } from "../latin-files.ts";
import { toThaiBytes } from "../thai-bytes.ts";
import { byScript } from "../thesaurus-parts.ts";
import { encodeVocabulary } from "../word-list.ts";
import type { Collected } from "./collect.ts";
import { FIRST_FORMAT_SCRIPT } from "./first-format.ts";
import { nameFiles } from "./name-parts.ts";
import { numberFiles } from "./number-files.ts";
import { searchRecords } from "./records.ts";
import { runPagefind } from "./run-pagefind.ts";

/**
 * Writes the index in place of one that is there.
 * @returns the name of its folder, the same for the same content
 * @throws Error when Pagefind reports one, or its files are not as expected.
 */
export async function writeIndex(
  dist: string,
  { records, provinces, vocabulary, tokenise, factors, synonyms, absent, newest, thesaurus }: Collected,
): Promise<string> {
  const { thai, latin } = byScript(thesaurus);
  const entries = records.map(({ entry }) => entry);
  const pagefind = await numberFiles(
    await runPagefind(records),
    entries.map(({ url }) => url),
  );
  const files = new Map<string, string | Uint8Array>([
    ...pagefind,
    ...[...nameFiles({ entries, provinces }, tokenise), ...latinFiles(latin.same)].map(
      ([path, json]) => [path, toThaiBytes(json)] as const,
    ),
    [searchFiles.vocabulary, encodeVocabulary(vocabulary)],
    [searchFiles.records, encodeRecords({ records: searchRecords(records), factors, synonyms, absent, newest })],
    [searchFiles.thesaurus, encodeThesaurus(thai)],
    [searchFiles.latin, encodeThesaurus(latin)],
    [searchFiles.script, FIRST_FORMAT_SCRIPT],
  ]);
  const current: CurrentIndex = { folder: folderName(files), format: INDEX_FORMAT };
  const root = join(dist, searchFiles.folder);
  rmSync(root, { recursive: true, force: true });
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of files) write(join(current.folder, path), content);
  write(searchFiles.current, JSON.stringify(current));
  return current.folder;
}

/** A hash of all files with their names, in whatever order they come. */
export function folderName(files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash("sha256");
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\n${Buffer.byteLength(content)}\n`).update(content);
  }
  return hash.digest("hex").slice(0, 12);
}
