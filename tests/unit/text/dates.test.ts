import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthName, thaiDate, thaiDates, toBE, toCE } from "../../../src/text/dates.ts";

describe("Thai dates", () => {
  it("show the Buddhist year", () => {
    expect(thaiDate("2007-09-25")).toBe("25 ก.ย. 2550");
    expect(thaiDate("2007-09-05", "long")).toBe("5 กันยายน 2550");
    expect(thaiDate("2008-01")).toBe("ม.ค. 2551");
  });

  it("fold several days into one phrase", () => {
    expect(thaiDates(["2007-09-12", "2007-09-13"])).toBe("12–13 ก.ย. 2550");
    expect(thaiDates(["2007-08-07", "2007-08-22"])).toBe("7, 22 ส.ค. 2550");
    expect(thaiDates(["2007-08-29", "2007-08-30", "2007-08-31", "2007-09-01"])).toBe("29 ส.ค. – 1 ก.ย. 2550");
    expect(thaiDates([])).toBe("");
  });

  it("refuse what is no date", () => {
    for (const wrong of ["25/9/2550", "2007-13", ""]) expect(() => thaiDate(wrong)).toThrow(RangeError);
    expect(() => monthName(0)).toThrow(RangeError);
  });

  it("the two eras are 543 years apart and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2200 }),
        (year) => toCE(toBE(year)) === year && toBE(year) - year === 543,
      ),
    );
  });
});
