import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../../src/exports/csv.ts";

const row = (title: string) => ({ id: "a", url: "/a/", title });

describe("toCsv", () => {
  it("has a BOM, a header and CRLF", () => {
    expect(toCsv([row("ก")])).toBe("\uFEFFid,url,title\r\na,/a/,ก\r\n");
  });

  it("quotes what needs it and joins lists", () => {
    expect(toCsv([{ ...row('เขาว่า "ดี", จริง'), aliases: ["ก", "ข"], active: null }])).toContain(
      '"เขาว่า ""ดี"", จริง",ก; ข,',
    );
  });

  it("writes a citation as one readable cell", () => {
    const sources = [{ source: "report-2550", section: "4-1", at: "table-4-1-r5", row: "2", printed: "ข่าว" }];
    expect(toCsv([{ ...row("ก"), sources }])).toContain("report-2550:4-1#table-4-1-r5 ลำดับ 2 “ข่าว”");
  });

  it("never gives a spreadsheet a cell to run", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string(), (start, rest) => {
        const cell = toCsv([row(start + rest)]).split("\r\na,/a/,")[1] ?? "";
        return /^"?'/.test(cell) || /^-\d+(?:\.\d+)?\r\n$/.test(cell);
      }),
    );
  });
});
