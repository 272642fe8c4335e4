import { expect, it } from "vitest";
import { joinedText } from "../../../src/text/joined-text.ts";
import { keep } from "../../../src/text/kept-html.ts";

it("a text that a script writes says the same, and its kept stretches have no place where a line could end", () => {
  const text = "อ่านต่อจากตัวเลขกับหน่วย 14 ข้อ ที่แลกเปลี่ยนเรียนรู้กัน";
  const joined = joinedText(keep(text));
  expect(joined.replaceAll("\u2060", "").replaceAll("\u00A0", " ")).toBe(text);
  expect(joined).toContain("14\u00A0ข้อ");
  expect(joined).toContain("แลก\u2060เปลี่ยน\u2060เรียน\u2060รู้");
});
