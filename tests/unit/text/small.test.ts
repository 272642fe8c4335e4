import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNumbered, initialOf, sortThai } from "../../../src/text/collate.ts";
import { excerpt } from "../../../src/text/excerpt.ts";
import { showForeign } from "../../../src/text/foreign.ts";
import { formatNumber } from "../../../src/text/numbers.ts";
import { oneLine, oneSpace } from "../../../src/text/one-space.ts";

describe("Thai order", () => {
  it("files a word under its consonant, past the leading vowel", () => {
    expect(sortThai(["เครือข่าย", "แกน", "โครงการ", "กลาง", "ขยาย"], (word) => word)).toEqual([
      "กลาง",
      "แกน",
      "ขยาย",
      "เครือข่าย",
      "โครงการ",
    ]);
    expect(["เครือข่าย", "แกน", "OTOP", "ku", "“โครงการ"].map(initialOf)).toEqual(["ค", "ก", "O", "K", "ค"]);
  });

  it("takes the parts of a number between points each by its size", () => {
    const labels = ["ข 1.25", "ข 14.4", "ข 1.3", "ก 20", "ข 9"];
    expect(labels.sort(compareNumbered)).toEqual(["ก 20", "ข 1.3", "ข 1.25", "ข 9", "ข 14.4"]);
  });
});

describe("one line", () => {
  it("has single spaces and none at its ends; of a body the marks of lists are gone too", () => {
    expect(oneSpace("  หนึ่ง \n\t สอง\u00a0สาม ")).toBe("หนึ่ง สอง สาม");
    expect(oneLine("- หนึ่ง\n2. สอง\n3) สาม - สี่")).toBe("หนึ่ง สอง สาม - สี่");
  });
});

describe("excerpt", () => {
  it("ends at a word, says that there is more, and keeps short texts whole", () => {
    expect(excerpt("สั้น ๆ")).toBe("สั้น ๆ");
    const long = excerpt("เครือข่ายสัจจะสะสมทรัพย์จังหวัดตราด".repeat(10), 60);
    expect(long.endsWith("…")).toBe(true);
    expect(long.length).toBeLessThanOrEqual(61);
  });

  it("never cuts a mark from its letter", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("น้ำ", "ที่", "ปุ๋ย", " ", "เครือข่าย") }),
        (text) =>
          !/^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/.test(oneSpace(text).slice(excerpt(text, 40).replace(/…$/, "").length)),
      ),
    );
  });
});

describe("letters of other scripts", () => {
  it("are called by their script", () => {
    expect(showForeign("แม่\u0935\u0902กั")).toBe("แม่[อักษรเทวนาครีของอินเดีย 2 ตัว]กั");
    expect(showForeign("ส\u0E4D\u0E32รวจ")).toBe("ส[วงกลมของสระอำ]ารวจ");
    expect(showForeign("ตาราง △ ✓ “ก” – A-Best")).toBe("ตาราง △ ✓ “ก” – A-Best");
  });
});

it("numbers have thousands separators", () => {
  expect([2183, 0, 66.7].map(formatNumber)).toEqual(["2,183", "0", "66.7"]);
});
