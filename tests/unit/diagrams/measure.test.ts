import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineHeight } from "../../../src/diagrams/line-height.ts";
import { measure, runs } from "../../../src/diagrams/measure.ts";

describe("measuring", () => {
  it("gives marks above and below no width", () => {
    expect(measure("ที่", 16)).toBeCloseTo(measure("ท", 16), 5);
    expect(measure("กู้", 16)).toBeCloseTo(measure("ก", 16), 5);
  });

  it("takes Thai with its digits and signs from one file, Latin letters from another", () => {
    expect(runs("จาก 117 แห่ง (ร้อยละ 65.7) และ OTOP 3 กลุ่ม").map(({ text }) => text)).toEqual([
      "จาก 117 แห่ง (ร้อยละ 65.7) และ ",
      "OTOP",
      " 3 กลุ่ม",
    ]);
    expect(runs("OTOP").every(({ font }) => font !== null)).toBe(true);
  });

  it("names what no file can draw, and still gives it room", () => {
    const [, unknown] = runs("ก①");
    expect(unknown).toEqual({ text: "①", font: null });
    expect(measure("①", 16)).toBeGreaterThan(16);
  });

  it("bold is not narrower, and width grows with size", () => {
    const text = "เครือข่ายคุณค่า 117 แห่ง";
    expect(measure(text, 16, 700)).toBeGreaterThanOrEqual(measure(text, 16, 400));
    expect(measure(text, 32)).toBeCloseTo(2 * measure(text, 16), 6);
    expect(lineHeight(16)).toBeGreaterThan(16 * 1.5);
  });

  it("runs joined are the text again, and none is empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."กขคเแทีู่้ำ 1a–()ๆ①") }), (text) => {
        const parts = runs(text);
        expect(parts.map((run) => run.text).join("")).toBe(text);
        expect(parts.every((run) => run.text.length > 0)).toBe(true);
      }),
    );
  });
});
