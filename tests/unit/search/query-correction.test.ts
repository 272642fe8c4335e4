import { expect, test } from "vitest";
import { mayBeSlip } from "../../../src/search/may-be-slip.ts";
import { LOOSE_COST } from "../../../src/search/near-match.ts";
import { parseQuery } from "../../../src/search/parse.ts";
import { QueryCorrector } from "../../../src/search/query-correction.ts";
import { FULL, RunMatcher } from "../../../src/search/run-matcher.ts";
import { dataOf } from "./engine-of.ts";

const data = dataOf([["ข้าว", "สตูล"], ["ข้าว", "พัทลุง"], ["ข้าว", "ตราด"], ["ข้าว", "ตลาด"], ["ขาว"]]);
const matcher = new RunMatcher(data);
const corrector = new QueryCorrector(data, matcher);
async function correct(query: string): Promise<string[] | undefined> {
  const runs = parseQuery(query);
  return (await corrector.correct(runs, await matcher.matchAll(runs, FULL)))?.runs.map(({ key }) => key);
}

test("only what finds nothing is replaced", async () => {
  expect(await correct("ข้าว พัทลง")).toEqual(["ข้าว", "พัทลุง"]);
  expect(await correct("ข้าว สตูล")).toEqual(["ข้าว", "สตูล"]);
});

test("a quoted phrase, or a word far from everything, is not guessed at", async () => {
  expect(await correct('"พัทลง"')).toBeUndefined();
  expect(await correct("ข้าว ฎฐฑฒณฬ")).toBeUndefined();
});

/** What is offered where so many hits hold what was typed. */
async function offer(query: string, found: number, { cost = 0, of = data } = {}): Promise<string | undefined> {
  const hits = Array.from({ length: found }, () => ({ spans: [{ start: 0, end: 1, cost }] }));
  const reads = new RunMatcher(of);
  const slip = mayBeSlip(parseQuery(query), hits, reads.language);
  return slip && new QueryCorrector(of, reads).nearSpelling(slip, found);
}

test("a spelling that finds much more is offered", async () => {
  expect(await offer("ขาว", 1)).toBe("ข้าว");
  expect(await offer("ขาว", 3)).toBeUndefined();
  expect(await offer("ข้าว", 4)).toBeUndefined();
});

test("it is offered when only pieces of what was typed stand there, apart; not for words that stand side by side", async () => {
  const many = Array.from({ length: 9 }, () => ["เครือข่าย"]);
  const other = dataOf([["เครือ", "ยาว", "ขาย"], ["บ้าง", "เครือข่าย"], ["บาง", "เครือข่าย"], ...many]);
  expect(await offer("เครือขาย", 1, { cost: LOOSE_COST, of: other })).toBe("เครือข่าย");
  const more = dataOf([["บาง", "เครือข่าย"], ...Array.from({ length: 9 }, () => ["บ้าง", "เครือข่าย"])]);
  expect(await offer("บางเครือข่าย", 1, { of: more })).toBeUndefined();
});

test("words that are words, asking ones too, are not offered as others; letters that are no word are, for twice as many", async () => {
  const many = (count: number, ...words: string[]) => Array.from({ length: count }, () => words);
  const texts = [
    ["ใคร", "ช่วย", "บ้าง"],
    ["ขาย", "ไม่", "ออก"],
    ...many(9, "ใคร", "ช่วย", "บาง"),
    ...many(9, "ข่าย", "ไม่", "ออก"),
  ];
  const other = dataOf([...texts, ["เงิน"], ...many(4, "เงิน", "กู้")]);
  expect(await offer("ใครช่วยบ้าง", 1, { of: other })).toBeUndefined();
  expect(await offer("ขายไม่ออก", 1, { cost: LOOSE_COST, of: other })).toBeUndefined();
  expect(await offer("เงินกู", 2, { cost: 0.3, of: other })).toBe("เงินกู้");
  expect(await offer("เงินกู", 3, { cost: 0.3, of: other })).toBeUndefined();
});

test("small slips in a short run: the silencer on the wrong letter, one of two equal letters", async () => {
  const other = dataOf([
    ["ปาล์ม", "น้ำมัน"],
    ["แกน", "นำ"],
  ]);
  const reader = new RunMatcher(other);
  const small = new QueryCorrector(other, reader);
  const fixed = async (query: string) =>
    (await small.correct(parseQuery(query), [new Map()]))?.runs.map(({ key }) => key);
  expect(await fixed("ปาม์ลน้ำมัน")).toEqual(["ปาล์มน้ำมัน"]);
  expect(await fixed("แกนำ")).toEqual(["แกนนำ"]);
});

test("a word written as it is heard: a silenced letter left out, the one before it doubled; where that is no word itself", async () => {
  const other = dataOf([["ปาล์ม", "น้ำมัน"], ["สหกรณ์"], ["วันทน์"], ["วัน", "นี้"]]);
  const small = new QueryCorrector(other, new RunMatcher(other));
  const fixed = async (query: string) =>
    (await small.correct(parseQuery(query), [new Map()]))?.runs.map(({ key }) => key);
  expect(await fixed("ปาม")).toEqual(["ปาล์ม"]);
  expect(await fixed("ปามน้ำมัน")).toEqual(["ปาล์มน้ำมัน"]);
  expect(await fixed("สหกรร")).toEqual(["สหกรณ์"]);
  expect(await fixed("วันนั้น")).not.toEqual(["วันทน์นั้น"]);
});

test("words with a silenced letter are looked for once, and keys are heard meanwhile", async () => {
  const words = Array.from(
    { length: 400 },
    (_, i) => `คำ${String.fromCodePoint(0x0e01 + (i % 40), 0x0e01 + Math.floor(i / 40))}`,
  );
  let breaths = 0;
  const many = { ...dataOf([["ปาล์ม", ...words]]), breathe: async () => void breaths++ };
  let looks = 0;
  const { vocabulary } = many;
  const counted = new Proxy(vocabulary, {
    get: (of, name) => {
      if (name === "words") looks++;
      const value: unknown = Reflect.get(of, name, of);
      return typeof value === "function" ? value.bind(of) : value;
    },
  });
  const watched = { ...many, vocabulary: counted };
  const small = new QueryCorrector(watched, new RunMatcher(watched));
  const before = breaths;
  expect((await small.correct(parseQuery("ปาม"), [new Map()]))?.runs.map(({ key }) => key)).toEqual(["ปาล์ม"]);
  expect(looks).toBe(1);
  expect(breaths - before).toBeGreaterThanOrEqual(words.length / 50);
});
