import { describe, expect, it } from "vitest";
import { mainStatistics } from "../../src/model/statistics.ts";
import { formatNumber } from "../../src/text/numbers.ts";
import { knowledge as k } from "../knowledge.ts";

/** The numbers that matter, and what the site says of them in words of its own. */
const main = mainStatistics(k);
const spoken = main.map(({ value, unit }) => `${formatNumber(value)} ${unit}`);

describe("the numbers that matter", () => {
  it("are twelve, each in a place of its own", () => {
    expect(main.map(({ main }) => main.rank)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
  });

  it.each(main)("$id: a number in its sentence is another that matters, with its unit", ({ value, main }) => {
    const numbers = main.meaning.match(/[\d,]+ \p{Script=Thai}+/gu) ?? [];
    expect(main.meaning.match(/\d[\d,]*/g)?.length ?? 0).toBe(numbers.length);
    expect(numbers.filter((number) => !spoken.includes(number))).toEqual([]);
    expect(numbers.filter((number) => number.startsWith(`${formatNumber(value)} `))).toEqual([]);
  });

  it("is part of the whole that its sentence names", () => {
    for (const { id, value, main, part } of k.statistics) {
      const [whole] = /(?<=จากทั้งหมด )[\d,]+/.exec(main?.meaning ?? "") ?? [];
      if (whole === undefined) continue;
      expect(value, id).toBeLessThan(Number(whole.replaceAll(",", "")));
      if (part) expect(formatNumber(k.statistics.find((one) => one.id === part.of)?.value ?? 0), id).toBe(whole);
    }
  });
});
