import { describe, expect, it } from "vitest";
import { relations } from "../../src/model/relations.ts";
import { siteWords } from "../../src/model/site-words.ts";
import { knowledge as k } from "../knowledge.ts";

/** What the home page says in words of ours, held to what the report says. */
const words = siteWords(k);
describe("the sentence that says what a value network is", () => {
  const definitions = k.framework.filter(({ kind }) => kind === "definition").map(({ text }) => text);

  it("takes up what every reading of the definition says", () => {
    expect(definitions.length).toBeGreaterThan(1);
    for (const said of ["องค์กร", "คุณค่า", "ระยะยาว", "เรียนรู้", "ก้าวทันการเปลี่ยนแปลง", "ชีวิตที่ดีของสมาชิก"])
      for (const text of [...definitions, words.opening]) expect(text).toContain(said);
  });

  it("takes no side where the readings differ", () => {
    const differ = ["อรรถภาพ", "วัฒนธรรม"];
    expect(differ.map((word) => definitions.filter((text) => text.includes(word)).length)).toEqual([1, 1]);
    expect(differ.filter((word) => words.opening.includes(word))).toEqual([]);
  });
});

it("every number of the home page is said in a line of a phone", () => {
  const lines = k.statistics.flatMap(({ featured, unit, main }) => (featured ? [`${unit} ${main?.short}`] : []));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.replace(/\p{Mn}/gu, "").length > 20)).toEqual([]);
});

it("every factor has a name that fits beside others on a phone", () => {
  const { factorsOfKind } = relations(k);
  const names = [...factorsOfKind("success"), ...factorsOfKind("sustainability")].map(
    ({ title, shortTitle = title }) => shortTitle,
  );
  expect(names).toHaveLength(k.factors.length);
  // Vowels and marks over and under letters take no room in a line.
  expect(names.filter((name) => name.replace(/\p{Mn}/gu, "").length > 24)).toEqual([]);
});
