import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Kind } from "../../../src/collections/kinds.ts";
import { SearchEngine } from "../../../src/search/engine.ts";
import { dataOf, engineOf } from "./engine-of.ts";

const found = async (engine: SearchEngine, query: string): Promise<number[]> =>
  (await engine.search(query)).hits.map(({ record }) => record).sort((a, b) => a - b);

const terms = ["ยางพารา", "โคนม", "ผลไม้", "สหกรณ์", "ท่องเที่ยว", "พัทลุง", "ปุ๋ย"];
const texts = [
  ["เครือข่าย", "ยางพารา", "พัทลุง"],
  ["ยางพารา", "ปุ๋ย"],
  ["โคนม", "สหกรณ์"],
  ["ผลไม้", "ท่องเที่ยว", "ยางพารา"],
  ["สหกรณ์", "ท่องเที่ยว"],
  ["ปุ๋ย", "ผลไม้", "พัทลุง", "โคนม"],
];
const engine = engineOf(texts);
const term = fc.constantFrom(...terms);

test("words of asking and of courtesy, in any spacing, find what the term alone finds", async () => {
  const space = fc.constantFrom("", " ", "  ");
  const before = fc.constantFrom(
    "",
    "ขอข้อมูล",
    "ขอรายชื่อ",
    "อยากรู้เรื่อง",
    "ช่วยอธิบาย",
    "ติดต่อใคร",
    "what is ",
    "please tell me about ",
  );
  const after = fc.constantFrom("", "คืออะไร", "ทำอย่างไร", "หมายถึงอะไร", "หน่อยครับ", "คืออะไรคะ", " meaning", "?");
  await fc.assert(
    fc.asyncProperty(term, before, after, space, space, async (asked, ask, tail, first, second) => {
      const query = `${ask}${first}${asked}${second}${tail}`;
      expect(await found(engine, query), query).toEqual(await found(engine, asked));
    }),
  );
});

test("two words find the same records in either order", async () => {
  await fc.assert(
    fc.asyncProperty(term, term, async (a, b) => {
      expect(await found(engine, `${a} ${b}`)).toEqual(await found(engine, `${b} ${a}`));
    }),
  );
});

test("a common word said again and again is still one word, and no answer alone", async () => {
  const other = engineOf(Array.from({ length: 20 }, (_, at) => [at < 8 ? "เครือข่าย" : "ยาง"]));
  expect((await other.search("เครือข่าย เครือข่าย เครือข่าย ฎฐฑฒณฬ")).some?.hits ?? []).toEqual([]);
});

test("a word of which a half asks is whole: ใครช่วยเหลือได้บ้าง asks for help, not for what is left", async () => {
  const other = engineOf([
    ["ช่วย", "เหลือ", "กัน"],
    ["เหลือ", "น้อย"],
    ["เรียน", "รู้"],
    ["เรียน", "ดี"],
  ]);
  expect(await found(other, "ใครช่วยเหลือได้บ้าง")).toEqual([0]);
  expect(await found(other, "ทำไมต้องเรียนรู้")).toEqual([2]);
});

describe("what does a word mean", () => {
  const asked = dataOf([["แวลูเชน", "ยาง"], ["ห่วงโซ่"], ["แวลูเชน"], ["อื่น"], ["ปุ๋ย"], ["โคนม"]], {
    near: [{ heads: ["ห่วงโซ่"], others: ["แวลูเชน"] }],
  });
  const kindsAre = (...list: readonly Kind[]) => {
    const records = asked.records.records.map((record, at) => ({ ...record, kind: list[at] ?? record.kind }));
    return new SearchEngine({ ...asked, records: { ...asked.records, records } });
  };
  const listed = async (engine: SearchEngine, query: string) => {
    const { hits, some } = await engine.search(query);
    return [hits, some?.hits ?? []].map((list) => list.map(({ record }) => record));
  };
  test("an entry on what comes near it is shown before places that only say the word", async () => {
    expect(await listed(kindsAre("report", "glossary", "report"), "แวลูเชนหมายถึงอะไร")).toEqual([[], [1, 2, 0]]);
  });
  test("not when it was not asked, nor when an entry explains the word itself", async () => {
    expect(await listed(kindsAre("report", "glossary", "report"), "แวลูเชน")).toEqual([[2, 0], [1]]);
    expect(await listed(kindsAre("report", "glossary", "glossary"), "แวลูเชนหมายถึงอะไร")).toEqual([[2, 0], [1]]);
  });
});

test("full-width letters and digits are letters and digits", async () => {
  const other = engineOf([["otop", "2550"], ["อื่น"]]);
  expect(await found(other, "ＯＴＯＰ　２５５０")).toEqual([0]);
});

describe("corrections", () => {
  test("known words are never replaced by other known words", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(term, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("", " "),
        async (words, between) => {
          expect((await engine.search(words.join(between))).change).toBeUndefined();
        },
      ),
    );
  });

  test("common words that do not stand together are not corrected by a letter: ไม่ดี is not ไม่มี", async () => {
    const words = ["ผู้นำ", "ดี", "ไม่", "มี"].flatMap((word) => Array.from({ length: 12 }, () => [word]));
    const other = engineOf([["ผู้นำ", "ไม่มี", "ใคร"], ["ไม่มี", "เงิน"], ...words]);
    expect((await other.search("ผู้นำไม่ดี")).change).toBeUndefined();
  });

  test("a thing of which the site does not speak is told, not corrected", async () => {
    const nan = engineOf([["นาน", "มาก"], ["นาน"]], { absent: [{ said: ["น่าน"], words: [] }] });
    const { hits, change, some } = await nan.search("น่าน");
    expect({ hits, change, absent: some?.absent }).toEqual({
      hits: [],
      change: undefined,
      absent: [{ said: "น่าน", words: [] }],
    });
  });

  test("two letters are not taken for the beginning of a word on the other keyboard", async () => {
    const other = engineOf([["ฟรี"], ["อื่น"]]);
    expect((await other.search("ai")).change).toBeUndefined();
    expect((await other.search("vn")).change).toBeUndefined();
  });
});
