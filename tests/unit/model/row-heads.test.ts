import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, parseBlocks } from "../../../src/model/blocks.ts";
import { isWholeRow, nameColumn, namesGoneOnWith, rowGroups } from "../../../src/model/row-heads.ts";

type Table = Extract<Block, { kind: "table" }>;
function table(head: string, ...rows: string[]): Table {
  const columns = head.split("|").length;
  const lines = [head, Array(columns).fill("---").join("|"), ...rows].map((row) => `|${row}|`);
  const found = parseBlocks(lines.join("\n")).find((block) => block.kind === "table");
  if (found?.kind !== "table") throw new Error("no table");
  return found;
}

const meetings = table(
  "ลำดับที่|ชื่อเครือข่าย|วันที่",
  "1|ข้าวคุณธรรม|12 ม.ค. 50",
  " | |17 เม.ย. 50",
  "2| |18 เม.ย. 50",
  " | |19 เม.ย. 50",
  "3|รวมซื้อ|20 เม.ย. 50",
  "รวม 5 ครั้ง| | ",
  " | |21 เม.ย. 50",
);

describe("heads of rows", () => {
  it("stand in the first column of words", () => {
    expect(nameColumn(meetings)).toBe(1);
    expect(nameColumn(table("ชื่อ|ตำแหน่ง", "1. ดร.สี|ผู้อำนวยการ", "2. รศ.จุ|หัวหน้า"))).toBe(0);
    expect(nameColumn(table("ก|ข", "1|2", "3|4"))).toBe(0);
  });

  it("go on where a row leaves its name blank, and nowhere else", () => {
    const names = namesGoneOnWith(meetings);
    // A number of its own, or a row across the table, and nobody knows whose the next rows are.
    expect(meetings.rows.map(({ anchor }) => names.get(anchor) ?? "–")).toEqual([
      "–",
      "ข้าวคุณธรรม",
      "–",
      "–",
      "–",
      "–",
      "–",
    ]);
  });

  it("are told of the rows under a row that spans the table", () => {
    const places = table("ที่|ชื่อ", "1. กระบี่| ", "1.1|ปาล์ม", "1.2|ยาง", "2. ตราด| ", "2.1|สัจจะ", "รวม 3| ");
    expect(rowGroups(places.rows).map(({ head, rows }) => [head?.cells[0], rows.map(({ cells }) => cells[1])])).toEqual(
      [
        ["1. กระบี่", ["ปาล์ม", "ยาง"]],
        ["2. ตราด", ["สัจจะ"]],
        ["รวม 3", []],
      ],
    );
  });

  it("stand on two levels: the nearest heads the rows; of three or more that are listed with a name alone none does", () => {
    const headed = (...rows: readonly string[]) =>
      rowGroups(table("ที่|ชื่อ", ...rows).rows).map(({ head, rows }) => [head?.cells[0], rows.length]);
    expect(headed("ภาคเหนือ| ", "เชียงใหม่| ", "1|ก", "2|ข", "ลำพูน| ", "3|ค", "ภาคใต้| ", "ตราด| ", "4|ง")).toEqual([
      ["ภาคเหนือ", 0],
      ["เชียงใหม่", 2],
      ["ลำพูน", 1],
      ["ภาคใต้", 0],
      ["ตราด", 1],
    ]);
    expect(headed("คำนิยม| ", "บทคัดย่อ| ", "สารบัญ| ", "1|บทนำ", "2|ผล")).toEqual([
      ["คำนิยม", 0],
      ["บทคัดย่อ", 0],
      ["สารบัญ", 0],
      [undefined, 2],
    ]);
  });

  it("lose no row of any table, and keep their order", () => {
    const cell = fc.constantFrom(" ", "1", "ก", "✓");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (cells) => {
        const any = table("ก|ข|ค", ...cells.map((row) => row.join("|")));
        const groups = rowGroups(any.rows);
        expect(groups.flatMap(({ head, rows }) => (head ? [head, ...rows] : rows))).toEqual(any.rows);
        expect(groups.flatMap(({ rows }) => rows).some(isWholeRow)).toBe(false);
        expect(nameColumn(any)).toBeLessThan(3);
      }),
    );
  });
});
