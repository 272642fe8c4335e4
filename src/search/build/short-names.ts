/**
 * Pagefind names records and chunks by hashes, which its list of files must carry and nothing can compress. Here they get a
 * tag of the whole index and their number: the list is half as long, and the browser knows a record by its number.
 */
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { recordName } from "../files.ts";
import { type Cbor, decodeCbor, encodeCbor } from "./cbor.ts";
import type { PagefindFiles } from "./run-pagefind.ts";

/** Pagefind's files begin so once they are unzipped. */
const SIGNATURE = "pagefind_dcd";
/** Pagefind asks for `wasm.NAME.pagefind`; with this name hosts see a `.wasm` file, which they know how to compress. */
const WASM = { path: "wasm.unknown.wasm", name: "unknown.wasm?" };
const TAG_LENGTH = 4;

export interface ShortNamed {
  files: PagefindFiles;
  /** The same for all files of one index, another for another index: files of two builds never mix. */
  tag: string;
}

/**
 * @param urls addresses of the records, in the order that gives them their numbers
 * @throws Error when Pagefind's files are not as version 1.5.2 writes them
 */
export function shortenNames(original: PagefindFiles, urls: readonly string[]): ShortNamed {
  const tag = tagOf(original);
  const renamed = new Map<string, string>();
  const numbers = new Map(urls.map((url, number) => [url, number]));
  const files: PagefindFiles = new Map();
  for (const [path, content] of original) {
    const [, folder, name = "", end] = /^(fragment|index)\/([^.]+)\.(pf_\w+)$/.exec(path) ?? [];
    if (folder === "fragment") {
      const number = numbers.get(urlOf(content));
      if (number === undefined) throw new Error(`${path} belongs to no record`);
      renamed.set(name, recordName(tag, number));
    } else if (folder === "index") renamed.set(name, recordName(tag, renamed.size));
    const short = renamed.get(name);
    if (short !== undefined) files.set(`${folder}/${short}.${end}`, content);
    else if (path === "pagefind-entry.json") files.set(path, namingWasm(content));
    else if (path === "wasm.unknown.pagefind") files.set(WASM.path, unzip(content));
    else if (!path.endsWith(".pf_meta")) files.set(path, content);
  }
  for (const [path, content] of original) {
    if (path.endsWith(".pf_meta")) files.set(path, zip(encodeCbor(withNames(decodeCbor(body(content)), renamed))));
  }
  return { files, tag };
}

function tagOf(files: PagefindFiles): string {
  const hash = createHash("sha256");
  for (const path of [...files.keys()].sort()) hash.update(path).update(files.get(path) ?? "");
  return Number.parseInt(hash.digest("hex").slice(0, 12), 16).toString(36).slice(-TAG_LENGTH);
}

/** The list of files: version, [record, words], [first word, last word, chunk], and what we do not use. */
function withNames(meta: Cbor, renamed: ReadonlyMap<string, string>): Cbor {
  const [version, records, chunks, ...rest] = listOf(meta);
  const rename = (name: Cbor | undefined): string => {
    const short = typeof name === "string" ? renamed.get(name) : undefined;
    if (short === undefined) throw new Error(`Pagefind lists ${JSON.stringify(name)}, which is no file`);
    return short;
  };
  return [
    version ?? "",
    listOf(records).map((record) => [rename(listOf(record)[0]), ...listOf(record).slice(1)]),
    listOf(chunks).map((chunk) => [...listOf(chunk).slice(0, 2), rename(listOf(chunk)[2])]),
    ...rest,
  ];
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
