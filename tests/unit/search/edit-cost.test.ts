import fc from "fast-check";
import { expect, test } from "vitest";
import { gapCost, letterId, substitutionCost } from "../../../src/search/edit-cost.ts";

const cost = (a: string, b: string): number => substitutionCost(letterId(a), letterId(b));
const letter = fc.constantFrom(..."กขคงจชซดตถนบผพฟมรลวสหอะาิีึืุูเแโไใ่้๊๋็์abcz019");

test("the same both ways, nothing for itself, never more than another letter", () => {
  fc.assert(
    fc.property(letter, letter, (a, b) => {
      expect(cost(a, b)).toBe(cost(b, a));
      expect(cost(a, b)).toBe(a === b ? 0 : cost(a, b));
      expect(cost(a, b)).toBeLessThanOrEqual(1);
      expect(cost(a, a)).toBe(0);
    }),
  );
});

test("what looks or sounds alike costs less", () => {
  expect(cost("่", "้")).toBeLessThan(cost("ร", "ล"));
  expect(cost("ร", "ล")).toBeLessThan(cost("ั", "ุ"));
  expect(cost("ั", "ุ")).toBeLessThan(cost("ก", "ม"));
  expect(cost("é", "ü")).toBe(1);
  expect(gapCost("่", "ก")).toBeLessThan(gapCost("ม", "ก"));
});
