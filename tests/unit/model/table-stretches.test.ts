import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, parseBlocks } from "../../../src/model/blocks.ts";
import { columnLooks, stretchesOf } from "../../../src/model/table-stretches.ts";

type Table = Extract<Block, { kind: "table" }>;
function table(head: string, ...rows: string[]): Table {
  const columns = head.split("|").length;
  const lines = [head, Array(columns).fill("---").join("|"), ...rows].map((row) => `|${row}|`);
  const found = parseBlocks(lines.join("\n")).find((block) => block.kind === "table");
  if (found?.kind !== "table") throw new Error("no table");
  return found;
}
const told = (of: Table) =>
  stretchesOf(of, of.rows).map(({ folds, head, rows }) => [folds, head?.cells[0], rows.map(({ cells }) => cells[0])]);
const provinces = (count: number) =>
  Array.from({ length: count }, (_, i) => [`${i + 1}. จังหวัด| `, `${i + 1}.1|เครือข่าย`]).flat();

describe("a table of the report", () => {
  it("of many groups has each folded under its name, and a sum of all open", () => {
    expect(told(table("ที่|ชื่อ", ...provinces(6), "รวม 6| "))).toEqual([
      ...Array.from({ length: 6 }, (_, i) => ["group", `${i + 1}. จังหวัด`, [`${i + 1}.1`]]),
      [undefined, undefined, ["รวม 6"]],
    ]);
  });

  it("of few rows is whole, with its groups", () =>
    expect(told(table("ที่|ชื่อ", ...provinces(2)))).toEqual([
      [undefined, undefined, ["1. จังหวัด", "1.1", "2. จังหวัด", "2.1"]],
    ]));

  it("that is long has its first rows open and folds the rest, from a row that has its own name", () => {
    const words = "ความ".repeat(60);
    const long = table("ชื่อ|สิ่งที่ทำ", ...Array.from({ length: 20 }, (_, i) => `${i % 7 === 0 ? `ก${i}` : " "}|${words}`));
    const [first, rest, ...more] = stretchesOf(long, long.rows);
    expect([first?.folds, rest?.folds, more]).toEqual([undefined, "rest", []]);
    expect(first?.rows).toHaveLength(7);
    expect(rest?.rows[0]?.cells[0]).toBe("ก7");
  });

  it("that is long by its many columns has the rest folded, though their words are few", () => {
    const head = "ที่|ชื่อเครือข่าย|จังหวัด|แนวทางการขยายเครือข่าย|หัวหน้าทีมวิจัย/หน่วยงานพันธมิตรหลัก";
    const wide = table(head, ...Array.from({ length: 20 }, (_, i) => `${i}|เครือข่าย|ส่วนกลาง|เครือข่ายนักวิจัย|กรม`));
    expect(stretchesOf(wide, wide.rows).map(({ folds, rows }) => [folds, rows.length > 3])).toEqual([
      [undefined, true],
      ["rest", true],
    ]);
  });

  it("of some rows in the midst of a long text has its first open, and is whole where it stands alone", () => {
    const present = table("ชื่อ|ตำแหน่ง", ...Array.from({ length: 16 }, (_, i) => `${i + 1}. คุณก|ผู้จัดการ`));
    expect(stretchesOf(present, present.rows)).toHaveLength(1);
    expect(stretchesOf(present, present.rows, true).map(({ rows }) => rows.length)).toEqual([4, 12]);
  });

  it("loses no row, and keeps their order", () => {
    const cell = fc.constantFrom(" ", "1", "ก", "ความ".repeat(200));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
        const any = table("ก|ข", ...cells.map((row) => row.join("|")));
        expect(stretchesOf(any, any.rows).flatMap(({ head, rows }) => (head ? [head, ...rows] : rows))).toEqual(
          any.rows,
        );
      }),
    );
  });
});

describe("where each row is a card", () => {
  const looks = (of: Table) =>
    columnLooks(of).map(({ place, width, explainsItself }) => [place, width, explainsItself]);

  it("a number runs into the name, a tick is told by the head of its column, the only words are about the name", () =>
    expect(
      looks(table("ที่|ชื่อเครือข่าย|มีกิจกรรม|รายละเอียด", "1.1|ชาวสวนปาล์มน้ำมันจังหวัดกระบี่|✓|รวบรวมวัตถุดิบ แปรรูป การตลาด")),
    ).toEqual([
      ["before", "number", true],
      ["name", "words", true],
      ["after", "short", false],
      ["after", "words", true],
    ]));

  it("a date says what it is, and of several columns of words each is told by its head", () =>
    expect(
      looks(table("ชื่อ|ว.ด.ป.|ผู้เข้าร่วม|หน่วยงาน", `ก|29 ส.ค.-1 ก.ย. 50|${"คน".repeat(10)}|${"กรม".repeat(9)}`)).map(
        ([, , own]) => own,
      ),
    ).toEqual([true, true, false, false]));
});
