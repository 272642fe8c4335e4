import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "../../../src/collections/column.ts";
import { toCsv } from "../../../src/exports/csv.ts";
import { changedByExcel } from "../../excel.ts";
import { anyCharacter } from "../any-text.ts";

const row = (title: string) => ({ id: "a", url: "/a/", title });
/** The one cell that is asked for, as it stands in the file between its quotes. */
function cell(value: Value): string {
  const [, text = ""] = /\r\na,\/a\/,ก,([\s\S]*)\r\n$/.exec(toCsv([{ ...row("ก"), value }])) ?? [];
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}

describe("toCsv", () => {
  it("has a BOM, a header and CRLF", () => {
    expect(toCsv([row("ก")])).toBe("\uFEFFid,url,title\r\na,/a/,ก\r\n");
  });

  it("quotes what needs it and joins lists", () => {
    expect(toCsv([{ ...row('เขาว่า "ดี", จริง'), aliases: ["ก", "ข"], active: null }])).toContain(
      '"เขาว่า ""ดี"", จริง",ก; ข,',
    );
  });

  it("writes a citation as one readable cell, and a section with its report", () => {
    const sources = [{ source: "report-2550", section: "4-1", at: "table-4-1-r5", row: "2", printed: "ข่าว" }];
    expect(toCsv([{ ...row("ก"), sources }])).toContain("report-2550:4-1#table-4-1-r5 ลำดับ 2 “ข่าว”");
    expect(toCsv([{ ...row("ก"), section: "4-1", sources }])).toContain(",ก,report-2550:4-1,report-2550:4-1#");
  });
});

describe("what has parts", () => {
  it("is JSON, one or a list of them, and nothing when there is none", () => {
    const groups = [
      { words: ["ก; ข"], absent: false },
      { words: ['"ค"'], absent: null },
    ];
    expect(JSON.parse(cell(groups))).toEqual(groups);
    expect(JSON.parse(cell(groups[0] ?? null))).toEqual(groups[0]);
    expect(cell([])).toBe("");
  });
});

describe("a spreadsheet leaves as it is", () => {
  it.each([
    ...(
      "1-1|3-2|1/2|1 1/2|12:30|2007-01-12|2007-01|2007-01-12T10:00|20.10|0016|1e5|1.6E1|5%|฿5|$1,200|(5)|1,200|๑๒|12 " +
      "ม.ค. 50|ม.ค. 2551|Jan\r0|12 มกราคม 2550"
    ).split("|"),
    ...(
      "mar-1|5 May|Sept2|May 2007|5 pm|5:30 AM|๕ pm|TRUE|false|จริง|เท็จ|#N/A|12345678901234567|08-1234-5678| 1-1 |-1-1|" +
      "−5|=1+1|+ก|-ก|@ก|＝1"
    ).split("|"),
    "\tก",
    "\r=1",
    "'ก",
  ])("%s", (text) => expect(cell(text)).toBe(`'${text}`));

  it.each([
    "ก",
    "1-1 ก",
    "ข้อ 1-1",
    "report-2550:1-1",
    "krabi-1",
    "a; b",
    "p1",
    "may",
    "12 คน",
    "ม.ค. และ ก.พ.",
    "true story",
  ])("%s, which needs no mark", (text) => expect(cell(text)).toBe(text));

  it.each([0, 1, -5, 1.5, 2550, -0.25, 999_999_999_999_999])("the number %s, as a number", (value) =>
    expect(cell(value)).toBe(String(value)),
  );

  it("a number that it would round, as text; a truth as a truth; a list of one as its text", () => {
    expect(cell(9007199254740991)).toBe("'9007199254740991");
    expect(cell(1e21)).toBe("'1e+21");
    expect(cell(true)).toBe("true");
    expect(cell(["2007-01-12"])).toBe("'2007-01-12");
    expect(cell(["2007-01-12", "2007-01-13"])).toBe("'2007-01-12; 2007-01-13");
  });

  it("whatever is in a text: begins with a letter, a mark or an apostrophe, and reads back as it was", () => {
    const piece = fc.constantFrom(
      ..."0|1|12|2550|๕|-|/|.|,|:| |e|E|%|(|)|=|+|@|'|Jan|ม.ค.|มกราคม|ก|am|TRUE|\t|\r|\n|\"".split("|"),
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
      fc.string({ unit: anyCharacter }),
    );
    fc.assert(
      fc.property(text, (value) => {
        const written = cell(value);
        expect(written.replace(/^'/, "")).toBe(value);
        // A cell ends its lines as the text does: what reports have has LF alone.
        if (!value.includes("\r")) expect(changedByExcel(written)).toBe(false);
        // Said apart from the code: nothing bare begins like a formula, is digits and marks alone, or a month with a number.
        if (written.startsWith("'") || written === "") return;
        expect(written).not.toMatch(/^[=+\-@\t\r]/);
        expect(written).not.toMatch(/^[^\p{L}]*\d[^\p{L}]*$/u);
        expect(written).not.toMatch(/^[\d\s./-]*(?:Jan|ม\.ค\.|มกราคม)[\d\s./-]*\d[\d\s./-]*$/);
      }),
      { numRuns: 1000 },
    );
  });
});
