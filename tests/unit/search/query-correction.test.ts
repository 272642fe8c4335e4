import { expect, test } from "vitest";
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

const hits = (count: number, cost = 0) =>
  Array.from({ length: count }, () => ({ spans: [{ start: 0, end: 1, cost }] }));

test("a spelling that finds much more is offered", async () => {
  expect(await corrector.nearSpelling(parseQuery("ขาว"), hits(1))).toBe("ข้าว");
  expect(await corrector.nearSpelling(parseQuery("ขาว"), hits(3))).toBeUndefined();
  expect(await corrector.nearSpelling(parseQuery("ข้าว"), hits(4))).toBeUndefined();
});

test("it is offered when only pieces of what was typed stand there, apart; not for words that stand side by side", async () => {
  const many = Array.from({ length: 9 }, () => ["เครือข่าย"]);
  const other = dataOf([["เครือ", "ยาว", "ขาย"], ["บ้าง", "เครือข่าย"], ["บาง", "เครือข่าย"], ...many]);
  const offers = new QueryCorrector(other, new RunMatcher(other));
  expect(await offers.nearSpelling(parseQuery("เครือขาย"), hits(1, LOOSE_COST))).toBe("เครือข่าย");
  const more = dataOf([["บาง", "เครือข่าย"], ...Array.from({ length: 9 }, () => ["บ้าง", "เครือข่าย"])]);
  const careful = new QueryCorrector(more, new RunMatcher(more));
  expect(await careful.nearSpelling(parseQuery("บางเครือข่าย"), hits(1))).toBeUndefined();
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
  const offers = new QueryCorrector(other, new RunMatcher(other));
  expect(await offers.nearSpelling(parseQuery("ใครช่วยบ้าง"), hits(1))).toBeUndefined();
  expect(await offers.nearSpelling(parseQuery("ขายไม่ออก"), hits(1, LOOSE_COST))).toBeUndefined();
  expect(await offers.nearSpelling(parseQuery("เงินกู"), hits(2, 0.3))).toBe("เงินกู้");
  expect(await offers.nearSpelling(parseQuery("เงินกู"), hits(3, 0.3))).toBeUndefined();
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
