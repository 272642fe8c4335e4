import { describe, expect, it } from "vitest";
import { overlaps } from "../../../src/diagrams/geometry.ts";
import { placeHeads } from "../../../src/diagrams/narrow-heads.ts";
import { toolsFor } from "../../../src/diagrams/registry.ts";
import { knowledge } from "../../knowledge.ts";

const { wrap } = toolsFor(knowledge);
const heads = ["มีทิศทางร่วม 36", "กรอบคิด 19", "ผู้นำร่วมมือ ไว้ใจกัน 11", "ทีมวิจัย 10", "มีกลไกสู่เป้าหมาย 39", "เวที 24"];
const placedAt = (step: number) => {
  const columns = heads.map((text, i) => ({ text, x: (i + 0.5) * step }));
  return { columns, placed: placeHeads(wrap, columns, { size: 15, bold: true }) };
};

describe("names over narrow columns", () => {
  it.each([36, 53])("%i px apart: each over its own line, on no other line, on no other name", (step) => {
    const { columns, placed } = placedAt(step);
    expect(placed).toHaveLength(heads.length);
    placed.forEach(({ box, mark }, i) => {
      expect(mark.cut).toBeUndefined();
      expect(mark.lines.join("").replaceAll(" ", "")).toBe(heads[i]?.replaceAll(" ", ""));
      columns.forEach(({ x }, j) => {
        const begins = (placed[j]?.box.y ?? 0) + (placed[j]?.box.height ?? 0);
        const crossed = x > box.x && x < box.x + box.width && begins < box.y + box.height;
        expect(crossed, `${heads[j]} behind ${heads[i]}`).toBe(false);
      });
      expect(columns[i]?.x).toBeGreaterThanOrEqual(box.x);
      expect(columns[i]?.x).toBeLessThanOrEqual(box.x + box.width);
      for (const other of placed.slice(i + 1)) expect(overlaps(box, other.box, 1)).toBe(false);
    });
  });

  it("there may be none", () => expect(placeHeads(wrap, [], { size: 15 })).toEqual([]));
});
