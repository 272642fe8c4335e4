import { expect, it } from "vitest";
import { hidesBreak } from "../../../src/text/hides-break.ts";

it("tells where a line may end beside what is kept whole", () => {
  const piece = (text: string, nowrap = true) => ({ text, nowrap });
  expect(hidesBreak(piece("การขับเคลื่อน"), piece("การดำเนินการ"))).toBe(true);
  expect(hidesBreak(piece("22 จังหวัด "), piece("14 ข้อ"))).toBe(true);
  expect(hidesBreak(piece("ม."), piece("ร."))).toBe(false);
  expect(hidesBreak(piece("คุณลักษณะของ", false), piece("เครือข่าย"))).toBe(true);
  expect(hidesBreak(piece("เครือข่าย"), piece("ที่ดี", false))).toBe(true);
  expect(hidesBreak(piece("เครือข่าย"), piece(" ที่ดี", false))).toBe(false);
  expect(hidesBreak(piece("เครือข่าย"), piece("ๆ", false))).toBe(false);
  expect(hidesBreak(piece("ตลาดไท-", false), piece("สี่มุมเมือง"))).toBe(true);
  expect(hidesBreak(piece("-", false), piece("สี่มุมเมือง"))).toBe(true);
  expect(hidesBreak(piece("23-", false), piece("สี่มุมเมือง"))).toBe(false);
  expect(hidesBreak(undefined, piece("ดำเนินการ"))).toBe(false);
});
