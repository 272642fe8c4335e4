import { expect, it } from "vitest";
import { outlines } from "../../../src/collections/index.ts";
import { lessonFacets, networkFacets } from "../../../src/model/list-facets.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledgeOf } from "../../knowledge.ts";

const k = knowledgeOf(LIBRARY);
const facets = { networks: networkFacets(k), lessons: lessonFacets(k) };

it.each([
  ["networks", "potential"],
  ["networks", "business"],
  ["lessons", "kind"],
] as const)("of %s, values of %s are called as in forms, tables and data", (collection, name) => {
  const field = outlines[collection].fields?.find((each) => each.name === name);
  const values = facets[collection].find((facet) => facet.name === name)?.values;
  expect(values?.map(({ value, label }) => [value, label])).toEqual(Object.entries(field?.choices ?? {}));
});
