import { expect, test } from "vitest";
import { otherEra } from "../../../src/search/synonyms.ts";

test("years", () => {
  expect(otherEra("2007")).toEqual(["2550"]);
  expect(otherEra("2550")).toEqual(["2007"]);
  expect(otherEra("38342")).toEqual([]);
});
