import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataRecord } from "../../../src/exports/table.ts";
import { searchKey } from "../../../src/text/normalise.ts";
import { workbenchText } from "../../../src/words/workbench.ts";
import { bucketsOf, openBucket } from "../../../src/workbench/buckets.ts";
import { chartOf } from "../../../src/workbench/chart.ts";
import { compareRows } from "../../../src/workbench/compare.ts";
import { compareHintHtml } from "../../../src/workbench/compare-html.ts";
import { crossOf } from "../../../src/workbench/cross.ts";
import { countKeys, orderedKeys } from "../../../src/workbench/keys.ts";
import { filterBeside, filterRows, groupRows, sortRows } from "../../../src/workbench/rows.ts";
import { makeSheet } from "../../../src/workbench/sheet.ts";
import { EMPTY, MOST_COMPARED, withValues } from "../../../src/workbench/state.ts";
import { file, record, sheetOf, sheets, sheetsWithStates } from "./made.ts";

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const sheet = sheetOf(
  record("rice", {
    title: "เครือข่ายข้าว",
    kind: "late",
    place: "trat",
    count: 30,
    month: "2007-09",
    friends: ["a", "b"],
  }),
  record("save", { title: "กลุ่มออมทรัพย์ ธ.ก.ส.", kind: "early", place: "krabi", count: 4, month: "2008-12" }),
  record("tour", { title: "แม่บ้าน ๒๕๕๐", friends: ["b"], active: true }),
);
const left = (more: Partial<typeof EMPTY>) => ids(filterRows(sheet, { ...EMPTY, ...more }));

describe("filters", () => {
  it("words are found however they are spelled, in titles for ids too, all of them in one row", () => {
    expect(left({ words: "ธ. ก. ส." })).toEqual(["save"]);
    expect(left({ words: "แดง" })).toEqual(["rice"]);
    expect(left({ words: "ก.ย. 2550" })).toEqual(["rice"]);
    expect(left({ words: "ธกส" })).toEqual(["save"]);
    expect(left({ words: "แม่บ้าน 2550" })).toEqual(["tour"]);
    expect(left({ words: "กระบี่ ออม" })).toEqual(["save"]);
    expect(left({ words: "ตราด ออม" })).toEqual([]);
    expect(left({ has: { detail: "rice" } })).toEqual(["rice"]);
  });

  it("ids are found whole or from their start: letters within them are no words, and a tick without a name is none", () => {
    const ids = sheetOf(
      record("nan-rice", { title: "ข้าว", detail: null }),
      record("krabi-nan", { title: "สาคู", detail: "Nan 2", active: true }),
      record("lamphun-1", { title: "โคนม", detail: null, people: [{ name: "ก้อง", role: "lead", seen: true }] }),
    );
    const found = (words: string) => filterRows(ids, { ...EMPTY, words }).map(({ id }) => id);
    expect(found("nan")).toEqual(["nan-rice", "krabi-nan"]);
    expect(found("krabi-nan")).toEqual(["krabi-nan"]);
    expect(found("Lamphun 1")).toEqual(["lamphun-1"]);
    expect(found("phun")).toEqual([]);
    expect(found("true")).toEqual([]);
    expect(found("หัวหน้า ก้อง")).toEqual(["lamphun-1"]);
  });

  it("every row that says a word is found, and no row beside it, among more rows than are looked through at once", () => {
    const titles = fc.array(fc.constantFrom("ข้าว", "นา", "ข้าวนา", "–", "๑", ""), { minLength: 500, maxLength: 800 });
    fc.assert(
      fc.property(titles, fc.constantFrom("ข้าว", "นา", "1", "thing-25"), (titles, words) => {
        const many = sheetOf(...titles.map((title, i) => record(`thing-${i}`, { title, detail: null, sources: [] })));
        const says = (title: string, i: number) => searchKey(title).includes(words) || `thing-${i}`.startsWith(words);
        const found = filterRows(many, { ...EMPTY, words }).map(({ place }) => place);
        expect(found.filter((place) => !says(titles[place] ?? "", place))).toEqual([]);
        expect(found).toHaveLength(titles.filter(says).length);
      }),
      { numRuns: 20 },
    );
  });

  it("either of two values of a column, and nothing as a value", () => {
    expect(left({ values: { place: ["trat", "krabi"] } })).toEqual(["rice", "save"]);
    expect(left({ values: { place: ["trat"], friends: ["b"] } })).toEqual(["rice"]);
    expect(left({ values: { place: [""] } })).toEqual(["tour"]);
    expect(left({ values: { active: ["true"] } })).toEqual(["tour"]);
  });

  it("from and to hold their ends; a month holds its days", () => {
    expect(left({ from: { count: "4" }, to: { count: "4" } })).toEqual(["save"]);
    expect(left({ from: { month: "2008" } })).toEqual(["save"]);
    expect(left({ to: { month: "2007-09" } })).toEqual(["rice"]);
  });

  it("only those that are picked", () => expect(left({ pick: ["tour"], onlyPicked: true })).toEqual(["tour"]));
});

