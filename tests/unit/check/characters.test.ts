import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCharacters } from "../../../src/check/characters.ts";
import { listFiles } from "../../../src/content/files.ts";

const rules = (text: string): string[] =>
  checkCharacters({ file: "x.md", text }).map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe("checkCharacters", () => {
  it.each([
    "เครือข่ายข้าวคุณธรรม “ธ.ก.ส.” ๒๕๕๐ – ต่าง ๆ ฯลฯ 1,200 บาท…",
    "น้ำ กำ ก๊าซ ปั๊ม เปี๊ยะ พญาฯ ๆ",
    "Coaching (ระบบพี่เลี้ยง) café ½ → ● ◐ ○ ≠ §",
    "日本 สหกรณ์ญี่ปุ่น",
    "\ttab, and lines\nend",
  ])("has nothing to say about %j", (text) => expect(rules(text)).toEqual([]));

  it.each([
    ["เครือ\u200bข่าย", "hidden-character 1:6"],
    ["ก\u0000ข", "hidden-character 1:2"],
    ["ก\u00adข", "hidden-character 1:2"],
    ["ก\u{E0041}ข", "hidden-character 1:2"],
    ["ก\u2003ข", "odd-space 1:2"],
    ["ก\uFFFDข", "unreadable-character 1:2"],
    ["บรรทัดดี\nนํ้า", "split-sara-am 2:2"],
    ["น้ํา", "split-sara-am 1:2"],
    ["ทํา", "split-sara-am 1:2"],
    ["เเม่", "double-sara-e 1:1"],
    ["ท่ี", "mark-order 1:2"],
    ["นำ้", "mark-order 1:2"],
    ["กิิ", "repeated-mark 1:2"],
    [" ่า", "floating-mark 1:2"],
    ["a่", "foreign"],
    ["กж", "foreign-letter 1:2"],
    ["жก", "foreign-letter 1:1"],
    ["กxก", "foreign-letter 1:2"],
    ["ก\uF70A", "shifted-mark 1:2"],
    ["cafe\u0301", "composition 1:4"],
  ])("sees %j", (text, expected) => {
    if (expected === "foreign") expect(rules(text)).toEqual([]);
    else expect(rules(text)).toEqual([expected]);
  });

  it("says it once a line and rule, and shows the whole line as it should be", () => {
    expect(checkCharacters({ file: "x.md", text: "ทําให้นํ้าสะอาด" })).toMatchInlineSnapshot(`
      [
        {
          "column": 2,
          "file": "x.md",
          "fix": "ทำให้น้ำสะอาด",
          "line": 1,
          "message": "สระอำพิมพ์เป็นสองตัว (นิคหิตกับสระอา) ค้นหาไม่พบ",
          "rule": "split-sara-am",
          "suggestion": "พิมพ์ ำ ตัวเดียว",
        },
      ]
    `);
  });

  it("offers lines in which it finds nothing more of that kind", () => {
    const piece = fc.constantFrom(
      "ก",
      "น",
      "เ",
      "ำ",
      "า",
      "ิ",
      "ี",
      "ุ",
      "ู",
      "่",
      "้",
      "ํ",
      "็",
      "์",
      " ",
      "a",
      "\u200b",
      "\u00a0",
      "\uF70A",
      "é",
      "e\u0301",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const { rule, fix } of checkCharacters({ file: "x.md", text: pieces.join("") })) {
          if (fix !== undefined && rule !== "mark-order") {
            expect(checkCharacters({ file: "x.md", text: fix }).map((problem) => problem.rule)).not.toContain(rule);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("has nothing to say about what is published", () => {
    for (const { path, text } of listFiles("content").filter(({ path }) => /\.mdx?$/.test(path)))
      expect(checkCharacters({ file: path, text: text ?? "" })).toEqual([]);
  });
});
