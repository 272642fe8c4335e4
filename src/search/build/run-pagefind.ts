/** Records ► Pagefind's files. */
import { close, createIndex } from "pagefind";
import { NO_LANGUAGE } from "../index-files.ts";
import type { IndexRecord } from "./records.ts";

/** Path below Pagefind's folder → content. */
export type PagefindFiles = Map<string, Uint8Array<ArrayBuffer>>;

/** Another version may cut words or name its files in another way: read the tests before changing this. */
const PAGEFIND_VERSION = "1.5.2";
/** Words, texts, and the list of both; what would read them in a browser stays out. */
const NEEDED = /^(?:.*\.pf_meta|index\/.*|fragment\/.*)$/;
/**
 * Places of words in one file of the index. A search loads the files of the words it looks up. Median of the written queries,
 * first search: 78 KB with Pagefind's own 20,000, 9 KB with 1,000, 6 KB with 500; fewer than that only makes more files.
 */
const CHUNK_SIZE = 500;

/** @throws Error when Pagefind reports one, or is not the version this was written for. */
export async function runPagefind(records: readonly IndexRecord[]): Promise<PagefindFiles> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(CHUNK_SIZE);
  const { index, errors } = await createIndex({ forceLanguage: NO_LANGUAGE });
  if (!index) throw new Error(`Pagefind เริ่มทำงานไม่ได้: ${errors.join(" ")}`);
  for (const { entry, content } of records) {
    const added = await index.addCustomRecord({ url: entry.url, content, language: NO_LANGUAGE, meta: { title: "" } });
    if (added.errors.length > 0) throw new Error(`${entry.url}: ${added.errors.join(" ")}`);
  }
  const { files } = await index.getFiles();
  await close();
  checkVersion(files.find(({ path }) => path === "pagefind-entry.json")?.content);
  return new Map(
    files.flatMap(({ path, content }) => (NEEDED.test(path) ? [[path, new Uint8Array(content)] as const] : [])),
  );
}

function checkVersion(entry: Uint8Array | undefined): void {
  const { version }: { version: string } = JSON.parse(new TextDecoder().decode(entry));
  if (version !== PAGEFIND_VERSION) throw new Error(`ดัชนีค้นหาเขียนไว้สำหรับ Pagefind ${PAGEFIND_VERSION} แต่พบ ${version}`);
}
