import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tables } from "../../../src/exports/tables.ts";
import { faultsHtml, faultText } from "../../../src/workbench/faults-html.ts";
import { readCollection, readQuery, readState } from "../../../src/workbench/read-address.ts";
import { filterRows } from "../../../src/workbench/rows.ts";
import { makeSheet } from "../../../src/workbench/sheet.ts";
import { EMPTY } from "../../../src/workbench/state.ts";
import { WORDS, writeState } from "../../../src/workbench/write-address.ts";
import { anyCharacter } from "../any-text.ts";
import { file, record, sheetOf, sheets, sheetsWithStates } from "./made.ts";

const sheet = sheetOf(
  record("one", { kind: "late", place: "trat", count: 3, month: "2007-09", friends: ["a", "b"] }),
  record("two", { kind: "early", place: "krabi", count: 12 }),
  record("three", { title: " มีวรรค ", active: false }),
);
const read = (query: string) => readState(new URLSearchParams(query), sheet);

describe("the address of a table", () => {
  it("holds all that is chosen: what is written is read as it was, and nothing in it is unknown", () => {
    fc.assert(
      fc.property(sheetsWithStates, ({ sheet, state }) => {
        const query = new URLSearchParams(writeState(sheet.name, state));
        expect(readState(query, sheet)).toEqual({ state, faults: [] });
        expect(readCollection(query, [{ name: sheet.name, label: "สิ่ง" }])).toEqual({ name: sheet.name, faults: [] });
      }),
      { numRuns: 200 },
    );
  });

  it("can be read and told: names, commas and Thai stand as they are", () => {
    const state = {
      ...EMPTY,
      columns: ["title", "count"],
      values: { place: ["trat"] },
      sort: { column: "count", down: true },
    };
    expect(writeState("things", state)).toBe("?collection=things&place=trat&columns=title,count&sort=-count");
  });

  it("a value that has another id now is meant by that", () => {
    const columns = file.columns.map((column) =>
      column.name === "place" ? { ...column, former: { traat: "trat", "Old-One": "krabi" } } : column,
    );
    const moved = makeSheet({ ...file, columns }, [
      record("one", { place: "trat" }),
      record("two", { place: "krabi" }),
    ]);
    for (const [given, now] of [
      ["traat", "trat"],
      ["old-one", "krabi"],
    ] as const) {
      const { state, faults } = readState(new URLSearchParams({ place: given }), moved);
      expect([state.values, faults]).toEqual([{ place: [now] }, []]);
    }
    expect(readState(new URLSearchParams("place=trat&place=traat"), moved).state.values).toEqual({ place: ["trat"] });
  });

  it("whatever stands in it: never fails, and what it chooses is there", () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...WORDS,
        "kind",
        "count.from",
        "month.to",
        "detail.has",
        "people",
        "title.x",
        "__proto__",
        "constructor",
      ),
      fc.string({ unit: anyCharacter }),
    );
    const value = fc.oneof(
      fc.constantFrom("kind", "-count", "a,b,c", "pick", "one,two", "count.each", "-", ",", ""),
      fc.string({ unit: anyCharacter }),
    );
    fc.assert(
      fc.property(sheets, fc.array(fc.tuple(part, value), { maxLength: 8 }), (sheet, parts) => {
        const { state, faults } = readState(new URLSearchParams(parts), sheet);
        for (const fault of faults) expect(faultText(fault, "สิ่ง")).toMatch(/[ก-๙]/);
        expect(readState(new URLSearchParams(writeState(sheet.name, state)), sheet)).toEqual({ state, faults: [] });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["place=atlantis", "ไม่มีค่า “atlantis” ในคอลัมน์ที่"],
    ["planet=mars", "ไม่มีคอลัมน์ชื่อ “planet”"],
    ["columns=colour", "ไม่มีคอลัมน์ชื่อ “colour”"],
    ["sort=-hue", "ไม่มีคอลัมน์ชื่อ “hue”"],
    ["by=hue", "ไม่มีคอลัมน์ชื่อ “hue”"],
    ["chart=hue", "ไม่มีคอลัมน์ชื่อ “hue”"],
    ["cross=kind,hue", "ไม่มีคอลัมน์ชื่อ “hue”"],
    ["cross=kind", "ไม่เข้าใจ “cross=kind”"],
    ["pick=four", "ไม่มีแถวรหัส “four”"],
    ["compare=four", "ไม่มีแถวรหัส “four”"],
    ["count.from=มาก", "“มาก” ใช้เป็นช่วงของคอลัมน์จำนวนไม่ได้"],
    ["title.from=ก", "“ก” ใช้เป็นช่วงของคอลัมน์ชื่อไม่ได้"],
    ["only=some", "ไม่เข้าใจ “only=some”"],
    ["only=pick", "ไม่เข้าใจ “only=pick”"],
    ["sort=-", "ไม่เข้าใจ “sort=-”"],
    ["q=%F0%9F%98%80", "ไม่เข้าใจ “q=😀”"],
  ])("%s is told of, and the table is whole", (query, told) => {
    const { state, faults } = read(query);
    expect(faults.map((fault) => faultText(fault, "สิ่ง")).join()).toContain(told);
    expect(filterRows(sheet, state)).toEqual(sheet.rows);
    expect(state).toEqual(EMPTY);
  });

  it("asks whether something near was meant, and leads to it with all else that was asked", () => {
    expect(faultsHtml(read("place=kraby&sort=-counts").faults, "สิ่ง")).toMatch(
      /href="\?place=kraby&amp;sort=-count" data-open>หมายถึง “จำนวน” หรือไม่.*"\?place=krabi&amp;sort=-counts" data-open>หมายถึง “กระบี่” หรือไม่/,
    );
    const files = [
      { name: "things", label: "สิ่ง" },
      { name: "others", label: "อื่น" },
    ];
    const { name, faults } = readCollection(readQuery("collection=thing&place=krabi"), files);
    expect(name).toBe("things");
    expect(faultsHtml(faults, "สิ่ง")).toContain('href="?collection=things&amp;place=krabi"');
    expect(faults.map((fault) => faultText(fault, "สิ่ง"))).toEqual(["ไม่มีชุดข้อมูลชื่อ “thing” จึงแสดงสิ่งทั้งหมด"]);
    expect(readCollection(readQuery("collection=อื่น"), files)).toEqual({ name: "others", faults: [] });
  });

  it.each([
    ["capitals", "Place=TRAT&SORT=-Count", { place: ["trat"] }, 0],
    ["names in Thai, and twice the same", "place=ตราด&place=trat", { place: ["trat"] }, 0],
    ["ampersands as a page's source has them", "kind=late&amp;place=trat", { kind: ["late"], place: ["trat"] }, 0],
  ])("reads %s", (_, query, values, faults) => {
    const found = readState(readQuery(query), sheet);
    expect(found.state.values).toEqual(values);
    expect(found.faults).toHaveLength(faults);
  });

  it("takes a year of either era, and tells of a word that stands twice", () => {
    expect(read("month.from=2550&month.to=2550-09").state).toMatchObject({
      from: { month: "2007" },
      to: { month: "2007-09" },
    });
    expect(read("sort=count&sort=kind").faults).toEqual([{ what: "twice", given: "sort" }]);
  });

  it("compares four at most, keeps what is known beside what is not, and passes over what others add", () => {
    expect(read("compare=one,two,three").faults).toEqual([]);
    expect(read("place=trat&place=mars&fbclid=x&utm_source=line").state.values).toEqual({ place: ["trat"] });
    expect(read("place=trat&place=mars&fbclid=x&utm_source=line").faults).toHaveLength(1);
  });

  it("picks what it compares, unless it says what is picked, be it nothing: one row more is compared beside the others", () => {
    for (const [query, pick] of [
      ["compare=two,one", ["two", "one"]],
      ["compare=two,one&pick=", []],
      ["compare=two,one&pick=two,one,three", ["two", "one", "three"]],
    ] as const) {
      const { state, faults } = read(query);
      expect([state.compare, state.pick, faults]).toEqual([["two", "one"], pick, []]);
      expect(writeState("things", state)).toBe(`?collection=things&${query}`);
    }
    expect(read("compare=two&only=pick")).toMatchObject({ state: { pick: ["two"], onlyPicked: true }, faults: [] });
  });

  it("finds a row by ids that it had before, once, and names it by its own", () => {
    const columns = file.columns.map((column) =>
      column.name === "id" ? { ...column, former: { uno: "one", eins: "one" } } : column,
    );
    const former = makeSheet({ ...file, columns }, [record("one"), record("two")]);
    const { state, faults } = readState(readQuery("compare=two,uno&pick=eins,one&only=pick"), former);
    expect(faults).toEqual([]);
    expect(state).toMatchObject({ compare: ["two", "one"], pick: ["one"], onlyPicked: true });
  });

  it.each(["columns=", "columns=,", "by=", "chart=", "cross=", "compare=", "pick=", "only=", "q=", "=", ".has=x"])(
    "%s says nothing",
    (query) => expect(read(query)).toEqual({ state: EMPTY, faults: [] }),
  );

  it("no column of a data file is named like one of its words", () => {
    const names = tables.flatMap(({ columns }) => columns.map(({ name }) => name));
    expect(names.filter((name) => WORDS.some((word) => word === name) || name.includes("."))).toEqual([]);
  });
});
