import fc from "fast-check";
import { expect, test } from "vitest";
import { editCost } from "../../../src/search/near-name.ts";

test("edit cost: nothing for the same, the same both ways for a swap, less for what looks alike", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."กขคาิ่"), maxLength: 8 }),
      (text) => void expect(editCost(text, text)).toBe(0),
    ),
  );
  expect(editCost("ขาว", "ข้าว")).toBeLessThan(editCost("ขาว", "มาว"));
  expect(editCost("ab", "ba")).toBeLessThan(1);
});
