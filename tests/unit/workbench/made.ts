import fc from "fast-check";
import type { DataRecord } from "../../../src/exports/table.ts";
import { type DataSheet, makeSheet } from "../../../src/workbench/sheet.ts";
import type { SheetFile } from "../../../src/workbench/sheet-file.ts";
import { EMPTY, MOST_COMPARED, type State } from "../../../src/workbench/state.ts";

/** A made data file with a column of each kind. */
export const file: SheetFile = {
  name: "things",
  label: "สิ่ง",
  cited: false,
  columns: [
    { name: "id", title: "รหัส", type: "text" },
    { name: "url", title: "ที่อยู่", type: "text" },
    { name: "title", title: "ชื่อ", type: "text" },
    {
      name: "kind",
      title: "ชนิด",
      type: "text",
      ordered: true,
      nothing: "ไม่ระบุ",
      labels: { late: ["มาหลัง"], early: ["มาก่อน"], never: ["ไม่มีเลย"] },
    },
    { name: "place", title: "ที่", type: "text", labels: { trat: ["ตราด", "/trat/"], krabi: ["กระบี่", "/krabi/"] } },
    {
      name: "friends",
      title: "เพื่อน",
      type: "list",
      labels: { a: ["แดง", "/a/"], b: ["ดำ", "/b/"], c: ["ขาว", "/c/"] },
    },
    { name: "count", title: "จำนวน", type: "integer", unit: "คน" },
    { name: "month", title: "เดือน", type: "month" },
    { name: "active", title: "ทำอยู่", type: "boolean" },
    { name: "detail", title: "รายละเอียด", type: "text" },
    {
      name: "people",
      title: "คน",
      type: "list",
      parts: [
        { name: "name", title: "ชื่อ" },
        { name: "role", title: "บทบาท", labels: { lead: ["หัวหน้า"] } },
      ],
    },
    {
      name: "sources",
      title: "ที่มา",
      type: "places",
      labels: { "r:1": ["บทที่ 1", "/report/1/"], "r:cover": ["ปก", "/report/cover/"] },
      reading: [
        ["r:cover", []],
        ["r:1", ["p1", "p2", "table-1-r10", "p10"]],
      ],
    },
  ],
};

const place = { source: "r", section: "1", at: "p1", label: "หัวข้อ 1 ย่อหน้า 1", anchor: "/report/1/#p1" };

export const record = (id: string, more: DataRecord = {}): DataRecord => ({
  id,
  url: `/things/${id}/`,
  title: `สิ่ง ${id}`,
  kind: null,
  place: null,
  friends: [],
  count: null,
  month: null,
  active: null,
  detail: `เรื่องของ ${id}`,
  people: [],
  sources: [place],
  ...more,
});

const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const records: fc.Arbitrary<DataRecord[]> = fc
  .array(
    fc.record({
      kind: nullable(fc.constantFrom("late", "early")),
      place: nullable(fc.constantFrom("trat", "krabi")),
      friends: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 }),
      count: nullable(fc.integer({ min: -50, max: 3000 })),
      month: nullable(fc.constantFrom("2007-01", "2007-09", "2008-12")),
      active: nullable(fc.boolean()),
      title: fc.constantFrom("เครือข่ายข้าว", "กลุ่มออมทรัพย์", "แม่บ้าน", "Kasetsart", "๒๕๕๐"),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) => all.map((more, i) => record(`thing-${i}`, more)));

export const sheets: fc.Arbitrary<DataSheet> = records.map((all) => makeSheet(file, all));
export const sheetOf = (...all: DataRecord[]): DataSheet => makeSheet(file, all);

/** Any state that this table can be in: its values are those of its rows. */
export function statesOf(sheet: DataSheet): fc.Arbitrary<State> {
  const names = sheet.columns.map(({ name }) => name);
  const column = fc.constantFrom(...names);
  const ids = fc.uniqueArray(fc.constantFrom(...sheet.rows.map(({ id }) => id)), { maxLength: 6 });
  const values = fc
    .uniqueArray(fc.constantFrom("kind", "place", "friends", "count", "active", "title"), { maxLength: 3 })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries(
          chosen.map((name) => {
            const known = [...(sheet.column(name)?.counts().keys() ?? [])];
            return [name, fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 3 })];
          }),
        ),
      ),
    );
  const words = fc.constantFrom("ข้าว", "ออม & ทรัพย์", "a+b", "100%", "๒๕๕๐ kaset", "เรื่อง#1");
  const range = (of: fc.Arbitrary<string>, name: string) =>
    fc.constantFrom({}).chain((none) =>
      fc.oneof(
        fc.constant(none),
        of.map((text) => ({ [name]: text })),
      ),
    );
  const limit = fc.oneof(
    range(fc.integer({ min: -60, max: 4000 }).map(String), "count"),
    range(fc.constantFrom("2007", "2007-09"), "month"),
  );
  return fc
    .record({
      columns: nullable(fc.uniqueArray(column, { minLength: 1 })),
      sort: nullable(fc.record({ column, down: fc.boolean() })),
      words: fc.oneof(fc.constant(""), words),
      values,
      has: fc.oneof(
        fc.constant({}),
        words.map((detail) => ({ detail })),
      ),
      from: limit,
      to: limit,
      by: nullable(column),
      cross: nullable(fc.uniqueArray(column, { minLength: 2, maxLength: 2 })),
      chart: fc.oneof(
        fc.constant(null),
        column.map((column) => ({ column, each: false })),
        fc.constant({ column: "count", each: true }),
      ),
      compare: ids.map((all) => all.slice(0, MOST_COMPARED)),
      pick: ids,
      onlyPicked: fc.boolean(),
    })
    .map(({ cross, ...state }) => ({
      ...EMPTY,
      ...state,
      cross: cross?.[0] !== undefined && cross[1] !== undefined ? [cross[0], cross[1]] : null,
      onlyPicked: state.onlyPicked && state.pick.length > 0,
    }));
}
export const sheetsWithStates = sheets.chain((sheet) => statesOf(sheet).map((state) => ({ sheet, state })));
