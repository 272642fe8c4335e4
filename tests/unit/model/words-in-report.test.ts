import { expect, it } from "vitest";
import { wordsInReports } from "../../../src/model/words-in-report.ts";
import { knowledgeOf } from "../../knowledge.ts";

/** Of the first report: `เครือข่ายผ้าทอทำงานร่วมกัน 3 หมู่บ้าน`, in which the print has เครื่องมือ for เครือข่าย. */
const k = knowledgeOf("tests/fixtures/two-reports");
const found = (report: string, ...words: string[]): string[] => wordsInReports(k, [report], words);

it("a report has the words that it prints, and those that its edition reads, but not those of another", () => {
  const words = ["เครือข่ายผ้าทอ", "เครื่องมือผ้าทอ", "ผ้าทอมือ"];
  expect(found("alpha", ...words)).toEqual(["เครือข่ายผ้าทอ", "เครื่องมือผ้าทอ"]);
  expect(found("beta", ...words)).toEqual([]);
  expect(wordsInReports(k, [], words)).toEqual([]);
});

it("white space is one space", () => {
  expect(found("alpha", "ร่วมกัน  3 หมู่บ้าน")).toEqual(["ร่วมกัน  3 หมู่บ้าน"]);
});

it("a short word is none where it is part of another", () => {
  expect(found("alpha", "ทอ", "ร่วม", "บ้าน", "3")).toEqual(["3"]);
});
