import { expect, test } from "vitest";
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

test("a spelling that finds much more is offered", async () => {
  expect(await corrector.nearSpelling(parseQuery("ขาว"), 1)).toBe("ข้าว");
  expect(await corrector.nearSpelling(parseQuery("ขาว"), 3)).toBeUndefined();
  expect(await corrector.nearSpelling(parseQuery("ข้าว"), 4)).toBeUndefined();
});
