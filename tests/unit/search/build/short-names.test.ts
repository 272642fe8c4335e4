import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { PagefindFiles } from "../../../../src/search/build/run-pagefind.ts";
import { shortenNames } from "../../../../src/search/build/short-names.ts";

const pack = (bytes: Uint8Array): Uint8Array => gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), bytes]));
const unpack = (bytes: Uint8Array | undefined): Uint8Array => gunzipSync(bytes ?? "").subarray(12);
const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const entry = { version: "1.5.2", languages: { und: { hash: "und_a", wasm: null, page_count: 2 } } };

/** CBOR (RFC 8949) of short texts and lists. */
const text = (word: string): string => String.fromCharCode(0x60 + word.length) + word;
const list = (...items: string[]): string => String.fromCharCode(0x80 + items.length) + items.join("");
/** A list of files as Pagefind writes it: version, [record, words], [first word, last word, chunk], and what we do not use. */
const meta = (records: readonly string[], chunks: readonly string[], words = "\x18\x30"): string =>
  list(
    text("1.5.2"),
    list(...records.map((name) => list(text(name), words))),
    list(...chunks.map((name) => list(text("zzfund_"), text("a_"), text(name)))),
    list(text("title")),
  );
const [A, B, CHUNK, NEXT] = ["und_1200abc", "und_77fed99", "und_9f00000", "und_1c00000"] as const;

function files(listed: string, chunks: readonly string[] = [CHUNK]): PagefindFiles {
  return new Map([
    [`fragment/${B}.pf_fragment`, pack(json({ url: "/b/" }))],
    [`fragment/${A}.pf_fragment`, pack(json({ url: "/a/" }))],
    ...chunks.map((name) => [`index/${name}.pf_index`, pack(Buffer.from(`words of ${name}`))] as const),
    ["pagefind.und_a.pf_meta", pack(Buffer.from(listed, "latin1"))],
    ["pagefind-entry.json", json(entry)],
    ["wasm.unknown.pagefind", gzipSync("pagefind_dcd code")],
    ["pagefind.js", Buffer.from("script")],
  ]);
}
const urls = ["/a/", "/b/"];

test("records are named by their numbers, chunks and records are listed under their new names, no record by its length", () => {
  const renamed = shortenNames(files(meta([B, A], [CHUNK, NEXT]), [NEXT, CHUNK]), urls);
  const read = (path: string) => new TextDecoder().decode(unpack(renamed.get(path)));
  expect(read("fragment/1.pf_fragment")).toBe('{"url":"/b/"}');
  expect(Buffer.from(unpack(renamed.get("pagefind.und_a.pf_meta"))).toString("latin1")).toBe(
    meta(["1", "0"], ["0", "1"], "\x01"),
  );
  expect(read("index/0.pf_index")).toBe(`words of ${CHUNK}`);
  expect(read("index/1.pf_index")).toBe(`words of ${NEXT}`);
  expect([...renamed.keys()].filter((path) => path.includes("und_") && !path.endsWith(".pf_meta"))).toEqual([]);
});

test("the engine is a .wasm file, as the entry says", () => {
  const renamed = shortenNames(files(meta([A, B], [CHUNK])), urls);
  const { languages } = JSON.parse(new TextDecoder().decode(renamed.get("pagefind-entry.json")));
  // The path that Pagefind asks for.
  const { pathname } = new URL(`wasm.${languages.und.wasm}.pagefind`, "http://site/pagefind/");
  expect(new TextDecoder().decode(renamed.get(pathname.replace("/pagefind/", "")))).toBe("pagefind_dcd code");
});

test("the order in which Pagefind gives its files changes nothing", () => {
  const given = files(meta([A, B], [CHUNK, NEXT]), [CHUNK, NEXT]);
  const [one, other] = [given, new Map([...given].reverse())].map((order) => shortenNames(order, urls));
  expect(new Map([...(other ?? [])].sort())).toEqual(new Map([...(one ?? [])].sort()));
});

test("files that do not fit together stop the build", () => {
  for (const listed of [meta([A, "und_1300abc"], [CHUNK]), meta([A, B], ["und_9e00000"]), meta([A, A, B], [CHUNK]), ""])
    expect(() => shortenNames(files(listed), urls)).toThrow();
  expect(() => shortenNames(files(meta([A, B], [CHUNK])), ["/a/"])).toThrow();
  expect(() => shortenNames(new Map(), urls)).toThrow();
});
