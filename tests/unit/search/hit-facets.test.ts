import { expect, test } from "vitest";
import { chosenOf, countFacets } from "../../../src/model/facet.ts";
import type { Filters } from "../../../src/search/address.ts";
import type { ProvinceName, SearchRecord } from "../../../src/search/catalogue.ts";
import { hitFacets } from "../../../src/search/hit-facets.ts";

const provinces: ProvinceName[] = [
  { id: "satun", title: "สตูล", region: "ภาคใต้" },
  { id: "trat", title: "ตราด", region: "ภาคตะวันออก" },
];
const layout = { names: 0, body: 0, aside: 0, parts: [] };
const records: SearchRecord[] = [
  { ...layout, kind: "networks", province: "satun", factors: ["leader"] },
  { ...layout, kind: "networks", province: "trat", factors: ["leader", "team"] },
  { ...layout, kind: "lessons", province: "satun", factors: [] },
  { ...layout, kind: "report", factors: [] },
];
const names = [
  { id: "leader", title: "ผู้นำ" },
  { id: "team", title: "ทีม" },
];
const facets = hitFacets(provinces, records, names);
const hits = records.map((_, record) => ({ record, score: 1, spans: [], part: -1 }));
const counts = (filters: Filters) =>
  countFacets(facets, hits, filters).map(({ facet, values }) => [
    facet,
    ...values.map(({ value, count }) => `${value} ${count}`),
  ]);

test("each value is counted over what the other filters leave", () => {
  expect(counts({})).toEqual([
    ["kind", "networks 2", "lessons 1", "report 1"],
    ["province", "satun 2", "trat 1"],
    ["region", "ภาคใต้ 2", "ภาคตะวันออก 1"],
    ["factor", "leader 2", "team 1"],
  ]);
  expect(counts({ province: "satun" })).toEqual([
    ["kind", "networks 1", "lessons 1"],
    ["province", "satun 2", "trat 1"],
    ["region", "ภาคใต้ 2"],
    ["factor", "leader 1"],
  ]);
});

test("a chosen value stays, even when nothing is left of it", () => {
  expect(counts({ kind: "report", factor: "team" }).at(-1)).toEqual(["factor", "team 0"]);
  expect(chosenOf(facets, hits, { kind: "networks", factor: "team" }).map(({ record }) => record)).toEqual([1]);
});
