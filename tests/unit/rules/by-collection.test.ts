import { describe, expect, it } from "vitest";
import { provinces } from "../../../src/data/provinces.ts";
import {
  addressFindings,
  factorLessonFindings,
  firstFindings,
  partFindings,
  provinceFindings,
  sectionFindings,
  teamFindings,
} from "../../../src/rules/by-collection.ts";
import { listedFindings } from "../../../src/rules/listed.ts";

const called = (_: string, id: string): string => id;

describe("a province", () => {
  const known = { provinces, yearOf: (source: string) => ({ old: 2545, recent: 2560 })[source] };

  it("is one that the site knows; otherwise it is told which was meant", () => {
    expect(provinceFindings("krabi", {}, known)).toEqual([]);
    const renamed = (id: string, title = "") => provinceFindings(id, { title }, known).map(({ rename }) => rename);
    expect(renamed("krabbi")).toEqual(["provinces/krabi.md"]);
    expect(renamed("thon-buri", "ชลบุรี")).toEqual(["provinces/chon-buri.md"]);
    expect(renamed("atlantis")).toEqual([undefined]);
  });

  it("is not older in a report than in Thailand", () => {
    const sources = [{ source: "recent" }, { source: "old" }, { source: "unknown" }];
    expect(provinceFindings("bueng-kan", { sources }, known).map(({ where }) => where)).toEqual([
      ["sources", 1, "source"],
    ]);
    expect(provinceFindings("krabi", { sources }, known)).toEqual([]);
  });
});

describe("where a report lists its team", () => {
  const blocks = new Map([
    ["p1", ""],
    ["p2", ""],
  ]);
  const sectionOf = (section: string) => (section === "cover" ? { tables: [], blocks, path: "" } : undefined);
  const lacking = (teamAt?: object) => teamFindings({ teamAt }, sectionOf).map(({ where }) => where);

  it("is a run of blocks of that section", () => {
    expect(lacking({ section: "cover", first: "p1", last: "p2" })).toEqual([]);
    expect(lacking({ section: "cover", first: "p3", last: "p9" })).toEqual([
      ["teamAt", "first"],
      ["teamAt", "last"],
    ]);
    expect(lacking()).toEqual([]);
    expect(lacking({ section: "none", first: "p3", last: "p9" })).toEqual([]);
  });
});

describe("a section", () => {
  const report = { data: { sections: [{ id: "one" }] }, path: "content/sources/a.md" };

  it("is listed by its report", () => {
    expect(sectionFindings("one", report)).toEqual([]);
    expect(sectionFindings("two", report).map(({ code }) => code)).toEqual(["not-listed/section"]);
  });
});

describe("the record of a report", () => {
  const pages = new Set(["corrections", "made"]);
  /** The report with short addresses: `a`, which has a section that is called as another report. */
  const reports = [
    { id: "b", data: {} },
    { id: "a", data: { shortAddresses: true, sections: [{ id: "one" }, { id: "corrections" }, { id: "b" }] } },
    { id: "c", data: { shortAddresses: true } },
  ];

  it("has each id once", () => {
    const data = { sections: [{ id: "x" }, { id: "y" }, { id: "x" }], tables: [{ id: "x" }], figures: 5 };
    expect(partFindings(data).map(({ where }) => where)).toEqual([["sections", 2, "id"]]);
  });

  it("takes the address of no other page, and short ones only first", () => {
    const data = { shortAddresses: true, sections: [{ id: "one" }, { id: "corrections" }, { id: "b" }] };
    const found = (id: string, record: object = data) =>
      addressFindings(id, record, pages, reports).map(({ code }) => code);
    expect(found("a")).toEqual(["same-address/taken"]);
    expect(found("c")).toEqual(["same-address/short", "same-address/taken"]);
    expect(found("c", { sections: data.sections })).toEqual([]);
    expect(found("b", {})).toEqual(["bad-name/report"]);
    expect(found("made", {})).toEqual(["bad-name/report"]);
    expect(addressFindings("b", {}, pages, [])).toEqual([]);
  });
});

it("an id from a list of the report stands in that list", () => {
  const fields = [{ name: "list", listed: "lists" as const }, { name: "title" }];
  const report = { data: { lists: [{ id: "project", label: "โครงการ" }] }, path: "content/sources/a.md" };
  const found = (list: unknown) => listedFindings(fields, { list, title: "x" }, report).map(({ instead }) => instead);
  expect(found("project")).toEqual([]);
  expect(found("todo")).toEqual([]);
  expect(found(undefined)).toEqual([]);
  expect(found("projects")).toEqual(["project"]);
  expect(found("โครงการ")).toEqual(["project"]);
  expect(found("อื่น")).toEqual([undefined]);
});

describe("the lessons that a topic puts first", () => {
  const topicOf = (lesson: string) => ({ ours: "sell", other: "meet" })[lesson];
  const said = (...lessons: string[]) =>
    firstFindings("sell", { first: lessons.map((lesson) => ({ lesson })) }, { topicOf, called }).map(
      ({ code, where }) => [code, where],
    );

  it("are its own; one that is not there is another rule's", () => {
    expect(said("ours", "gone")).toEqual([]);
    expect(said("ours", "other")).toEqual([["not-listed/lesson", ["first", 1, "lesson"]]]);
  });

  it("are named once", () => expect(said("ours", "ours")).toEqual([["repeated-reference", ["first", 1, "lesson"]]]));
});

it("the lessons that a factor names bear on it; one that is not there is another rule's", () => {
  const factorsOf = (lesson: string) => ({ ours: ["team", "aim"], other: ["aim"] })[lesson];
  const found = (data: unknown) =>
    factorLessonFindings("team", data, { factorsOf, called }).map(({ code, where }) => [code, where]);
  expect(found({ first: ["ours", "gone"], weakenedBy: ["ours"] })).toEqual([]);
  expect(found({ first: ["ours", "other"], weakenedBy: ["other"] })).toEqual([
    ["not-listed/factor-lesson", ["first", 1]],
    ["not-listed/factor-lesson", ["weakenedBy", 0]],
  ]);
  expect(found({})).toEqual([]);
});
