/** Collected records ► files in `dist/pagefind`. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { encodeCatalogue, encodeRecords, encodeVocabulary } from "../codec.ts";
import { NO_LANGUAGE, searchFiles } from "../files.ts";
import type { Collected } from "./collect.ts";
import type { IndexRecord } from "./records.ts";

/** What the browser needs of Pagefind; its ready-made interfaces stay out. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*|fragment\/.*)$/;
/** Another version may cut words or name its files in another way: read the tests before changing this. */
const PAGEFIND_VERSION = "1.5.2";

/** @throws Error when Pagefind reports one, or is not the version this was written for. */
export async function writeIndex(
  dist: string,
  { records, provinces, factors, synonyms, vocabulary }: Collected,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: NO_LANGUAGE });
  if (!index) throw new Error(`Pagefind เริ่มทำงานไม่ได้: ${errors.join(" ")}`);
  for (const { entry, content } of records) {
    const added = await index.addCustomRecord({ url: entry.url, content, language: NO_LANGUAGE, meta: { title: "" } });
    if (added.errors.length > 0) throw new Error(`${entry.url}: ${added.errors.join(" ")}`);
  }
  const { files } = await index.getFiles();
  await close();

  const folder = join(dist, searchFiles.folder);
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const hashes = new Map<string, string>();
  for (const { path, content } of files) {
    if (!NEEDED.test(path)) continue;
    if (path === "pagefind-entry.json") checkVersion(new TextDecoder().decode(content));
    const fragment = /^fragment\/([^.]+)\.pf_fragment$/.exec(path)?.[1];
    if (fragment !== undefined) hashes.set(fragmentUrl(content), fragment.replace(`${NO_LANGUAGE}_`, ""));
    // Hosts compress better than the file does itself; Pagefind reads it either way.
    write(path, path.startsWith("wasm.") ? unzip(content) : content);
  }
  const entries = records.map(({ entry }) => entry);
  write(searchFiles.catalogue, encodeCatalogue({ entries, provinces }));
  write(searchFiles.vocabulary, encodeVocabulary(vocabulary));
  write(searchFiles.records, encodeRecords({ records: withHashes(records, hashes), factors, synonyms }));
}

function checkVersion(entryFile: string): void {
  const { version }: { version: string } = JSON.parse(entryFile);
  if (version !== PAGEFIND_VERSION) throw new Error(`ดัชนีค้นหาเขียนไว้สำหรับ Pagefind ${PAGEFIND_VERSION} แต่พบ ${version}`);
}

const SIGNATURE = "pagefind_dcd";

function unzip(content: Uint8Array): Uint8Array {
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}

function fragmentUrl(content: Uint8Array): string {
  const text = new TextDecoder().decode(unzip(content)).replace(SIGNATURE, "");
  const { url }: { url: string } = JSON.parse(text);
  return url;
}

/** Pagefind's names of records, cut to the shortest length that still tells them apart. */
function withHashes(records: readonly IndexRecord[], hashes: ReadonlyMap<string, string>) {
  const full = records.map(({ entry }) => {
    const hash = hashes.get(entry.url);
    if (hash === undefined) throw new Error(`${entry.url} ไม่อยู่ในดัชนี`);
    return hash;
  });
  let length = 3;
  while (new Set(full.map((hash) => hash.slice(0, length))).size < full.length) {
    if (length++ > 16) throw new Error("two records have the same text and address");
  }
  return records.map((record, i) => ({
    ...record,
    hash: (full[i] ?? "").slice(0, length),
    factors: record.entry.factors,
  }));
}
