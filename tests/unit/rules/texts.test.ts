import { describe, expect, it } from "vitest";
import { textFindings } from "../../../src/rules/texts.ts";

const codes = (text: string, where: readonly PropertyKey[] = ["title"], letters = true) =>
  textFindings(text, where, { letters }).map(({ code, instead }) => (instead === undefined ? code : [code, instead]));

describe("what no text of the front matter may hold", () => {
  it.each([
    ["เครือข่าย <b>ใหม่</b>", [["raw-html/tag", "เครือข่าย ใหม่"]]],
    ["<!-- ก", ["raw-html/tag"]],
    ["2550-01-31", [["wrong-era", "2007-01-31"]]],
    ["2551-01", [["wrong-era", "2008-01"]]],
    ["‹ชื่อ›", ["unfilled"]],
    ["todo", ["unfilled"]],
    ["=1+1", ["spreadsheet-formula"]],
    ["-ก", ["spreadsheet-formula"]],
    ["ทํา\u200b", ["hidden-character", "split-sara-am"]],
    ["\u{10FFFE}", ["unreadable-character"]],
    ["-1.5", []],
    ["2550", []],
    ["ดอกเบี้ย < 5 บาท", []],
  ])("%j", (text, expected) => expect(codes(text)).toEqual(expected));

  it("words of a report begin as they like and keep their letters, but bring no HTML", () => {
    for (const where of [["sources", 0, "printed"], ["corrections", 0, "corrected"], ["quote"]]) {
      expect(codes("=ทํา 2550", where)).toEqual([]);
      expect(codes("2550-01-31", where)).toEqual([]);
      expect(codes("<b>", where)).toEqual([["raw-html/tag", ""]]);
    }
  });

  it("a template may be blank, and its letters are its file's matter", () => {
    expect(textFindings("‹ชื่อ›", ["title"], { template: true, letters: true })).toEqual([]);
    expect(codes("ทํา", ["title"], false)).toEqual([]);
  });
});
