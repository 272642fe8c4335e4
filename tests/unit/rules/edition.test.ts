import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDifference, type PrintedUnit } from "../../../src/rules/edition.ts";

const unit = (text: string, at = "p1", number: number | null = null): PrintedUnit => ({
  source: "alpha",
  section: "1",
  at,
  text,
  number,
});
const units = [unit("ข้าวคุณธรรม"), unit("1 | กลุ่มออมทรัพย์", "t-r1"), unit("ปลูกข้าว", "p2", 2)];
const raw = "www.example.th\nข้าว\nคุณธรรม\n\nที่ ชื่อ\n1\tกลุ่มออมทรัพย์\n2) ปลูกข้าว\nwww.example.th\n";
const leftOut = [{ line: "www.example.th" }, { line: "ที่\tชื่อ" }];

describe("an edition and the raw text", () => {
  it("are alike but for white space, bars, marks of lists and what is left out", () => {
    expect(firstDifference(raw, units, leftOut)).toBeUndefined();
    expect(firstDifference("- **ข้าว**\n△ คุณธรรม", [unit("ข้าวคุณธรรม")], [])).toBeUndefined();
  });

  it("part at the first letter that one of them has otherwise, more or not", () => {
    const changed = [...units.slice(0, 1), unit("1 | กลุ่มออมสิน", "t-r1"), ...units.slice(2)];
    expect(firstDifference(raw, changed, leftOut)).toMatchObject({ unit: { at: "t-r1" }, ours: "1กลุ่มออมสิน" });
    expect(firstDifference(raw, units.slice(0, 2), leftOut)).toEqual({
      unit: undefined,
      printed: "2)ปลูกข้าว",
      ours: "",
    });
    expect(firstDifference(raw, [...units, unit("เพิ่ม", "p3")], leftOut)).toMatchObject({
      unit: { at: "p3" },
      printed: "",
    });
    expect(firstDifference(raw, units, [])).toMatchObject({
      unit: { at: "p1" },
      printed: expect.stringMatching(/^www/),
    });
  });

  it("keep a minus: the dash of a list is none before a number", () => {
    expect(firstDifference("-5.2 บาท", [unit("-5.2 บาท")], [])).toBeUndefined();
    expect(firstDifference("-5.2 บาท", [unit("5.2 บาท")], [])).toBeDefined();
    expect(firstDifference("-สีข้าว", [unit("สีข้าว")], [])).toBeUndefined();
  });

  it("may repeat a line after a page break", () => {
    const head = [unit("ที่ | ชื่อ", "t-head"), unit("1 | ก", "t-r1"), unit("2 | ข", "t-r2")];
    const broken = "ที่\tชื่อ\n1\tก\nที่\tชื่อ\n2\tข";
    expect(firstDifference(broken, head, [{ line: "ที่ ชื่อ", repeated: true }])).toBeUndefined();
    expect(firstDifference(broken, head, [])?.unit?.at).toBe("t-r2");
  });

  it("are told apart whatever letter is changed, lost or added", () => {
    const text = "เครือข่ายข้าวคุณธรรมเริ่มจากชาวนา";
    const letter = fc.constantFrom("", "ก", "กก");
    fc.assert(
      fc.property(fc.nat(text.length - 1), letter, (at, by) => {
        const changed = text.slice(0, at) + by + text.slice(at + 1);
        fc.pre(changed !== text);
        expect(firstDifference(text, [unit(changed)], [])).toBeDefined();
        expect(firstDifference(changed, [unit(text)], [])).toBeDefined();
      }),
    );
  });
});