describe("sorting", () => {
  const sorted = (column: string, down = false) => ids(sortRows(sheet, sheet.rows, { column, down }));

  it("words as a Thai dictionary, numbers by size, a fixed set in its order, nothing last both ways", () => {
    expect(sorted("title")).toEqual(["save", "rice", "tour"]);
    expect(sorted("count")).toEqual(["save", "rice", "tour"]);
    expect(sorted("count", true)).toEqual(["rice", "save", "tour"]);
    expect(sorted("kind")).toEqual(["rice", "save", "tour"]);
    expect(sorted("place", true)).toEqual(["rice", "save", "tour"]);
  });

  it("puts places as the report is read: sections, then what is in them, not by their letters", () => {
    const at = (section: string, at?: string) => ({ sources: [{ source: "r", section, ...(at && { at }) }] });
    const places = sheetOf(
      record("nowhere", { sources: [] }),
      record("late", at("1", "p10")),
      record("row", at("1", "table-1-r10")),
      record("second", at("1", "p2")),
      record("whole", at("1")),
      record("cover", at("cover")),
    );
    const order = sortRows(places, places.rows, { column: "sources", down: false });
    expect(ids(order)).toEqual(["cover", "whole", "second", "row", "late", "nowhere"]);
    const column = places.column("sources");
    expect(column && groupRows(column, places.rows).map(({ key }) => key)).toEqual(["r:cover", "r:1", ""]);
  });

  it("puts numbers in names by their size", () => {
    const named = sheetOf(record("b", { title: "กลุ่ม 10" }), record("a", { title: "กลุ่ม 9" }));
    expect(ids(sortRows(named, named.rows, { column: "title", down: false }))).toEqual(["a", "b"]);
  });

  it("keeps every row, each pick with it, and equals as they were", () => {
    fc.assert(
      fc.property(sheetsWithStates, ({ sheet, state }) => {
        const rows = filterRows(sheet, state);
        const after = sortRows(sheet, rows, state.sort);
        expect(ids(after).toSorted()).toEqual(ids(rows).toSorted());
        const ranks = sheet.column(state.sort?.column ?? "")?.ranks();
        if (!ranks) return;
        for (const [i, row] of after.entries()) {
          const next = after[i + 1];
          if (next && ranks[row.place] === ranks[next.place]) expect(row.place).toBeLessThan(next.place);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("groups have every row under each of its values", () => {
    const friends = sheet.column("friends");
    const groups = friends ? groupRows(friends, sheet.rows) : [];
    expect(groups.map(({ key, rows }) => [key, ids(rows)])).toEqual([
      ["b", ["rice", "tour"]],
      ["a", ["rice"]],
      ["", ["save"]],
    ]);
  });

  it("what a fixed set does not know stands after what it knows, among rows as among values", () => {
    const odd = sheetOf(record("none"), record("odd", { kind: "odd" }), record("early", { kind: "early" }));
    expect(ids(sortRows(odd, odd.rows, { column: "kind", down: false }))).toEqual(["early", "none", "odd"]);
    const kind = odd.column("kind");
    expect(kind && orderedKeys(kind, ["", "odd", "early", "late"])).toEqual(["late", "early", "odd", ""]);
  });
});

describe("counts", () => {
  it("of two columns add up to the rows that the other filters leave, and each opens as many rows as it says", () => {
    fc.assert(
      fc.property(sheetsWithStates, ({ sheet, state }) => {
        const cross = crossOf(sheet, state);
        if (!cross) return;
        const rows = filterBeside(sheet, state, state.cross ?? []);
        expect(cross.counted).toBe(rows.length);
        const [left, head] = cross.buckets;
        const single = [left, head].every(({ column }) => column.type !== "list" && column.type !== "places");
        const total = cross.rows.reduce((sum, { cells }) => sum + cells.reduce((a, b) => a + b, 0), 0);
        if (single) expect(total).toBe(rows.length);
        else expect(total).toBeGreaterThanOrEqual(rows.length);
        for (const { bucket, cells, total } of cross.rows) {
          expect(
            filterRows(
              sheet,
              openBucket(
                { ...state, values: without(state.values, head.column.name), ...ranges(state, head.column.name) },
                left,
                bucket,
              ),
            ),
          ).toHaveLength(total);
          for (const [i, count] of cells.entries()) {
            const column = cross.heads[i];
            if (!column) continue;
            const opened = openBucket(openBucket(state, left, bucket), head, column.bucket);
            expect(filterRows(sheet, opened)).toHaveLength(count);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("of a column's values are what choosing one leaves", () => {
    fc.assert(
      fc.property(sheetsWithStates, fc.constantFrom("kind", "friends", "count"), ({ sheet, state }, name) => {
        const column = sheet.column(name);
        if (!column) return;
        for (const { key, count } of countKeys(column, filterBeside(sheet, state, [name]))) {
          const beside = {
            ...state,
            from: without(state.from, name),
            to: without(state.to, name),
            has: without(state.has, name),
          };
          expect(filterRows(sheet, withValues(beside, name, [key]))).toHaveLength(count);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("of many numbers stand in stretches of one length that have all of them once", () => {
    const numbers = fc.uniqueArray(
      fc.oneof(fc.integer({ min: -5000, max: 9_000_000 }), fc.double({ min: -5, max: 5, noNaN: true })),
      { minLength: 14, maxLength: 60 },
    );
    fc.assert(
      fc.property(numbers, (all) => {
        const sheet = sheetOf(...all.map((count, i) => record(`n-${i}`, { count })));
        const column = sheet.column("count");
        if (!column) return;
        const buckets = bucketsOf(column, sheet.rows);
        expect(buckets.all.length).toBeLessThanOrEqual(12);
        for (const row of sheet.rows) expect(buckets.all.map(({ key }) => key)).toContain(buckets.of(row)[0]);
      }),
      { numRuns: 100 },
    );
  });

  it("are what a chart draws: the rows of each value, or the number of each row", () => {
    const link = () => "?";
    const counts = chartOf(sheet, { ...EMPTY, chart: { column: "place", each: false } }, link);
    expect(counts?.bars.map(({ label, value }) => [label, value])).toEqual([
      ["กระบี่", 1],
      ["ตราด", 1],
      ["ไม่มีข้อมูล", 1],
    ]);
    const each = chartOf(sheet, { ...EMPTY, chart: { column: "count", each: true } }, link);
    expect(each?.bars.map(({ value }) => value)).toEqual([30, 4]);
    expect(each?.span).toEqual([4, 17, 30]);
    fc.assert(
      fc.property(sheets, (sheet) => {
        const chart = chartOf(sheet, { ...EMPTY, chart: { column: "count", each: false } }, link);
        expect(chart?.every.reduce((sum, { value }) => sum + value, 0)).toBe(sheet.rows.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe("side by side", () => {
  it("what each says, in the order asked for, and what is the same in all", () => {
    const { rows, lines } = compareRows(sheet, ["save", "nobody", "rice"]);
    expect(ids(rows)).toEqual(["save", "rice"]);
    expect(lines.map(({ column, same }) => [column.name, same])).toContainEqual(["sources", true]);
    expect(lines.find(({ column }) => column.name === "place")?.same).toBe(false);
    // Neither says anything there.
    expect(lines.map(({ column }) => column.name)).not.toContain("active");
  });

  it("not twice where a column has the names of what another has ids of", () => {
    const placeTh = { name: "placeTh", title: "ชื่อที่", type: "text" } as const;
    const named = (place: string | null, placeTh: string) => record(placeTh, { place, placeTh });
    const names = (...records: DataRecord[]) =>
      compareRows(
        makeSheet({ ...file, columns: [...file.columns, placeTh] }, records),
        records.map(({ id }) => String(id)),
      ).lines.map(({ column }) => column.name);
    expect(names(named("trat", "ตราด"), named(null, "ส่วนกลาง"))).not.toContain("placeTh");
    expect(names(named("trat", "เกาะช้าง"), named(null, "ส่วนกลาง"))).toContain("placeTh");
  });

  it("first what they say, then where it stands", () => {
    const more = { name: "more", title: "อื่น ๆ", type: "text" } as const;
    const of = makeSheet({ ...file, columns: [...file.columns, more] }, [
      record("a", { more: "1" }),
      record("b", { more: "2" }),
    ]);
    expect(
      compareRows(of, ["a", "b"])
        .lines.map(({ column }) => column.name)
        .slice(-2),
    ).toEqual(["more", "sources"]);
  });

  it("and how to choose rows is told only until there are some", () => {
    const hint = (asked: string[]) => compareHintHtml(compareRows(sheet, asked), EMPTY, false);
    const how = workbenchText.compare.none(MOST_COMPARED);
    expect(hint([])).toContain(how);
    expect(hint(["save", "rice"])).not.toContain(how);
  });

  it("and to compare what is picked is offered only when that is something else", () => {
    const compare = ["save", "rice"];
    const hint = (pick: string[]) => compareHintHtml(compareRows(sheet, compare), { ...EMPTY, compare, pick }, false);
    expect(hint(compare)).not.toContain('"compare-compare"');
    expect(hint([...compare, "shop"])).toContain(workbenchText.compare.now(3));
  });
});

function without<T>(of: Readonly<Record<string, T>>, name: string): Record<string, T> {
  const { [name]: _, ...others } = of;
  return others;
}
const ranges = (state: typeof EMPTY, name: string) => ({
  has: without(state.has, name),
  from: without(state.from, name),
  to: without(state.to, name),
});
