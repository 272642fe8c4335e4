import { expect, test } from "vitest";
import type { CatalogueEntry } from "../../../src/search/catalogue.ts";
import { suggestInEnglish } from "../../../src/search/in-english.ts";
import { decodeLatin, latinFiles, latinPath } from "../../../src/search/latin-files.ts";
import { wholeNames } from "../../../src/search/names.ts";

const network = (title: string, province: string): CatalogueEntry => ({
  kind: "networks",
  url: `/networks/${title}/`,
  title,
  aliases: [],
  province,
});
const names = wholeNames(
  [network("ยางพารา จ.สตูล", "satun"), network("ยางพารา จ.ตราด", "trat"), network("เครือข่ายปุ๋ย", "satun")],
  [
    { id: "satun", title: "สตูล", region: "ภาคใต้" },
    { id: "trat", title: "ตราด", region: "ภาคตะวันออก" },
  ],
);
const files = latinFiles([
  { heads: ["ยางพารา", "น้ำยาง"], others: ["rubber", "naturalrubber"] },
  { heads: ["ผลไม้"], others: ["fertilefruit"] },
  { heads: ["ปุ๋ย"], others: ["fertilizers", "fertile", "5n"] },
]);
const latin = async (word: string) => decodeLatin(files.get(latinPath(word)) ?? "");

test("what begins with any letter or digit is in a file that is there", () => {
  expect(decodeLatin(files.get(latinPath("rubber")) ?? "")).toEqual([{ meant: "ยางพารา", forms: ["rubber"] }]);
  expect(decodeLatin(files.get(latinPath("5n")) ?? "")).toEqual([{ meant: "ปุ๋ย", forms: ["5n"] }]);
  for (const word of "abcdefghijklmnopqrstuvwxyz0é") expect(files.has(latinPath(word)), word).toBe(true);
});

test.each([
  ["natural rubber", ["ยางพารา จ.ตราด", "ยางพารา จ.สตูล"]],
  ["where is rubber in satun", ["ยางพารา จ.สตูล"]],
  ["fertili", ["เครือข่ายปุ๋ย"]],
  ["fertile", ["เครือข่ายปุ๋ย"]],
  ["fe", []],
  ["what is", []],
  ["ยางพารา", []],
])("%s", async (typed, expected) => {
  const found = await suggestInEnglish({ ...names, latin }, typed);
  expect(found.map(({ entry }) => entry.title).toSorted()).toEqual(expected);
});
