import { describe, expect, it } from "vitest";
import { type Correction, locateCorrection, printedText } from "../../../src/model/corrections.ts";

const correction = (printed: string, corrected: string, nth?: number): Correction => ({
  id: "s-p1-1",
  source: "r",
  section: "s",
  url: "/report/s/#p1",
  at: "p1",
  certainty: "certain",
  printed,
  corrected,
  nth,
});

describe("corrections", () => {
  it("are found at the occurrence they name", () => {
    expect(locateCorrection("เครือข่าย ก และเครือข่าย ข", correction("เครื่องมือ", "เครือข่าย", 2))).toEqual({
      start: 15,
      end: 24,
    });
    expect(locateCorrection("ไม่มีคำนั้น", correction("ก", "เครือข่าย"))).toBeNull();
  });

  it("can all be undone, whatever their order", () => {
    const list = [correction("มี.ย.", "มิ.ย."), correction("รวมชื่อ", "รวมซื้อ"), correction("เครื่องมือ", "เครือข่าย", 2)];
    expect(printedText("เครือข่ายรวมซื้อ และเครือข่าย 12 มิ.ย.", list)).toBe("เครือข่ายรวมชื่อ และเครื่องมือ 12 มี.ย.");
  });
});
