import { describe, expect, it } from "vitest";
import { parseBlocks } from "../../../src/model/blocks.ts";
import { rowLabel } from "../../../src/model/row-label.ts";

const tableOf = (...rows: string[]) => ({
  blocks: parseBlocks(["| ลำดับ | ชื่อ |", "| --- | --- |", ...rows.map((row) => `| ${row} |`)].join("\n"), ["t"]),
});

describe("a row is called as the print counts it", () => {
  const table = tableOf("1.จังหวัด | ", "1.1 | ก", " | ข", " | ค", "2 | ง", "รวม | จ");

  it("by the number printed before it", () => {
    expect(rowLabel(table, "t-r2")).toBe("ลำดับ 1.1");
    expect(rowLabel(table, "t-r5")).toBe("ลำดับ 2");
  });
  it("by its line below that number", () => {
    expect(rowLabel(table, "t-r3")).toBe("ลำดับ 1.1 แถว 2");
    expect(rowLabel(table, "t-r4")).toBe("ลำดับ 1.1 แถว 3");
  });
  it("by its line in the table where no number stands above, and as the last", () => {
    expect(rowLabel(table, "t-r1")).toBe("แถว 1");
    expect(rowLabel(table, "t-r6")).toBe("แถวสุดท้าย");
    expect(rowLabel(tableOf("ก | ข", "ค | ง", "จ | ฉ"), "t-r2")).toBe("แถว 2");
  });
});
