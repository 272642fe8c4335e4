import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishPlace } from "../../../src/cite/english-place.ts";
import { englishInText, thaiInText } from "../../../src/cite/in-text.ts";
import { atPlace, type CiteItem } from "../../../src/cite/item.ts";
import { rangeName } from "../../../src/cite/place-range.ts";
import { cited, others } from "./report-cited.ts";

const report: CiteItem = { ...cited, section: "หัวข้อ 2.1 ย่อหน้า 3" };
const inText = (item: CiteItem) => [thaiInText(item), englishInText(item)];

describe("in the text of a work", () => {
  it("names two authors, of three the first, and of a report that names no others than one this one and others", () => {
    expect(inText(report)).toEqual([
      "(ก้องภพ ใจดี และ ข้าวหอม ณ น่าน, 2560, หัวข้อ 2.1 ย่อหน้า 3)",
      "(ก้องภพ ใจดี & ข้าวหอม ณ น่าน, 2017, Section 2.1, para. 3)",
    ]);
    const first = ["(ก้องภพ ใจดี และคณะ, 2560, หัวข้อ 2.1 ย่อหน้า 3)", "(ก้องภพ ใจดี et al., 2017, Section 2.1, para. 3)"];
    expect(inText({ ...report, author: [...(report.author ?? []), { literal: "น้ำ" }] })).toEqual(first);
    expect(inText({ ...report, author: [...(report.author ?? []).slice(0, 1), others] })).toEqual(first);
  });

  it("names of two and others the first, and the institute alone where others have no name", () => {
    expect(inText({ ...report, author: [...(report.author ?? []), others] })).toEqual([
      "(ก้องภพ ใจดี และคณะ, 2560, หัวข้อ 2.1 ย่อหน้า 3)",
      "(ก้องภพ ใจดี et al., 2017, Section 2.1, para. 3)",
    ]);
    expect(inText({ ...report, author: [others] })).toEqual([
      "(สถาบันตัวอย่าง, 2560, หัวข้อ 2.1 ย่อหน้า 3)",
      "(สถาบันตัวอย่าง, 2017, Section 2.1, para. 3)",
    ]);
  });

  it("names the institute where nobody is named, the title of a page of ours, and no year where none is known", () => {
    const { section: _, issued: __, ...undated } = report;
    const { author: ___, ...unnamed } = report;
    expect(inText({ ...undated, author: [] })).toEqual(["(สถาบันตัวอย่าง, ม.ป.ป.)", "(สถาบันตัวอย่าง, n.d.)"]);
    expect(inText({ ...unnamed, type: "webpage" })).toEqual(["(“รายงานของเรา”, 2560)", "(“รายงานของเรา”, 2017)"]);
  });

  it("loses no letter of a name, a year or a place", () => {
    const name = fc
      .array(fc.constantFrom("ก้อง", "น้ำ", "ณ", "ฯ", "(", "&", ",", "และ", "$1"), { minLength: 1 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1900, max: 2200 }),
        name,
        (names, year, section) => {
          const item = {
            ...report,
            author: names.map((literal) => ({ literal })),
            issued: { "date-parts": [[year]] },
            section,
          };
          const shown = names.length > 2 ? names.slice(0, 1) : names;
          const [thai = "", english = ""] = inText(item);
          for (const each of shown) {
            expect(thai).toContain(each);
            expect(english).toContain(each);
          }
          expect(thai.endsWith(`, ${year + 543}, ${section})`)).toBe(true);
          expect(english).toContain(`, ${year}, `);
          expect([thai, english].every((text) => text.startsWith("(") && text.endsWith(")"))).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("a run of places", () => {
  it.each([
    ["หัวข้อ 3.1 ย่อหน้า 3", "หัวข้อ 3.1 ย่อหน้า 12", "หัวข้อ 3.1 ย่อหน้า 3–12", "Section 3.1, paras. 3–12"],
    ["ตารางที่ 4.1 ลำดับ 5 แถว 2", "ตารางที่ 4.1 ลำดับ 5 แถว 3", "ตารางที่ 4.1 ลำดับ 5 แถว 2–3", "Table 4.1, No. 5, rows 2–3"],
    [
      "ตารางที่ 4.1 หัวตาราง",
      "ตารางที่ 4.1 ลำดับ 5",
      "ตารางที่ 4.1 หัวตาราง ถึง ตารางที่ 4.1 ลำดับ 5",
      "Table 4.1, head to Table 4.1, No. 5",
    ],
    [
      "ตารางที่ 4.1 หัวตาราง",
      "ตารางที่ 4.1 แถวสุดท้าย",
      "ตารางที่ 4.1 หัวตาราง ถึง ตารางที่ 4.1 แถวสุดท้าย",
      "Table 4.1, head to Table 4.1, last row",
    ],
    ["ตารางที่ 4.1", "ตารางที่ 4.2", "ตารางที่ 4.1 ถึง ตารางที่ 4.2", "Table 4.1 to Table 4.2"],
    ["บทที่ 1", "บทที่ 1", "บทที่ 1", "Chapter 1"],
  ])("%s and %s: %s", (first, last, name, english) => {
    expect(rangeName(first, last)).toBe(name);
    expect(englishPlace(name)).toBe(english);
  });

  it("is cited under the key of its first and last, at the address of its first", () => {
    const cited = { ...report, URL: "https://coop.example/report/2/" };
    expect(atPlace(cited, "ก", "p3", "p6")).toMatchObject({
      id: "report-2:p3-p6",
      URL: "https://coop.example/report/2/#p3",
    });
    expect(atPlace(cited, "ก", "p3", "p3").id).toBe("report-2:p3");
  });
});
