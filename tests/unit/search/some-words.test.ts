import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SearchRecord } from "../../../src/search/catalogue.ts";
import type { QueryWord } from "../../../src/search/query-words.ts";
import { someOfTheWords } from "../../../src/search/some-words.ts";

/** Twenty entries: a title of one word, a body of nine. */
const records = Array.from(
  { length: 20 },
  (): SearchRecord => ({ kind: "lessons", names: 1, body: 1, aside: 10, parts: [], factors: [] }),
);
const TITLE = 0;
/** A word and where it stands: record ► position. */
const word = (text: string, places: Record<number, number>, more: Partial<QueryWord> = {}): QueryWord => ({
  text,
  touches: false,
  matches: new Map(Object.entries(places).map(([at, start]) => [Number(at), [{ start, end: start + 1, cost: 0 }]])),
  ...more,
});
const everywhere = (text: string): QueryWord => word(text, Object.fromEntries(records.map((_, at) => [at, TITLE])));
const hitsOf = (words: readonly QueryWord[]) => someOfTheWords(words, records, async () => undefined);
const found = async (...words: QueryWord[]) => (await hitsOf(words)).map(({ record }) => record);

describe("records that hold some of the words", () => {
  test("more of the words come before fewer, and a title before a body", async () => {
    const yang = word("ยาง", { 1: 4, 2: 4, 3: TITLE });
    const price = word("ราคา", { 1: 5, 3: 5 });
    const today = word("วันนี้", {});
    expect(await found(yang, price, today)).toEqual([3, 1]);
  });

  test("a common word alone is no answer, not even in a title; a rare one is, in a title", async () => {
    expect(await found(everywhere("เครือข่าย"), word("อวกาศ", {}))).toEqual([]);
    expect(await found(word("ยาง", { 1: TITLE, 2: 4 }), word("อวกาศ", {}))).toEqual([1]);
  });

  test("the place that a common word names is one", async () => {
    const named = records.map((record, at) =>
      at === 3 ? { ...record, kind: "provinces" as const, names: 2, body: 2 } : record,
    );
    const hits = await someOfTheWords(
      [word("ยโสธร", Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((at) => [at, TITLE]))), word("อวกาศ", {})],
      named,
      async () => undefined,
    );
    expect(hits.map(({ record, missing }) => [record, missing])).toEqual([[3, ["อวกาศ"]]]);
  });

  test("a guess alone is no answer", async () => {
    const guessed = word("พัทลง", { 1: TITLE }, { instead: "พัทลุง" });
    expect(await found(guessed, word("อวกาศ", {}))).toEqual([]);
    expect(await found(word("ยาง", {}), word("พัทลุง", { 1: TITLE }))).toEqual([1]);
  });

  test("a piece alone is no answer, however rare", async () => {
    const price = word("ราคา", { 2: TITLE });
    expect(await found(word("ทอง", { 1: TITLE }), price)).toEqual([1, 2]);
    expect(await found(word("ทอง", { 1: TITLE }, { piece: true }), price)).toEqual([2]);
  });

  test("one word is an answer only by words near to it", async () => {
    expect(await found(word("ยาง", { 1: TITLE }))).toEqual([]);
    expect(await found(word("กาแฟ", { 1: TITLE }, { near: "only" }))).toEqual([1]);
  });

  describe("when no entry holds enough of them", () => {
    // Each stands in five of twenty entries, no two together: too common to be an answer alone.
    const four = (from: number, start: number) => Object.fromEntries([0, 1, 2, 3, 4].map((at) => [from + at, start]));
    const money = (start: number) => word("เงินทุน", four(0, start));
    const first = (places: Record<number, number> = four(5, 4)) => word("เริ่มต้น", places);

    test("one that is called by a word will do, and is told to lack the other", async () => {
      expect((await hitsOf([money(TITLE), first()])).map(({ record, missing }) => [record, missing])).toEqual(
        [0, 1, 2, 3, 4].map((at) => [at, ["เริ่มต้น"]]),
      );
    });
    test("one that only says it will not, nor where another word stands nowhere", async () => {
      expect(await found(money(4), first())).toEqual([]);
      expect(await found(money(TITLE), first({}))).toEqual([]);
    });
    test("a page of the site that says both comes after entries that are called so, and not beside answers", async () => {
      const pages = records.map((record, at) => (at === 19 ? { ...record, kind: "pages" as const } : record));
      const of = async (...words: QueryWord[]) =>
        (await someOfTheWords(words, pages, async () => undefined)).map(({ record }) => record);
      const both = [word("เงินทุน", { ...four(0, TITLE), 19: 4 }), word("เริ่มต้น", { ...four(5, 4), 19: 5 })] as const;
      expect(await of(...both)).toEqual([0, 1, 2, 3, 4, 19]);
      expect(await of(word("เงินทุน", { 1: 4, 19: 4 }), word("เริ่มต้น", { 1: 5, 19: 5 }))).toEqual([1]);
    });
  });

  describe("one that holds each of the words, wherever, lacks none", () => {
    const places = (hits: Awaited<ReturnType<typeof hitsOf>>) => hits.map(({ record, missing }) => [record, missing]);
    const yang = word("ยาง", { 1: TITLE, 2: TITLE, 3: TITLE });
    const price = (start: number, more: Partial<QueryWord> = {}) => word("ราคา", { 1: start }, more);

    test("in title and text, and what holds some of them does", async () => {
      expect(places(await hitsOf([yang, price(9)]))[0]).toEqual([1, undefined]);
      expect((await hitsOf([yang, price(9), word("ถูก", { 2: 4 })])).map(({ missing }) => missing)).not.toContain(
        undefined,
      );
    });
    test("not where a word stands beside it only, nor where one that lacks a word is a better answer", async () => {
      const aside = records.map((record) => ({ ...record, aside: 8 }));
      const hits = await someOfTheWords([yang, price(9)], aside, async () => undefined);
      expect(hits[0]?.missing).toEqual([]);
      // Of one word a beginning is there, of the other a piece.
      const begun = [word("หายาก", { 1: 4, 2: TITLE }), word("แพง", { 1: 6, 2: TITLE })];
      for (const { matches } of begun) matches.set(1, [{ start: 4, end: 5, cost: 0.7 }]);
      const [first, second] = await hitsOf([...begun, word("ทุกที่", { 1: 8, 3: 4, 4: 4, 5: 4, 6: 4, 7: 4 })]);
      expect([first?.record, first?.missing, second?.record, second?.missing]).toEqual([2, ["ทุกที่"], 1, []]);
    });
    test("not where only a word near to one stands, or what it was taken for: that is told", async () => {
      const near = { ...price(9), near: "too" as const };
      near.matches.set(1, [{ start: 9, end: 10, cost: 0.8 }]);
      expect((await hitsOf([yang, near]))[0]).toMatchObject({ record: 1, missing: [], nearly: ["ราคา"] });
      expect((await hitsOf([yang, price(9, { instead: "ราคาดี" })]))[0]).toMatchObject({
        missing: [],
        nearly: ["ราคา"],
      });
    });
  });

  const missing = async (...words: QueryWord[]) => (await hitsOf([word("ยาง", { 1: TITLE }), ...words]))[0]?.missing;

  test("what is missing is told as typed, each word by itself also where two touch; light ones are not told", async () => {
    expect(
      await missing(word("โดรน", {}), word("ทองคำ", {}, { touches: true }), word("จังหวัด", {}, { light: true })),
    ).toEqual(["โดรน", "ทองคำ"]);
  });

  test("a syllable that touches a missing word is told with it: alone it says nothing", async () => {
    expect(await missing(word("ผล", {}), word("ไม้", {}, { touches: true }))).toEqual(["ผลไม้"]);
    expect(await missing(word("ทองคำ", {}), word("นา", {}, { touches: true }))).toEqual(["ทองคำนา"]);
    expect(await missing(word("ทองคำ", {}), word("นา", {}))).toEqual(["ทองคำ", "นา"]);
  });

  test("what touches letters that are no word is told with them, when both are missing", async () => {
    expect(await missing(word("วัคซีนไข้เลือด", {}), word("ออก", {}, { unsure: true }))).toEqual(["วัคซีนไข้เลือดออก"]);
    expect(await missing(word("โดรน", {}), word("พารา", { 1: TITLE }, { unsure: true }))).toEqual(["โดรน"]);
  });

  test("each hit holds what it does not lack, and never a common word alone", async () => {
    const places = fc.dictionary(fc.nat(19).map(String), fc.nat(9), { maxKeys: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(places, { minLength: 2, maxLength: 5 }), async (list) => {
        const common = everywhere("ทั่วไป");
        const words = [common, ...list.map((at, i) => word(`คำ${i}`, at))];
        const hits = await hitsOf(words);
        for (const { record, missing } of hits) {
          const held = words.filter(({ text }) => !missing?.includes(text));
          for (const { matches } of held) expect(matches.has(record)).toBe(true);
          expect(held.some((one) => one !== common)).toBe(true);
        }
        expect(new Set(hits.map(({ record }) => record)).size).toBe(hits.length);
      }),
    );
  });
});
