/**
 * Pagefind names records and chunks by hashes, which its list of files must carry and nothing can compress. Here they get
 * their number: the list is half as long, and the browser knows a record by its number.
 */
import { gunzipSync, gzipSync } from "node:zlib";
import { numberName } from "../index-files.ts";
import { type Cbor, decodeCbor, encodeCbor } from "./cbor.ts";
import type { PagefindFiles } from "./run-pagefind.ts";

/** Pagefind's files begin so once they are unzipped. */
const SIGNATURE = "pagefind_dcd";
/** Pagefind asks for `wasm.NAME.pagefind`; with this name hosts see a `.wasm` file, which they know how to compress. */
const WASM = { path: "wasm.unknown.wasm", name: "unknown.wasm?" };

/**
 * The order in which Pagefind gives its files changes from run to run; the names do not hang on it: records are numbered in the
 * order of `urls`, chunks in that of Pagefind's own list, by their words.
 * @param urls addresses of the records
 * @throws Error when Pagefind's files are not as version 1.5.2 writes them
 */
export function shortenNames(original: PagefindFiles, urls: readonly string[]): PagefindFiles {
  const [metaPath, meta] = [...original].find(([path]) => path.endsWith(".pf_meta")) ?? [];
  if (metaPath === undefined || meta === undefined) throw new Error("Pagefind gave no list of files");
  const list = listOf(decodeCbor(body(meta)));
  const names = new Map([...recordNames(original, urls), ...chunkNames(list)]);
  const files: PagefindFiles = new Map([[metaPath, zip(encodeCbor(withNames(list, names)))]]);
  for (const [path, content] of original) {
    const [, folder, name = "", end] = /^(fragment|index)\/([^.]+)\.(pf_\w+)$/.exec(path) ?? [];
    if (folder !== undefined) files.set(`${folder}/${known(names, name)}.${end}`, content);
    else if (path === "pagefind-entry.json") files.set(path, namingWasm(content));
    else if (path === "wasm.unknown.pagefind") files.set(WASM.path, unzip(content));
    else if (path !== metaPath) files.set(path, content);
  }
  return files;
}

/** Pagefind's name → ours. */
function recordNames(files: PagefindFiles, urls: readonly string[]): [string, string][] {
  const numbers = new Map(urls.map((url, number) => [url, number]));
  return [...files].flatMap(([path, content]) => {
    const [, name] = /^fragment\/([^.]+)\./.exec(path) ?? [];
    if (name === undefined) return [];
    const number = numbers.get(urlOf(content));
    if (number === undefined) throw new Error(`${path} belongs to no record`);
    return [[name, numberName(number)] as [string, string]];
  });
}

const chunkNames = ([, , chunks]: readonly Cbor[]): [string, string][] =>
  listOf(chunks).map((chunk, number) => [String(listOf(chunk)[2]), numberName(number)]);

/** The list of files: version, [record, words], [first word, last word, chunk], and what we do not use. */
function withNames([version, records, chunks, ...rest]: readonly Cbor[], names: ReadonlyMap<string, string>): Cbor {
  return [
    version ?? "",
    listOf(records).map((record) => [known(names, listOf(record)[0]), ...listOf(record).slice(1)]),
    listOf(chunks).map((chunk) => [...listOf(chunk).slice(0, 2), known(names, listOf(chunk)[2])]),
    ...rest,
  ];
}

function known(names: ReadonlyMap<string, string>, name: Cbor | undefined): string {
  const short = typeof name === "string" ? names.get(name) : undefined;
  if (short === undefined) throw new Error(`Pagefind lists ${JSON.stringify(name)}, which is no file`);
  return short;
}

function listOf(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error("Pagefind's list of files is not as it was");
  return value;
}

function namingWasm(entry: Uint8Array): Uint8Array {
  const { languages, ...rest } = JSON.parse(new TextDecoder().decode(entry));
  for (const language of Object.values<Record<string, unknown>>(languages)) language.wasm = WASM.name;
  return new TextEncoder().encode(JSON.stringify({ ...rest, languages }));
}

const urlOf = (fragment: Uint8Array): string => {
  const { url }: { url: string } = JSON.parse(new TextDecoder().decode(body(fragment)));
  return url;
};

const unzip = (content: Uint8Array): Uint8Array =>
  content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
const body = (content: Uint8Array): Uint8Array => unzip(content).subarray(SIGNATURE.length);
const zip = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });
