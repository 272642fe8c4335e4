import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chunkOf, contentOf, readChunk, readFragment, readList } from "../../../src/search/pagefind-files.ts";
import { writeCbor } from "./cbor-writer.ts";

test("a file is read zipped and plain; what is none of Pagefind's is an error", async () => {
  const plain = Buffer.from("pagefind_dcdtext");
  for (const file of [plain, gzipSync(plain)])
    expect(new TextDecoder().decode(await contentOf(new Uint8Array(file)))).toBe("text");
  for (const file of ["", "pagefind", "<!doctype html>"])
    await expect(contentOf(new Uint8Array(Buffer.from(file)))).rejects.toThrow();
  await expect(contentOf(new Uint8Array(gzipSync(plain).subarray(0, 20)))).rejects.toThrow();
});

test("the list names records and chunks", () => {
  const records = [
    ["r0", 7],
    ["r1", 300],
  ];
  const chunks = [
    ["a_", "c_", "c0"],
    ["d_", "z_", "c1"],
  ];
  expect(readList(writeCbor(["1.5.2", records, chunks, [], [], ["title"]]))).toEqual({
    records: ["r0", "r1"],
    chunks: ["c0", "c1"],
  });
});

test("a chunk: records and places are told by their distance and ascend, whatever weighs; forms with marks have their own", () => {
  const cafe = [
    "zzcafe_",
    [[4, [-26, 1, 2]]],
    [
      [
        "zzcafé_",
        [
          [4, [9]],
          [1, [0]],
        ],
      ],
    ],
  ];
  const words = [
    [
      "ab_",
      [
        [0, [3, 4, 20]],
        [2, [0, 70_000]],
      ],
    ],
    cafe,
    ["b_", [], []],
  ];
  expect(readChunk(writeCbor([words]))).toEqual(
    new Map([
      [
        "ab_",
        [
          { record: 0, positions: [3, 7, 27] },
          { record: 2, positions: [0, 70_000] },
        ],
      ],
      ["zzcafe_", [{ record: 4, positions: [1, 3] }]],
      [
        "zzcafé_",
        [
          { record: 4, positions: [9] },
          { record: 5, positions: [0] },
        ],
      ],
      ["b_", []],
    ]),
  );
  expect(readChunk(writeCbor([[["a_", [[0, [9, -1, 4, -51, 2]]]]]])).get("a_")).toEqual([
    { record: 0, positions: [2, 4, 9] },
  ]);
  for (const wrong of [[], [["a_"]], [[["a_", [[0]]]]], [[[1, []]]]])
    expect(() => readChunk(writeCbor(wrong))).toThrow();
});

test("a text with its address", () => {
  const fragment = { url: "/a/", content: "ab_ | b_", word_count: 2, meta: { title: "" } };
  expect(readFragment(Buffer.from(JSON.stringify(fragment)))).toEqual({ url: "/a/", content: "ab_ | b_" });
});

test("any word lies in the last chunk that begins before it or with it; marks count for nothing", () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}_$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 5 }), (all, size) => {
      const sorted = all.toSorted();
      const firsts = sorted.filter((_, i) => i % size === 0);
      expect(sorted.map((word) => chunkOf(word, firsts))).toEqual(sorted.map((_, i) => Math.floor(i / size)));
    }),
  );
  expect(["café_", "a_", "b_"].map((word) => chunkOf(word, ["b_", "cafe_", "cafz_"]))).toEqual([1, -1, 0]);
});
