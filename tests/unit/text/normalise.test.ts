import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arabicDigits, normalise, searchKey } from "../../../src/text/normalise.ts";
import { anyText } from "../any-text.ts";

const thai = fc.string({ unit: fc.constantFrom(..."กขคนมาะเแโิีึืุู่้๊๋็์ํำ \u200Bๆ1aฯ"), maxLength: 30 });

describe("normalise", () => {
  test.each([
    ["นํ้า", "น้ำ"],
    ["น้ํา", "น้ำ"],
    ["เเปรรูป", "แปรรูป"],
    ["ข้้าว", "ข้าว"],
    ["ที่่", "ที่"],
    ["ท่ี", "ที่"],
    ["เครือ\u200Bข่าย", "เครือข่าย"],
    ["สินธุ์", "สินธุ์"],
    ["ก\u00A0ข", "ก ข"],
  ])("%j → %j", (typed, meant) => expect(normalise(typed)).toBe(meant));

  test("a text that seems regular is: with a sign that is changed beside it, it stays the same", () => {
    for (const texts of [thai, anyText(40)])
      fc.assert(fc.property(texts, (text) => void expect(normalise(`${text}\u00A0`)).toBe(`${normalise(text)} `)));
  });

  test("done twice changes nothing more", () => {
    fc.assert(fc.property(thai, (text) => void expect(normalise(normalise(text))).toBe(normalise(text))));
    fc.assert(fc.property(anyText(40), (text) => void expect(normalise(normalise(text))).toBe(normalise(text))));
  });
});

test("digits keep their place", () => {
  expect(arabicDigits("พ.ศ. ๒๕๕๐")).toBe("พ.ศ. 2550");
  fc.assert(fc.property(thai, (text) => void expect(arabicDigits(text)).toHaveLength(text.length)));
});

describe("search key", () => {
  test.each([
    ["ธ.ก.ส.", "ธกส"],
    ["2,183", "2183"],
    ["Co-operative", "cooperative"],
    ["นํ้า ๒", "น้ำ2"],
    ["<b>", "b"],
    ["🌾", ""],
  ])("%j → %j", (text, key) => expect(searchKey(text)).toBe(key));
});

test("a search key has the letters, marks and digits of a text, of any script", () => {
  const kept = (text: string) => [...text].filter((sign) => /[\p{L}\p{N}\p{M}]/u.test(sign)).join("");
  for (const texts of [thai, anyText(40), fc.string({ unit: "binary" })])
    fc.assert(
      fc.property(texts, (text) => {
        expect(searchKey(text)).toBe(kept(arabicDigits(normalise(text)).toLowerCase()));
      }),
    );
});
