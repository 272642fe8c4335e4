import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { numberFiles } from "../../../../src/search/build/number-files.ts";
import type { PagefindFiles } from "../../../../src/search/build/run-pagefind.ts";
import type { Cbor } from "../../../../src/search/cbor.ts";
import { decodeVocabulary } from "../../../../src/search/word-list.ts";
import { writeCbor } from "../cbor-writer.ts";

const file = (content: Buffer | string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), Buffer.from(content)])));
const fragment = (url: string) => file(JSON.stringify({ url, content: `words of ${url}` }));
const chunk = (...words: string[]) => file(writeCbor([words.map((word) => [word, [], []])]));
const list = (records: string[], chunks: string[]): Cbor => [
  "1.5.2",
  records.map((name) => [name, 3]),
  chunks.map((name) => ["a", "z", name]),
  [],
  [],
  ["title"],
];

function files(records: string[] = ["und_7", "und_1"], chunks: string[] = ["und_9", "und_8"]): PagefindFiles {
  return new Map([
    ["index/und_8.pf_index", chunk("c_", "d_")],
    ["fragment/und_1.pf_fragment", fragment("/b/")],
    ["pagefind.und_a.pf_meta", file(writeCbor(list(records, chunks)))],
    ["fragment/und_7.pf_fragment", fragment("/a/")],
    ["index/und_9.pf_index", chunk("a_", "b_")],
  ]);
}
const urls = ["/a/", "/b/"];

test("records and chunks are named by their numbers; the list is the first word of each chunk", async () => {
  const original = files();
  const numbered = await numberFiles(original, urls);
  const { "chunks.txt": firsts, ...others } = Object.fromEntries(numbered);
  expect([...decodeVocabulary(new TextDecoder().decode(firsts)).keys()]).toEqual(["a_", "c_"]);
  expect(others).toEqual({
    "fragment/0.pf_fragment": original.get("fragment/und_7.pf_fragment"),
    "fragment/1.pf_fragment": original.get("fragment/und_1.pf_fragment"),
    "index/0.pf_index": original.get("index/und_9.pf_index"),
    "index/1.pf_index": original.get("index/und_8.pf_index"),
  });
});

test("the order in which Pagefind gives its files changes nothing", async () => {
  const [one, other] = await Promise.all(
    [files(), new Map([...files()].reverse())].map((all) => numberFiles(all, urls)),
  );
  expect(one).toEqual(other);
});

test("files that do not fit together stop the build", async () => {
  await expect(numberFiles(files(), ["/a/"])).rejects.toThrow("2 of 1 records");
  await expect(numberFiles(files(), ["/b/", "/a/"])).rejects.toThrow("/a/ where /b/ should be");
  await expect(numberFiles(files(["und_7", "und_2"]), urls)).rejects.toThrow("und_2");
  await expect(numberFiles(files(undefined, ["und_8", "und_9"]), urls)).rejects.toThrow("a_ out of order");
  await expect(numberFiles(files(undefined, ["und_6"]), urls)).rejects.toThrow("und_6");
  await expect(numberFiles(new Map(), urls)).rejects.toThrow();
});
