import fc from "fast-check";
import { mdxToJs } from "satteri";
import { describe, expect, it } from "vitest";
import { pageMarks } from "../../../src/rules/page-marks.ts";
import { say } from "../../../src/words/rules/rule-words.ts";

const said = (text: string) =>
  pageMarks(text).map((found) => `${text.slice(0, found.where.start).split("\n").length} ${say(found).message}`);

describe("marks of a prose page", () => {
  it.each([
    "ดอกเบี้ย 5 > 4",
    "ดู <Diagram id=\"map\" /> และ <Card title={'ก'}>ข</Card>",
    "คำ `a < b {c}` ในโค้ด\n\n```\n<b> {\n```",
    "\\< และ \\{",
    "<Card href={where({ a: 1 })} /> <Card a={{ b: 1 }}>ก</Card>",
    "{/* บันทึก */}",
    'import Card from "./Card.astro"\n\n<Card />',
  ])("%j is right", (text) => expect(said(text)).toEqual([]));

  it.each([
    ["ก < ข", ["1 เครื่องหมาย < ในหน้าความเรียงเป็นคำสั่ง ไม่ใช่ตัวอักษร"]],
    ["ก\n\n{ข}", ["3 เครื่องหมาย { ในหน้าความเรียงเป็นคำสั่ง ไม่ใช่ตัวอักษร", "3 เครื่องหมาย } ในหน้าความเรียงเป็นคำสั่ง ไม่ใช่ตัวอักษร"]],
    ["<b>ก", ["1 แท็ก <b> เปิดแล้วไม่ปิดในย่อหน้าเดียวกัน"]],
    ["ก</b>", ["1 แท็ก </b> ไม่มีแท็กเปิดในย่อหน้าเดียวกัน"]],
    ["<b><i>ก</b></i>", ["1 แท็ก </b> ไม่มีแท็กเปิดในย่อหน้าเดียวกัน", "1 แท็ก <b> เปิดแล้วไม่ปิดในย่อหน้าเดียวกัน"]],
    ["<br>", ["1 แท็ก <br> เปิดแล้วไม่ปิดในย่อหน้าเดียวกัน"]],
    ["<https://a.th>", ["1 เครื่องหมาย < ในหน้าความเรียงเป็นคำสั่ง ไม่ใช่ตัวอักษร"]],
    ["<!-- ก -->", ["1 เครื่องหมาย < ในหน้าความเรียงเป็นคำสั่ง ไม่ใช่ตัวอักษร"]],
  ])("%j is told", (text, expected) => expect(said(text)).toEqual(expect.arrayContaining(expected)));

  it("what passes, the reader of these pages takes", () => {
    const pieces = [
      "ก",
      " ",
      "\n\n",
      "ข้าว",
      "<b>",
      "</b>",
      "<Card />",
      "<Card>",
      "</Card>",
      "{",
      "}",
      "\\{",
      "\\<",
      "<",
      ">",
      "5",
      "**",
      "`<b> {`",
      "- ",
      "## ",
    ];
    let taken = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        if (said(text).length > 0) return;
        taken++;
        expect(() => mdxToJs(text), JSON.stringify(text)).not.toThrow();
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
