import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumber } from "../../../src/text/numbers.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [2183, "2,183"],
  [-1234567, "-1,234,567"],
  [0.5, "0.5"],
  [1234.5678, "1,234.568"],
])("%d is written %s", (value, written) => expect(formatNumber(value)).toBe(written));

test("any number is written as Intl writes it", () => {
  const format = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });
  fc.assert(
    fc.property(fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true })), (value) => {
      expect(formatNumber(value)).toBe(Object.is(value, -0) ? "0" : format.format(value));
    }),
  );
});
