import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameFiles } from "../../../src/search/build/name-parts.ts";
import type { CatalogueEntry, ProvinceName } from "../../../src/search/catalogue.ts";
import { inFileOrder } from "../../../src/search/codec.ts";
import { wholeNames } from "../../../src/search/names.ts";
import { readNames } from "../../../src/search/names-file.ts";
import { suggest } from "../../../src/search/suggest.ts";
import { createTokeniser } from "../../../src/text/tokenise.ts";

const provinces: ProvinceName[] = [
  { id: "satun", title: "สตูล", region: "ภาคใต้" },
  { id: "trat", title: "ตราด", region: "ภาคตะวันออก" },
];
const network = (title: string, province: string, ...aliases: string[]): CatalogueEntry => ({
  kind: "networks",
  url: `/networks/${title}/`,
  title,
  aliases,
  province,
});
const entries = inFileOrder([
  network("เครือข่ายยางพารา จ.สตูล", "satun", "สวนยาง"),
  network("กลุ่มรับซื้อน้ำยาง ละงู", "satun", "ยางพารา"),
  network("กลุ่มยางพารา จ.ตราด", "trat", "สวนยาง"),
  network("เครือข่ายปุ๋ย", "satun"),
  network("ตลาดผลไม้", "trat", "ทุเรียน"),
  network("เครือข่ายโคนม", "trat", "วัวนม"),
  { kind: "provinces", url: "/satun/", title: "สตูล", aliases: ["Satun"], province: "satun" },
  { kind: "glossary", url: "/glossary/#chain", title: "ห่วงโซ่อุปทาน", aliases: ["supply chain", "ซัพพลายเชน"] },
]);
const whole = wholeNames(entries, provinces);
const tokenise = createTokeniser([]);
const files = nameFiles({ entries, provinces }, tokenise, { whole: 0, part: 3 });
const parts = readNames(files.get("names.json") ?? "", async (path, read) => read(files.get(path) ?? ""));
const titles = async (typed: string, names = whole) => (await suggest(names, typed)).map(({ entry }) => entry.title);

describe.each([
  ["all names at once", whole],
  ["names in parts", parts],
])("%s", (_, names) => {
  test.each(["ยางพารา สตูล", "สตูล ยางพารา", "สตูล  ยาง", "ยางพารา สตู", "ยางพาราสตูล", "สตูลยางพารา", "ยางพารา satun"])(
    "%s: every word stands in a name or is the province, in any order",
    async (typed) => {
      const found = await titles(typed, names);
      expect(found.toSorted()).toEqual(["กลุ่มรับซื้อน้ำยาง ละงู", "เครือข่ายยางพารา จ.สตูล"]);
    },
  );

  test.each([
    ["ยาพารา", "เครือข่ายยางพารา จ.สตูล"],
    ["ห่วงโซอุปทาน", "ห่วงโซ่อุปทาน"],
    ["ซัพพายเช", "ห่วงโซ่อุปทาน"],
    ["สตุล", "สตูล"],
  ])("%s: a slip is forgiven, %s", async (typed, title) => {
    expect(await titles(typed, names)).toContain(title);
  });

  test.each(["ขอข้อมูลปุ๋ย", "ปุ๋ย คืออะไร", "ปุ๋ยคืออะไร", "ปุ๋ยคืออะ", "อยากรู้เรื่อง ปุ๋ย", "ช่วยบอกเรื่องปุ๋ยหน่อยครับ"])(
    "%s: words that ask do not stand in the way",
    async (typed) => {
      expect(await titles(typed, names)).toEqual(["เครือข่ายปุ๋ย"]);
    },
  );
});

test("the other name is shown when no title holds a word", async () => {
  const found = await suggest(whole, "ตราด ทุเรียน");
  expect(found.map(({ entry, by }) => [entry.title, by])).toEqual([["ตลาดผลไม้", "ทุเรียน"]]);
});

test("two words find nothing where only one of them stands", async () => {
  expect(await titles("ปุ๋ย ตราด")).toEqual([]);
});

test("a slip in one of two words", async () => {
  expect(await titles("ยางพรา สตูล")).toEqual(["เครือข่ายยางพารา จ.สตูล", "กลุ่มรับซื้อน้ำยาง ละงู"]);
});

describe("nothing is better than nonsense", () => {
  test.each(["บิตคอยน์", "พยากรณ์อากาศ", "เลือกตั้ง", "ขอนแก่น", "ฟุตบอล", "วันนี้กินอะไรดี", "asdfghjkl", "คืออะไร", " ", "้"])(
    "%j",
    async (typed) => {
      expect(await titles(typed)).toEqual([]);
    },
  );

  test("letters of no name", async () => {
    const text = fc.string({ unit: fc.constantFrom(..."ฎฐฑฒฌ"), minLength: 1, maxLength: 70 });
    await fc.assert(fc.asyncProperty(text, async (typed) => void expect(await titles(typed)).toEqual([])));
  });

  test("letters at random seldom come near to a name", async () => {
    const consonants = [..."กขคงจชซญดตถทธนบปผพมยรลวสหอ"];
    const text = fc.array(fc.constantFrom(...consonants), { minLength: 6, maxLength: 14 });
    const sample = fc.sample(text, { numRuns: 500, seed: 13 });
    const found = await Promise.all(sample.map((letters) => titles(letters.join(""))));
    expect(found.filter(({ length }) => length > 0)).toEqual([]);
  });
});

test("any text is answered, and no entry twice", async () => {
  const word = fc.constantFrom("ยาง", "พารา", "สตูล", "คือ", "อะไร", "ขอ", " ", "่", "ตรา", "a");
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 10 }), async (words) => {
      const found = await suggest(whole, words.join(""));
      expect(new Set(found.map(({ entry }) => entry)).size).toBe(found.length);
      expect(found.length).toBeLessThanOrEqual(8);
    }),
  );
});
