import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepTogether } from "../../../src/text/keep-together.ts";

const kept = (text: string) =>
  keepTogether()(text)
    .filter(({ nowrap }) => nowrap)
    .map((piece) => piece.text);

describe("keepTogether", () => {
  it("keeps terms, numbers with units, abbreviations with names and ๆ", () => {
    expect(kept("เครือข่ายคุณค่าของ 22 จังหวัด")).toEqual(["เครือข่ายคุณค่า", "22 จังหวัด"]);
    expect(kept("ตามหัวข้อ 2.3 ที่ จ.ตราด")).toEqual(["หัวข้อ 2.3", "จ.ตราด"]);
    expect(kept("ต่าง ๆ และเรื่อย ๆ")).toEqual(["ต่าง ๆ", "และเรื่อย ๆ"]);
    expect(kept("มีผู้เข้าร่วม 2,218 คน")).toEqual(["2,218 คน"]);
  });

  it("never loses a letter", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("เครือข่าย", "ๆ", " ", "22", "จังหวัด", "จ.", "ก", "–") }),
        (text) =>
          keepTogether(["ก้อง"])(text)
            .map((piece) => piece.text)
            .join("") === text,
      ),
    );
  });

  it("never starts a piece at a vowel or tone mark", () => {
    for (const text of ["หมู่บ้านต่าง ๆ", "เป็นกลุ่ม ๆ", "ที่สำคัญ ๆ ต้องทำ", "ใหม่เอี่ยม ๆ"]) {
      for (const piece of keepTogether()(text)) expect(piece.text).not.toMatch(/^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/);
    }
  });
});
