import { describe, expect, it } from "vitest";
import { outlines } from "../../../src/collections/index.ts";
import { brokenLimits } from "../../../src/collections/limits.ts";
import { mainNumberFindings } from "../../../src/rules/main-numbers.ts";

const number = (id: string, value: number, rank?: number, meaning = "", source = "one") => ({
  id,
  data: {
    title: id,
    value,
    unit: "กลุ่ม",
    sources: [{ source }],
    ...(rank !== undefined && { main: { rank, meaning } }),
  },
});
const whole = number("whole", 1117, 1, "คือทั้งหมด");
const silent = number("silent", 45);
const ofOther = number("other", 300, 2, "", "two");
const found = (one: ReturnType<typeof number>, ...others: ReturnType<typeof number>[]) =>
  mainNumberFindings(one, [whole, silent, ofOther, ...others]).map(({ where, args }) => [where, args]);

describe("a number that matters", () => {
  it("has a place of its own among those of its report; of two, the later is told", () => {
    const taken = number("taken", 5, 1);
    expect(found(taken)).toEqual([[["main", "rank"], { rank: 1, title: "whole" }]]);
    expect(found(whole, taken)).toEqual([]);
    expect(found(number("free", 5, 2))).toEqual([]);
    expect(found(silent)).toEqual([]);
  });

  it("says in its sentence no number but another that matters, with its unit", () => {
    const says = (meaning: string) => found(number("new", 5, 3, meaning));
    expect(says("จากทั้งหมด 1,117 กลุ่ม ใน 1,117 กลุ่ม")).toEqual([]);
    for (const meaning of ["จาก 45 กลุ่ม", "จาก 300 กลุ่ม", "จาก 1,117 คน", "จาก 1,117 กลุ่มใหญ่", "คือ 5 กลุ่ม", "ปี 2550"])
      expect(says(meaning), meaning).toHaveLength(1);
  });

  it("is one of twelve at most", () => {
    const wrong = (rank: number) =>
      brokenLimits(outlines.statistics, { main: { rank, meaning: "x" } }).map(({ path }) => path.join("."));
    expect(wrong(12)).not.toContain("main.rank");
    expect(wrong(13)).toContain("main.rank");
  });
});
