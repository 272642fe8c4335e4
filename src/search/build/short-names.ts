/**
 * Pagefind names records and chunks by hashes, which its list of files must carry and nothing can compress, and tells the browser
 * a record by no more than that name. Here they get their number. Measured with 690 records: the list has 3.9 KB instead of 7.0,
 * and a second one that says which name is which record, 3 KB more, need not be. Both grow with the site.
 */
import { gunzipSync, gzipSync } from "node:zlib";
import { NO_LANGUAGE, numberName } from "../index-files.ts";
import type { PagefindFiles } from "./run-pagefind.ts";

/** Pagefind's files begin so once they are unzipped. */
const SIGNATURE = "pagefind_dcd";
/**
 * Pagefind asks for `wasm.NAME.pagefind`; with this name hosts see a `.wasm` file, which they know how to compress: 58.9 KB by
 * brotli, where Pagefind's own gzip has 68.0.
 */
const WASM = { path: "wasm.unknown.wasm", name: "unknown.wasm?" };

/** `fragment/NAME.pf_fragment`, `index/NAME.pf_index` */
const NAMED = /^(fragment|index)\/([^.]+)\.(pf_\w+)$/;
/**
 * A short text in CBOR (RFC 8949), as the list has names: a byte with its length, and its letters; a word may only look like one. Behind
 * the name of a record stands the number of its words, by which Pagefind would rank: ours does not ask, and 1 for all makes the list 1 KB
 * shorter.
 */
const LISTED = new RegExp(
  `[\\x60-\\x77](${NO_LANGUAGE}_[0-9a-f]+)([\\x00-\\x17]|\\x18[^]|\\x19[^]{2}|\\x1a[^]{4})?`,
  "g",
);
const NO_MATTER = "\x01";
const shortText = (text: string): string => String.fromCharCode(0x60 + text.length) + text;

/**
 * Records are numbered in the order of `urls`, chunks in that of Pagefind's own list, by their words; the order of its files means
 * nothing.
 * @param urls addresses of the records
 * @throws Error when files and list do not fit together as version 1.5.2 writes them
 */
export function shortenNames(original: PagefindFiles, urls: readonly string[]): PagefindFiles {
  const [metaPath = "", meta] = [...original].find(([path]) => path.endsWith(".pf_meta")) ?? [];
  if (meta === undefined) throw new Error("Pagefind gave no list of files");
  const list = body(meta).toString("latin1");
  const names = shortNames(original, list, urls);
  const files: PagefindFiles = new Map();
  for (const [path, content] of original) {
    const [, folder, name = "", end] = NAMED.exec(path) ?? [];
    if (folder !== undefined) files.set(`${folder}/${names.get(name)}.${end}`, content);
    else if (path === "pagefind-entry.json") files.set(path, namingWasm(content));
    else if (path === "wasm.unknown.pagefind") files.set(WASM.path, unzip(content));
    else files.set(path, content);
  }
  const listed = list.replace(LISTED, (text: string, name: string, count = "") => {
    const short = names.get(name);
    if (short === undefined || text !== shortText(name) + count) return text;
    return shortText(short) + (count && NO_MATTER);
  });
  return files.set(metaPath, gzipSync(Buffer.from(SIGNATURE + listed, "latin1"), { level: 9 }));
}

/** Pagefind's name → ours, for every record and chunk, each of which must be listed once. */
function shortNames(files: PagefindFiles, list: string, urls: readonly string[]): ReadonlyMap<string, string> {
  const numbers = new Map(urls.map((url, number) => [url, number]));
  const chunks = new Set<string>();
  const names = new Map<string, string>();
  for (const [path, content] of files) {
    const [, folder, name = ""] = NAMED.exec(path) ?? [];
    if (folder === "index") chunks.add(name);
    if (folder !== "fragment") continue;
    const number = numbers.get(urlOf(content));
    if (number === undefined) throw new Error(`${path} belongs to no record`);
    names.set(name, numberName(number));
  }
  const listed = [...list.matchAll(LISTED)].flatMap(([text, name = "", count = ""]) =>
    text === shortText(name) + count && (names.has(name) || chunks.has(name)) ? name : [],
  );
  if (listed.length !== names.size + chunks.size || new Set(listed).size !== listed.length)
    throw new Error("Pagefind's list of files is not as it was");
  for (const [number, chunk] of listed.filter((name) => chunks.has(name)).entries())
    names.set(chunk, numberName(number));
  return names;
}

function namingWasm(entry: Uint8Array): Uint8Array {
  const { languages, ...rest } = JSON.parse(new TextDecoder().decode(entry));
  for (const language of Object.values<Record<string, unknown>>(languages)) language.wasm = WASM.name;
  return new TextEncoder().encode(JSON.stringify({ ...rest, languages }));
}

const urlOf = (fragment: Uint8Array): string => {
  const { url }: { url: string } = JSON.parse(body(fragment).toString());
  return url;
};

const unzip = (content: Uint8Array): Buffer =>
  content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : Buffer.from(content);
const body = (content: Uint8Array): Buffer => unzip(content).subarray(SIGNATURE.length);
