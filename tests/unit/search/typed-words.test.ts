import fc from "fast-check";
import { expect, test } from "vitest";
import { restsOf, tellingWords, typedWords } from "../../../src/search/typed-words.ts";
import { ASKING, OPTIONAL } from "../../../src/text/optional-words.ts";

const optional = fc.constantFrom(...OPTIONAL);
const asking = fc.constantFrom(...[...ASKING].filter(({ length }) => length > 1));

test("words are what stands between spaces, as search keys", () => {
  expect(typedWords(" ธ.ก.ส.   ยาง ")).toEqual(["ธกส", "ยาง"]);
  expect(typedWords(" . ")).toEqual([]);
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void expect(typedWords(text)).not.toContain("")));
});

test("words that ask or join tell nothing, alone or made into one", () => {
  expect(tellingWords(["อยากรู้เรื่อง", "ปุ๋ย"])).toEqual(["ปุ๋ย"]);
  fc.assert(
    fc.property(fc.array(optional), fc.array(optional), (before, after) => {
      expect(tellingWords([...before, "ปุ๋ย", ...after])).toEqual(["ปุ๋ย"]);
    }),
  );
});

test("of several words each tells without what many titles begin with; one alone may be a title", () => {
  expect(tellingWords(["จังหวัดสตูล", "ปุ๋ย"])).toEqual(["สตูล", "ปุ๋ย"]);
  expect(tellingWords(["จังหวัดสตูล"])).toEqual(["จังหวัดสตูล"]);
});

test("words that ask come off both ends of a text without spaces", () => {
  fc.assert(
    fc.property(fc.array(asking, { maxLength: 2 }), fc.array(asking, { maxLength: 2 }), (before, after) => {
      const keys = restsOf(`${before.join("")}ฎุฎุฎุ${after.join("")}`).map(({ key }) => key);
      expect(keys.includes("ฎุฎุฎุ")).toBe(before.length + after.length > 0);
    }),
  );
});

test("the last of them may be unfinished, when a whole name stands before it", () => {
  expect(restsOf("ฎุฎุฎุคือไห")).toContainEqual({ key: "ฎุฎุฎุ", whole: true });
});

test("every rest is a part of the text, longest first; joining words alone are parts of words", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(optional, fc.constantFrom("ยาง", "ปุ๋ย", "ก")), { maxLength: 6 }), (words) => {
      const text = words.join("");
      const rests = restsOf(text).map(({ key }) => key);
      for (const rest of rests) expect(text).toContain(rest);
      expect(rests).not.toContain(text);
      expect(rests.map(({ length }) => length)).toEqual(rests.map(({ length }) => length).sort((a, b) => b - a));
    }),
  );
  expect(restsOf("ที่ดินทำกิน").map(({ key }) => key)).not.toContain("ดินทำกิน");
});
