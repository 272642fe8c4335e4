import { describe, expect, it } from "vitest";
import { hasSaid } from "../../../src/text/has-said.ts";
import { wordsOf } from "../../../src/text/join-words.ts";

const said = (text: string) => hasSaid(wordsOf(text).map(({ segment }) => segment));

describe("whether a text has said something", () => {
  it.each([
    "ทำกลุ่มให้เข้มแข็ง",
    "ควรมีเครื่องมือที่เป็นองค์ความรู้",
    "มองว่าสหกรณ์ที่ผ่านมา 90 ปี ยังไม่เข้มข้น",
    "การส่งเสริมต้องตรงกับความต้องการ",
    "อยากให้หน่วยงานที่รับผิดชอบได้ศึกษาและนำไปใช้",
  ])("it has: %s", (text) => expect(said(text)).toBe(true));

  it.each([
    ["a wish without its verb", "อยากให้หน่วยงานที่รับผิดชอบ"],
    ["a subject alone", "ปัจจัยภายนอกที่สำคัญ"],
    ["a deed as a subject", "การสร้างผู้นำทดแทน"],
    ["where it comes from", "จากการลงพื้นที่ในครั้งนี้"],
    ["that somebody says", "ดร.สีลาภรณ์ บัวสาย กล่าวว่า จากประเด็นที่ อ.ไพโรจน์ สุจินดา"],
    ["a condition", "หากเครือข่ายมีกิจกรรม"],
  ])("it has not: %s", (_what, text) => expect(said(text)).toBe(false));
});
