import { describe, expect, test } from "vitest";
import { ordinaryWords } from "../../../../src/search/build/ordinary-words.ts";

describe("ordinary words that a site needs to know", () => {
  const near = ordinaryWords(["เครือ", "ทั้ง", "จ้าง", "เพื่อน", "น้ำ"]);
  test("are one letter more, one less or another one than a word of its own", () =>
    expect(near).toEqual(expect.arrayContaining(["เรือ", "ทิ้ง", "ช้าง", "เขื่อน"])));
  test("or two of its words with a letter left out between them", () =>
    expect(ordinaryWords(["แจก", "กัน"])).toContain("แจกัน"));
  test("are not its own, nor such as are like none of them", () => {
    expect(near).not.toContain("เพื่อน");
    expect(near).not.toContain("ตำรวจ");
  });
  test("are none for a site without words", () => expect(ordinaryWords([])).toEqual([]));
});
