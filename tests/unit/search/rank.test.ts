import { describe, expect, test } from "vitest";
import type { SearchRecord } from "../../../src/search/catalogue.ts";
import type { Matches } from "../../../src/search/match.ts";
import { rank } from "../../../src/search/rank.ts";

const record = (more: Partial<SearchRecord>): SearchRecord => ({
  kind: "report",
  names: 2,
  body: 4,
  aside: 200,
  parts: [],
  factors: [],
  ...more,
});
const ROWS = [4, 50, 100].map((start) => ({ anchor: `r${start}`, start }));
/** One word and its places in the only record. */
const at = (...places: number[]): Matches =>
  new Map([[0, places.map((start) => ({ start, end: start + 1, cost: 0 }))]]);
const ranked = (layout: SearchRecord, pigs: Matches, place: Matches) => {
  const [hit] = rank(["สุกร", "ราชบุรี"], [pigs, place], new Map(), [layout]);
  return hit && [hit.part, hit.missing];
};

describe("several words typed apart", () => {
  test.each([
    ["one row tells of both", at(60), at(70), [1, undefined]],
    ["a row tells of one, the title of the other", at(1), at(120), [2, undefined]],
    ["the names tell of both", at(0), at(3), [-1, undefined]],
    ["each row tells of one: nothing tells of both", at(60, 62), at(120), [1, ["ราชบุรี"]]],
    ["what stands beside a table is no row of it", at(60), at(210), [1, ["ราชบุรี"]]],
  ])("%s", (_, pigs, place, expected) => expect(ranked(record({ parts: ROWS }), pigs, place)).toEqual(expected));

  test("an entry without parts tells of all that it holds, a long page of the site only of what stands near", () => {
    expect(ranked(record({ kind: "networks" }), at(10), at(190))).toEqual([-1, undefined]);
    expect(ranked(record({ kind: "pages" }), at(10), at(190))).toEqual([-1, ["ราชบุรี"]]);
    expect(ranked(record({ kind: "pages" }), at(10), at(20))).toEqual([-1, undefined]);
  });
});

test("a way to ask, or most of it, earns more when a reader asks; a word of a long one earns nothing", () => {
  const question = record({ kind: "questions", names: 1, body: 12, wordings: [2, 6] });
  const scoreOf = (asks: boolean, ...places: number[]) =>
    rank(["เริ่มรวมกลุ่ม"], [at(...places)], new Map(), [question], asks)[0]?.score ?? 0;
  expect(scoreOf(true, 2, 3)).toBeGreaterThan(scoreOf(false, 2, 3) + 2);
  expect(scoreOf(true, 7)).toBe(scoreOf(false, 7));
});
