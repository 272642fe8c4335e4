import fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress, writeAddress } from "../../../src/search/address.ts";

test("the address comes back", () => {
  const state = fc.record({
    query: fc.string(),
    literal: fc.boolean(),
    filters: fc.record(
      { kind: fc.constantFrom("networks", "report"), province: fc.stringMatching(/^[a-z]+$/) },
      { requiredKeys: [] },
    ),
  });
  fc.assert(fc.property(state, (value) => void expect(readAddress(writeAddress(value))).toEqual(value)));
  expect(readAddress("?q=x&kind=network").filters.kind).toBe("networks");
  expect(readAddress("?kind=nonsense").filters).toEqual({});
});
