import { describe, expect, it } from "vitest";
import { bodyFindings, hiddenBody } from "../../../src/rules/body.ts";

const found = (text: string, { required = true, template = false } = {}) =>
  bodyFindings(text, { label: "รายการ", required, template }).map(({ code, where }) => [code, where]);

describe("a body", () => {
  it("is there where the collection asks for one: with words in it", () => {
    for (const text of ["", " \n ", "- \n**", "…"]) expect(found(text).map(([code]) => code)).toEqual(["empty-body"]);
    expect(found("ก")).toEqual([]);
    expect(found("", { required: false })).toEqual([]);
  });

  it("is not there where the site would not show it", () => {
    expect(hiddenBody("\n ก", "รายการ").map(({ where }) => where)).toEqual([{ start: 2, end: 2 }]);
    expect(hiddenBody("\n", "รายการ")).toEqual([]);
  });

  it("has nothing left of its template, where it is no template", () => {
    expect(found("ก\n\n‹เนื้อความ›\nข")).toEqual([["unfilled/body", { start: 3, end: 3 }]]);
    expect(found("todo")).toEqual([["unfilled/body", { start: 0, end: 0 }]]);
    expect(found("‹เนื้อความ›", { template: true })).toEqual([]);
  });
});
