/** Collected records ► files in `dist/pagefind`. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { encodeCatalogue, encodeRecords, encodeVocabulary } from "../codec.ts";
import { searchFiles } from "../files.ts";
import type { Collected } from "./collect.ts";
import { runPagefind } from "./run-pagefind.ts";
import { shortenNames } from "./short-names.ts";

/** @throws Error when Pagefind reports one, or its files are not as expected. */
export async function writeIndex(
  dist: string,
  { records, provinces, factors, synonyms, vocabulary }: Collected,
): Promise<void> {
  const entries = records.map(({ entry }) => entry);
  const { files, tag } = shortenNames(
    await runPagefind(records),
    entries.map(({ url }) => url),
  );
  const layouts = records.map((record) => ({ ...record, factors: record.entry.factors }));
  const folder = join(dist, searchFiles.folder);
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  for (const [path, content] of files) write(path, content);
  write(searchFiles.catalogue, encodeCatalogue({ entries, provinces }));
  write(searchFiles.vocabulary, encodeVocabulary(vocabulary));
  write(searchFiles.records, encodeRecords({ tag, records: layouts, factors, synonyms }));
}
