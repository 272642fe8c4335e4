import { expect, test } from "vitest";
import { otherEra, synonymKeys } from "../../../src/search/synonyms.ts";

test("years", () => {
  expect(otherEra("2007")).toEqual(["2550"]);
  expect(otherEra("2550")).toEqual(["2007"]);
  expect(otherEra("38342")).toEqual([]);
});

test("what stands in no text leads to what does, and not back", () => {
  const stands = (key: string) => ["ธกส", "สตูล", "ภาคใต้"].includes(key);
  const groups = [
    { heads: ["ธ.ก.ส.", "ธนาคาร"], others: [] },
    { heads: ["สตูล"], others: ["Satun"] },
    { heads: ["พะเยา"], others: ["phayao"] },
    { heads: ["ภาคใต้"], others: ["ภาคใต้"] },
  ];
  expect(synonymKeys(groups, stands)).toEqual([
    { heads: ["ธกส"], others: ["ธนาคาร"] },
    { heads: ["สตูล"], others: ["satun"] },
  ]);
});
