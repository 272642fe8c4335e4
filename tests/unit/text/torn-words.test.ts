import { expect, it } from "vitest";
import { wordsOf } from "../../../src/text/join-words.ts";
import { keepTogether } from "../../../src/text/keep-together.ts";
import { tornWordsOf } from "../../../src/text/torn-words.ts";

/** A library in which these words stand often. */
const LIBRARY = ["สนับสนุน", "กลับ", "การ", "ใน", "สามารถ"].flatMap((word) =>
  Array.from({ length: 20 }, (_, i) => `${word} ${i}`),
);
const torn = tornWordsOf(LIBRARY);
const found = (text: string): string[] => torn(text, wordsOf(text), []).map(({ start, end }) => text.slice(start, end));
const kept = (text: string): string[] =>
  keepTogether(
    [],
    [],
    torn,
  )(text)
    .filter(({ nowrap }) => nowrap)
    .map((piece) => piece.text);

it.each([
  ["และหน่วยงานรัฐเข้ามาสนับสนุน", "สนับสนุน"],
  ["ปิดหน้าแล้วกลับมากรอกต่อได้", "กลับ"],
])("in %s the dictionary tears a word that the library has often", (text, word) => {
  expect(wordsOf(text).map(({ segment }) => segment)).not.toContain(word);
  expect(found(text)).toContain(word);
});

it("leaves alone what is whole, and words that two words make", () => {
  expect(found("เข้ามา สนับสนุน การทำงาน")).toEqual([]);
  expect(found("ทำในการนี้")).toEqual([]);
});

it("reads what stands before a word that is kept as if the text ended there", () => {
  expect(kept("ความยากจน ในการบูรณาการแผนงาน")).toEqual(expect.arrayContaining(["ในการ", "บูรณาการ"]));
  expect(kept("เจ้าหน้าที่ (MU) สามารถบูรณาการงาน")).toContain("สามารถ");
});
