import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtPhrase } from "../../../src/text/cut-at-phrase.ts";
import { excerpt } from "../../../src/text/excerpt.ts";

describe("the beginning of a text", () => {
  it.each([
    ["is whole when it is short", "ทำกลุ่มให้เข้มแข็ง", 40, "ทำกลุ่มให้เข้มแข็ง"],
    ["ends where a phrase ends", "ทำกลุ่มให้เข้มแข็ง แล้วเชื่อมเป็นเครือข่าย", 30, "ทำกลุ่มให้เข้มแข็ง …"],
    ["ends between words in a long phrase", "ทำกลุ่มให้เข้มแข็งแล้วเชื่อมเป็นเครือข่าย", 20, "ทำกลุ่มให้เข้มแข็ง …"],
    ["ends at no connective", "ทำกลุ่มให้เข้มแข็ง และ แล้วเชื่อมเป็นเครือข่าย", 26, "ทำกลุ่มให้เข้มแข็ง …"],
    ["ends before a word that begins a phrase", "ทำกลุ่มให้เข้มแข็งเพื่อเชื่อมเป็นเครือข่าย", 30, "ทำกลุ่มให้เข้มแข็ง …"],
    ["ends at no preposition in a long phrase", "ทำกลุ่มให้เข้มแข็งในจังหวัดเชียงใหม่", 21, "ทำกลุ่มให้เข้มแข็ง …"],
    ["parts no number from what it counts", "ทำกลุ่มให้เข้มแข็ง 14 เครือข่ายของเรา", 22, "ทำกลุ่มให้เข้มแข็ง …"],
    ["parts no name", "ฟังคำแนะนำของ คุณนิคม เพชรผา แล้วทำ", 22, "ฟังคำแนะนำ …"],
    ["parts no foreign words", "ตลาดผลไม้ที่ตราด ทำ Home Stay ของเรา", 25, "ตลาดผลไม้ที่ตราด …"],
    ["opens no quotation at its end", "เขาเล่าให้ฟังแล้ว “สหกรณ์ต้องเข้มแข็ง” เสมอ", 20, "เขาเล่าให้ฟังแล้ว …"],
  ])("%s", (_what, text, most, short) => expect(cutAtPhrase(text, most)).toBe(short));

  it.each([
    ["of what is joined", "ควรนำผู้นำชุมชนและผู้นำสหกรณ์ไปเรียนรู้ แล้วกลับมาสอน", 45, "ควรนำผู้นำชุมชนและผู้นำสหกรณ์ไปเรียนรู้ …"],
    ["of a wish", "กลุ่มเข้มแข็ง อยากให้หน่วยงานที่รับผิดชอบ หรือหน่วยงานอื่นช่วย", 45, "กลุ่มเข้มแข็ง …"],
    ["of what a bracket explains", "กลุ่มเข้มแข็ง ผู้นำวางกรอบทิศทาง (แผนกลยุทธ์) ไว้แล้ว", 35, "กลุ่มเข้มแข็ง …"],
    ["of each other", "กลุ่มเข้มแข็ง ผู้นำเสริมสร้างซึ่งกันและกัน", 34, "กลุ่มเข้มแข็ง …"],
    ["of many", "กลุ่มเข้มแข็ง นำตัวแบบไปใช้ได้กับหลาย ๆ กลุ่ม แล้วขยายผล", 38, "กลุ่มเข้มแข็ง …"],
    [
      "of what is told after it",
      "กลุ่มเข้มแข็ง จึงมีแนวทางการดำเนินการ ดังนี้ รวมกันซื้อและขาย",
      46,
      "กลุ่มเข้มแข็ง จึงมีแนวทางการดำเนินการ …",
    ],
    [
      "of things that spaces part",
      "กลุ่มเข้มแข็ง ควรให้การสนับสนุน ความรู้ เงินงบประมาณ แก่กลุ่ม",
      42,
      "กลุ่มเข้มแข็ง ควรให้การสนับสนุน …",
    ],
    ["of a meeting", "กลุ่มเข้มแข็ง แกนนำมีการพบปะ เปิดเวทีเรียนรู้", 30, "กลุ่มเข้มแข็ง …"],
    ["that a connective begins", "กลุ่มเข้มแข็ง แล้วเมื่อมีเวลา ก็รวมกันขาย", 20, "กลุ่มเข้มแข็ง …"],
  ])("ends not in the middle %s", (_what, text, most, short) => expect(cutAtPhrase(text, most)).toBe(short));

  it("is longer where no clause ends before, and whole where none ends at all", () => {
    const wish = "อยากให้หน่วยงานที่รับผิดชอบ หรือหน่วยงานในจังหวัดได้ศึกษา และนำผลไปใช้";
    expect(excerpt(`${wish} การพัฒนาอื่น ๆ ก็เช่นกัน อีกอย่างคือเรื่องตลาด และราคา`, 30, 80)).toBe(
      "อยากให้หน่วยงานที่รับผิดชอบ หรือหน่วยงานในจังหวัดได้ศึกษา…",
    );
    expect(excerpt("งบประมาณ ที่เพียงพอ และเอื้ออารี", 20, 40)).toBe("งบประมาณ ที่เพียงพอ และเอื้ออารี");
  });

  it("is never longer than there is room for, and never anything else", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("ก", "า", "ทำ", " ", "กลุ่ม", "ๆ")),
        fc.integer({ min: 1, max: 40 }),
        (parts, most) => {
          const flat = parts.join("").replace(/\s+/g, " ").trim();
          const cut = cutAtPhrase(flat, most).replace(/ …$/, "");
          expect(cut.length).toBeLessThanOrEqual(most);
          expect(flat.startsWith(cut)).toBe(true);
        },
      ),
    );
  });
});
