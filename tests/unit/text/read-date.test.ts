import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thaiDate } from "../../../src/text/dates.ts";
import { isSeveralDays, readDate } from "../../../src/text/read-date.ts";
import { anyText } from "../any-text.ts";

describe("dates as people write them", () => {
  it.each([
    ["25 ก.ย. 2550", "2007-09-25"],
    ["25 ก.ย. 50", "2007-09-25"],
    ["25ก.ย.50", "2007-09-25"],
    ["25 กย 2550", "2007-09-25"],
    ["๒๕ กันยายน พ.ศ. ๒๕๕๐", "2007-09-25"],
    ["วันที่ 25 เดือนกันยายน 2550", "2007-09-25"],
    ["25/9/2550", "2007-09-25"],
    ["25-09-2550", "2007-09-25"],
    ["25.9.2550", "2007-09-25"],
    ["2550-09-25", "2007-09-25"],
    ["2007-9-5", "2007-09-05"],
    ["25 ก.ย. ค.ศ. 2007", "2007-09-25"],
    ["29 ก.พ. 2551", "2008-02-29"],
    ["ม.ค. 2551", "2008-01"],
    ["1/2551", "2008-01"],
    ["2551-01", "2008-01"],
  ])("%s", (text, iso) => expect(readDate(text)?.iso).toBe(iso));

  it.each([
    "",
    "2550",
    "30 ก.พ. 2550",
    "2007-02-30",
    "2008-13",
    "25 ก.ย.",
    "25/9",
    "เร็ว ๆ นี้",
    "12-13 ก.ย. 2550",
    "25 Sep 2550",
    "9/25/2550",
  ])("%s is none", (text) => expect(readDate(text)).toBeUndefined());

  it.each(["25-26 ก.ย. 50", "25 – 26 กันยายน 2550", "๒๕,๒๖ ก.ย. ๒๕๕๐", "25 และ 26 ก.ย. 2550", "25-26/9/2550"])(
    "%s are several days",
    (text) => expect(isSeveralDays(text)).toBe(true),
  );

  it.each(["", "31 ก.ย. 50", "25-9-2550", "31-9-2550", "2007-09-25", "25-26", "2550-2551", "เดือนหน้า 25-31 ก.พ. 50"])(
    "%s is not",
    (text) => expect(isSeveralDays(text)).toBe(false),
  );

  it("a day that the site writes is read again", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2150-01-01"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          for (const text of [thaiDate(iso), thaiDate(iso, "long"), iso]) expect(readDate(text)?.iso).toBe(iso);
          expect(readDate(thaiDate(iso.slice(0, 7)))?.iso).toBe(iso.slice(0, 7));
        },
      ),
    );
  });

  it("nothing that is typed makes it stumble, and what it gives is a day or a month", () => {
    fc.assert(
      fc.property(anyText(20), (text) => {
        const read = readDate(text);
        if (read) expect(read.iso).toMatch(/^\d{4}-\d\d(?:-\d\d)?$/);
      }),
    );
  });
});
