import { expect, test } from "vitest";
import { parseQuery } from "../../../src/search/parse.ts";
import { CAREFUL, FULL, RunMatcher } from "../../../src/search/run-matcher.ts";
import { dataOf } from "./engine-of.ts";

const matcher = new RunMatcher(
  dataOf([
    ["ยางพารา", "สตูล"],
    ["ยาง", "พารา"],
    ["สตูล", "มี", "ยาง"],
    ["satun", "ยาง"],
  ]),
);
async function records(query: string, reading = FULL): Promise<number[]> {
  const found = await matcher.matchAll(parseQuery(query), reading);
  return [...new Set(found.flatMap((matches) => [...matches.keys()]))].sort();
}

test("a run is found however its text was cut", async () => {
  expect(await records("ยางพารา ")).toEqual([0, 1]);
});

test("the last word may be unfinished, unless only whole words count", async () => {
  expect(await records("สตู")).toEqual([0, 2]);
  expect(await records("สตู", CAREFUL)).toEqual([]);
});

test("words of a run may stand near each other; quoted ones may not", async () => {
  expect(await records("ยางสตูล ")).toEqual([2]);
  expect(await records('"ยางสตูล"')).toEqual([]);
});

test("a name in Latin letters is found by its sound", async () => {
  expect(await records("satoon")).toEqual([3]);
});
