import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { romanise } from "../../../src/text/romanise.ts";

describe("romanise", () => {
  it.each([
    ["เครือข่ายข้าวคุณธรรม 1", "khrueakhai-khao-khunnatham-1"],
    ["ทีมวิจัย", "thim-wichai"],
    ["ผู้นำ", "phunam"],
    ["กลุ่มออมทรัพย์", "klum-omsap"],
    ["เรียนรู้", "rian-ru"],
    ["เพื่อน", "phuean"],
    ["เงิน", "ngoen"],
    ["แข็ง", "khaeng"],
    ["กรรม", "kam"],
    ["๒๕๕๐", "2550"],
    ["สมาชิก OTOP", "samachik-OTOP"],
    ["Coaching", "Coaching"],
    ["", ""],
  ])("%s → %s", (thai, latin) => expect(romanise(thai)).toBe(latin));

  it("writes names that it is told as they are written, the longest first", () => {
    const names = new Map([
      ["ยโสธร", "yasothon"],
      ["เมืองยโสธร", "muang yasothon"],
    ]);
    expect(romanise("ข้าวยโสธร 2", names)).toBe("khao-yasothon-2");
    expect(romanise("เมืองยโสธร", names)).toBe("muang-yasothon");
  });

  it("works where the browser cuts no words", () => {
    const { Segmenter } = Intl;
    try {
      Reflect.deleteProperty(Intl, "Segmenter");
      expect(romanise("เครือข่ายข้าวคุณธรรม 1")).toBe("khrueakhai-khao-khunnatham-1");
      expect(romanise("ผู้นำ OTOP")).toBe("phunam-OTOP");
    } finally {
      Object.defineProperty(Intl, "Segmenter", { value: Segmenter, configurable: true, writable: true });
    }
  });

  it("leaves no Thai letter, whatever stands in the text, and does not throw", () => {
    const text = fc.string({ unit: fc.constantFrom(..."กขงตรลวหอยสน์ะัาำิีึืุูเแโใไๆฯ็่้๊๋ํ๎๕ aZ1-./"), maxLength: 30 });
    fc.assert(
      fc.property(text, (thai) => {
        expect(romanise(thai)).not.toMatch(/[ก-ฮะ-ฺเ-ๅ็-๎๐-๙]/);
      }),
      { numRuns: 500 },
    );
  });
});
