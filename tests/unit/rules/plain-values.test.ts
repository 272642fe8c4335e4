import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cutValue, judgePlainValue } from "../../../src/rules/plain-values.ts";

describe("a value without quotes", () => {
  it.each([
    ["2007-09-25", "unquoted-date"],
    ["2007-9-5 10:00", "unquoted-date"],
    ["0b101", "unquoted-date"],
    ["16", undefined],
    ["-1.5", undefined],
    ["ข้าว", undefined],
    ["9007199254740993", "odd-number/digits"],
    ["0.1234567890123456", "odd-number/digits"],
    ["0x10", "odd-number/unusual"],
    ["1.6e1", "odd-number/unusual"],
    ["0016", "odd-number/unusual"],
    ["+5", "odd-number/unusual"],
  ])("%s: %s", (text, code) => expect(judgePlainValue(text, parse(text))?.code).toBe(code));

  it("loses what stands behind #", () => {
    expect(cutValue("  - title: กลุ่ม #1 ")).toEqual({ before: "  - title: ", whole: "กลุ่ม #1", cut: "#1" });
    for (const line of ["title: กลุ่ม#1", 'title: "กลุ่ม #1"', "# หมายเหตุ", "title: กลุ่ม # หมายเหตุ"])
      expect(cutValue(line)).toBeUndefined();
  });
});
