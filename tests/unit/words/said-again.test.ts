import { expect, it } from "vitest";
import { saidAgain } from "../../../src/words/said-again.ts";
import { searchText } from "../../../src/words/search.ts";

const dictated = "ขอถามหน่อยค่ะว่าถ้าเราจะเอาของชุมชนไปขายต่างจังหวัด หรือเมืองนอกต้องทำยังไงแล้วมีใครทำสำเร็จมาบ้างคะ";
const short = "“ขอถามหน่อยค่ะว่าถ้าเราจะเอาของชุมชนไปขายต่างจังหวัด…”";

it.each([
  ["what was found", searchText.found(3, dictated)],
  ["what comes near", searchText.foundSome(3, dictated)],
  ["nothing", searchText.empty(dictated)],
  ["the words as typed", searchText.literal(dictated)],
  ["a part", searchText.onlyPart(dictated)],
  ["words that stand nowhere", searchText.nowhere([dictated])],
  ["words that a hit lacks", searchText.lacks([dictated])],
])("a long query is said again by its beginning, where a page tells of %s", (_what, says) => {
  expect(says).toContain(short);
  expect(says).not.toContain("เมืองนอก");
});

it("a short one is said as it was typed", () => expect(saidAgain("- ยางพารา  สตูล")).toBe("- ยางพารา  สตูล"));
