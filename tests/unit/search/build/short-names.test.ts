import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Cbor, decodeCbor, encodeCbor } from "../../../../src/search/build/cbor.ts";
import type { PagefindFiles } from "../../../../src/search/build/run-pagefind.ts";
import { shortenNames } from "../../../../src/search/build/short-names.ts";

const pack = (bytes: Uint8Array): Uint8Array => gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), bytes]));
const unpack = (bytes: Uint8Array | undefined): Uint8Array => gunzipSync(bytes ?? "").subarray(12);
const text = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const entry = { version: "1.5.2", languages: { und: { hash: "und_a", wasm: null, page_count: 2 } } };

const meta = (records: string[], chunks: string[]): Cbor => [
  "1.5.2",
  records.map((name, i) => [name, 30 + i]),
  chunks.map((name) => ["a", "b", name]),
  [],
  [],
  ["title"],
];
function files(list: Cbor): PagefindFiles {
  return new Map([
    ["fragment/und_77.pf_fragment", pack(text({ url: "/b/" }))],
    ["fragment/und_12.pf_fragment", pack(text({ url: "/a/" }))],
    ["index/und_9f.pf_index", pack(Buffer.from("words"))],
    ["pagefind.und_a.pf_meta", pack(encodeCbor(list))],
    ["pagefind-entry.json", text(entry)],
    ["wasm.unknown.pagefind", gzipSync("pagefind_dcd code")],
    ["pagefind.js", Buffer.from("script")],
  ]);
}

test("records are named by their numbers, chunks and records are listed under their new names", () => {
  const renamed = shortenNames(files(meta(["und_12", "und_77"], ["und_9f"])), ["/a/", "/b/"]);
  expect(new TextDecoder().decode(unpack(renamed.get("fragment/1.pf_fragment")))).toBe('{"url":"/b/"}');
  expect(decodeCbor(unpack(renamed.get("pagefind.und_a.pf_meta")))).toEqual([
    "1.5.2",
    [
      ["0", 30],
      ["1", 31],
    ],
    [["a", "b", "0"]],
    [],
    [],
    ["title"],
  ]);
  expect(new TextDecoder().decode(unpack(renamed.get("index/0.pf_index")))).toBe("words");
  expect([...renamed.keys()].filter((path) => path.includes("und_") && !path.endsWith(".pf_meta"))).toEqual([]);
});

test("the engine is a .wasm file, as the entry says", () => {
  const renamed = shortenNames(files(meta(["und_12", "und_77"], ["und_9f"])), ["/a/", "/b/"]);
  const { languages } = JSON.parse(new TextDecoder().decode(renamed.get("pagefind-entry.json")));
  // The path that Pagefind asks for.
  const { pathname } = new URL(`wasm.${languages.und.wasm}.pagefind`, "http://site/pagefind/");
  expect(new TextDecoder().decode(renamed.get(pathname.replace("/pagefind/", "")))).toBe("pagefind_dcd code");
});

test("the order in which Pagefind gives its files changes nothing", () => {
  const given = files(meta(["und_12", "und_77"], ["und_9f", "und_1c"]));
  given.set("index/und_1c.pf_index", pack(Buffer.from("more words")));
  const [one, other] = [given, new Map([...given].reverse())].map((order) => shortenNames(order, ["/a/", "/b/"]));
  expect(new Map([...(other ?? [])].sort())).toEqual(new Map([...(one ?? [])].sort()));
  expect(new TextDecoder().decode(unpack(one?.get("index/1.pf_index")))).toBe("more words");
});

test("files that do not fit together stop the build", () => {
  const urls = ["/a/", "/b/"];
  expect(() => shortenNames(files(meta(["und_12", "und_13"], ["und_9f"])), urls)).toThrow();
  expect(() => shortenNames(files(meta(["und_12", "und_77"], ["und_9e"])), urls)).toThrow();
  expect(() => shortenNames(files(["1.5.2", 0, 0]), urls)).toThrow();
  expect(() => shortenNames(files(meta(["und_12", "und_77"], ["und_9f"])), ["/a/"])).toThrow();
});
