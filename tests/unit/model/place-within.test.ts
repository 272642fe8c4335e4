import { describe, expect, it } from "vitest";
import { parseBlocks } from "../../../src/model/blocks.ts";
import { placeWithin } from "../../../src/model/place-within.ts";

const sectionOf = (text: string, tables: { id: string; label: string }[] = [], ids = tables.map(({ id }) => id)) => ({
  blocks: parseBlocks(text, ids),
  tables: tables.map((table) => ({ ...table, caption: "ก", section: "s" })),
});
const tableOf = (...rows: string[]) =>
  sectionOf(["| ลำดับ | ชื่อ |", "| --- | --- |", ...rows.map((row) => `| ${row} |`)].join("\n"), [
    { id: "t", label: "ตารางที่ 1" },
  ]);
const label = (...place: Parameters<typeof placeWithin>) => placeWithin(...place).label;

describe("a row is called as the print counts it", () => {
  const table = tableOf("1.จังหวัด | ", "1.1 | ก", " | ข", " | ค", "2 | ง", "รวม | จ");

  it("by the number printed before it, alone or before a name", () => {
    expect(label(table, "t-r1")).toBe("ลำดับ 1");
    expect(label(table, "t-r2")).toBe("ลำดับ 1.1");
    expect(label(table, "t-r5")).toBe("ลำดับ 2");
    expect(label(table, "t-r5", "(2)")).toBe("ลำดับ 2");
  });
  it("by its line below that number", () => {
    expect(label(table, "t-r3")).toBe("ลำดับ 1.1 แถว 2");
    expect(label(table, "t-r4")).toBe("ลำดับ 1.1 แถว 3");
  });
  it("by its line in the table where no number stands above, and as the last", () => {
    expect(label(table, "t-r6")).toBe("แถวสุดท้าย");
    expect(label(tableOf("ก | ข", "ค | ง", "จ | ฉ"), "t-r2")).toBe("แถว 2");
    expect(label(tableOf("2.5 ล้านบาท | ข", "ค | ง"), "t-r1")).toBe("แถว 1");
  });
  it("below the heading row when the table has its number twice", () => {
    const twice = tableOf(
      "1.จังหวัดก | ",
      "1.1 | ก",
      "2.จังหวัดข | ",
      "1 | ค",
      "2 | ง",
      " | จ",
      "3.จังหวัดค | ",
      " | ฉ",
      "3 | ช",
    );
    expect(label(twice, "t-r1")).toBe("ลำดับ 1");
    expect(label(twice, "t-r3")).toBe("ลำดับ 2");
    expect(label(twice, "t-r4")).toBe("จังหวัดข ลำดับ 1");
    expect(label(twice, "t-r5", "2")).toBe("จังหวัดข ลำดับ 2");
    expect(label(twice, "t-r6")).toBe("จังหวัดข ลำดับ 2 แถว 2");
    expect(label(twice, "t-r8", "3")).toBe("ลำดับ 3");
  });
  it("with the name of its table, its heading, or as a table, and so is the head", () => {
    expect(placeWithin(table, "t-head")).toMatchObject({ table: { label: "ตารางที่ 1" }, label: "หัวตาราง" });
    expect(placeWithin(table, "t")).toMatchObject({ table: { label: "ตารางที่ 1" }, label: "" });
    const nameless = "| ก |\n| --- |\n| 1. ข |\n\n## รายชื่อ\n\n| ก |\n| --- |\n| 1. ข |";
    expect(label(sectionOf(nameless), "table-1-r1")).toBe("ตาราง ลำดับ 1");
    expect(label(sectionOf(nameless), "table-2-r1")).toBe("ตารางรายชื่อ ลำดับ 1");
  });
});

describe("words outside tables are called", () => {
  const section = sectionOf(
    "หนึ่ง\n\n## 1. จังหวัดก\n\n1. ข\n2. ค\n\n## 2. จังหวัดข :-\n\n1. ข\n\nอีก\n\n1. ค\n\n### 2.3.1 งจ\n\n- (3) ฉ",
  );
  it.each([
    ["p1", undefined, "ย่อหน้า 1"],
    ["p2", undefined, "ย่อหน้า 2"],
    ["p2", "1", "จังหวัดก ลำดับ 1"],
    ["p3", "2", "ลำดับ 2"],
    ["p4", "(1)", "จังหวัดข ลำดับ 1 (ย่อหน้า 4)"],
    ["p6", "1", "จังหวัดข ลำดับ 1 (ย่อหน้า 6)"],
    ["p7", "3", "ลำดับ 3"],
    ["h1", "1", "จังหวัดก"],
    ["h2", undefined, "จังหวัดข"],
    ["h3", undefined, "หัวข้อย่อย 2.3.1"],
    ["title", undefined, ""],
    [undefined, undefined, ""],
  ])("%s, numbered %s: %s", (at, row, name) => expect(label(section, at, row)).toBe(name));
});
