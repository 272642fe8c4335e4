import { expect, it } from "vitest";
import { judged, limits, merging, sureness } from "../../../src/model/method.ts";
import { knownLimits } from "../../../src/model/method-limits.ts";
import { knowledgeOf } from "../../knowledge.ts";

const k = knowledgeOf("tests/fixtures/two-reports");

it("counts every judgement once, by how sure it is", () => {
  const [readings, appearances, expansions] = sureness(k);
  expect([readings?.certain, readings?.likely, readings?.kept].reduce((a = 0, b = 0) => a + b, 0)).toBe(
    k.corrections.length,
  );
  const places = k.networks.flatMap((network) => network.appearances);
  expect((appearances?.certain ?? 0) + (appearances?.likely ?? 0)).toBe(places.length);
  expect(expansions).toEqual({ what: "expansions", certain: 0, likely: 0 });
  expect(merging(k)).toMatchObject({ places: places.length, networks: k.networks.length });
});

it("counts what is whose, and what is not known", () => {
  expect(judged(k)).toMatchObject({ titles: 1, pairs: 1, topics: 2, answers: 2, terms: 1 });
  expect(limits(k).years).toEqual(k.sources.map(({ yearBE }) => yearBE).toSorted());
  const emptied = { ...k, discrepancies: [], networks: [], sources: [], lessons: [], corrections: [], provinces: [] };
  // Only what is true of any library.
  expect(knownLimits(emptied)).toHaveLength(2);
  expect(knownLimits(k).join("\n")).toContain(`${k.discrepancies.length} เรื่อง`);
});
