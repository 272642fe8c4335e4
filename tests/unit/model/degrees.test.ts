import { expect, it } from "vitest";
import { degreeWords } from "../../../src/model/degrees.ts";
import { knowledgeOf } from "../../knowledge.ts";

const k = knowledgeOf("tests/fixtures/two-reports");
const [first, second] = k.sources;
if (!first || !second) throw new Error("two reports");
const kindOf = (source: string) => ({ sources: [{ source, section: "1" }] });

it("a degree is called by field and value, and as a report calls it in what that report says", () => {
  const called = "ทีมที่ยังไม่แน่น";
  const sources = [{ ...first, degrees: [{ of: "team" as const, degree: "weak" as const, called }] }, second];
  const said = degreeWords({ ...k, sources }, kindOf(first.id));
  expect(said.both("weak", "strong")).toBe(`${called} ผู้นำเข้มข้น`);
  expect(said.team("strong")).toBe("ทีมวิจัยเข้มข้น");
  expect(degreeWords({ ...k, sources }, kindOf(second.id)).team("weak")).toBe("ทีมวิจัยไม่เข้มข้น");
  expect(degreeWords(k, undefined).leaders("weak")).toBe("ผู้นำไม่เข้มข้น");
});
