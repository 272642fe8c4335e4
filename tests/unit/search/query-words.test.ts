import { expect, test } from "vitest";
import { parseQuery } from "../../../src/search/parse.ts";
import { queryWords } from "../../../src/search/query-words.ts";
import { RunMatcher } from "../../../src/search/run-matcher.ts";
import { dataOf } from "./engine-of.ts";

const data = dataOf([
  ["รถ", "ของ", "สหกรณ์"],
  ["ตะเกียง", "ไฟฟ้า"],
]);
const piecesIn = async (query: string): Promise<string[]> =>
  (await queryWords(parseQuery(query), new RunMatcher(data), data)).flatMap(({ text, piece }) => (piece ? text : []));

test("a very short word in a run is likelier a piece of a longer one, beside letters that are no word above all", async () => {
  expect(await piecesIn("รถไฟฟ้า")).toEqual(["รถ"]);
  expect(await piecesIn("รถไฟฟ้าฝซฆฌ")).toEqual(["รถ"]);
  expect(await piecesIn("รถ ไฟฟ้า")).toEqual([]);
});
