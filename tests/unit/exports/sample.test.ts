import fc from "fast-check";
import { expect, it } from "vitest";
import { samplesOf } from "../../../src/exports/sample.ts";

const record = (filled: number) => ({ id: "x", a: filled > 0 ? 1 : null, b: filled > 1 ? ["ก"] : [] });

it("shows of each third the first record that says most, by its number", () => {
  const records = [1, 2, 2, 0, 0, 0, 0, 1, 2].map(record);
  expect(samplesOf(records)).toEqual([
    { number: 2, values: { id: "x", a: "1", b: '["ก"]' } },
    { number: 4, values: { id: "x", a: "", b: "" } },
    { number: 9, values: { id: "x", a: "1", b: '["ก"]' } },
  ]);
});

it("shows all of few, three of many, in their order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 }), { maxLength: 12 }), (filled) => {
      const numbers = samplesOf(filled.map(record)).map(({ number }) => number);
      expect(numbers).toHaveLength(Math.min(3, filled.length));
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }),
    { numRuns: 100 },
  );
});
