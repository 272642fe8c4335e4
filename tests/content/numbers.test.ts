import { describe, expect, it } from "vitest";
import { formatNumber } from "../../src/text/numbers.ts";
import { knowledge as k } from "../knowledge.ts";

/** The numbers that matter, and what the site says of them; that they agree with each other is a rule (rules/main-numbers.ts). */
describe("the numbers that matter", () => {
  it("are part of the whole that their sentences name", () => {
    for (const { id, value, main, part } of k.statistics) {
      const [whole] = /(?<=จากทั้งหมด )[\d,]+/.exec(main?.meaning ?? "") ?? [];
      if (whole === undefined) continue;
      expect(value, id).toBeLessThan(Number(whole.replaceAll(",", "")));
      if (part) expect(formatNumber(k.statistics.find((one) => one.id === part.of)?.value ?? 0), id).toBe(whole);
    }
  });
});
