import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterBoundaries, clusters } from "../../../src/text/clusters.ts";
import { anyText } from "../any-text.ts";

const letters = fc.string({ unit: fc.constantFrom(..."กขคณธสรอยวเแโไะาำัิีืุ่้์็ๆ a1."), maxLength: 40 });

describe("clusters", () => {
  test.each([
    ["สหกรณ์", "ส|ห|ก|รณ์"],
    ["เสียหาย", "เสีย|หา|ย"],
    ["ซื้ออาหาร", "ซื้อ|อา|หา|ร"],
    ["ตัววัด", "ตัว|วั|ด"],
    ["กาฬสินธุ์", "กา|ฬ|สิ|นธุ์"],
    ["แก้ไข", "แก้|ไข"],
    ["น้ำ1a", "น้ำ|1|a"],
  ])("%s", (word, cut) => expect(clusters(word).join("|")).toBe(cut));

  test("joined they are the text", () => {
    fc.assert(fc.property(letters, (text) => void expect(clusters(text).join("")).toBe(text)));
    fc.assert(fc.property(anyText(20), (text) => void expect(clusters(text).join("")).toBe(text)));
  });

  test("no cut before a mark or a following vowel, none after a leading vowel", () => {
    fc.assert(
      fc.property(letters, (text) => {
        for (const at of clusterBoundaries(text).slice(1, -1)) {
          const torn =
            /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4Eะาำ]/.test(text[at] ?? "") &&
            /[ก-ฮ\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/.test(text[at - 1] ?? "");
          const led = /[เ-ไ]/.test(text[at - 1] ?? "") && /[ก-ฮ]/.test(text[at] ?? "");
          expect(torn || led, `${text} at ${at}`).toBe(false);
        }
      }),
    );
  });
});
