import { describe, expect, it } from "vitest";
import { provinces as allProvinces, provincesIn } from "../../../src/data/provinces.ts";
import { repeatedActivities } from "../../../src/model/activities.ts";
import { countFacets } from "../../../src/model/facet.ts";
import { factorsOfNetwork } from "../../../src/model/lessons-on.ts";
import { facetPages, networkFacets } from "../../../src/model/list-facets.ts";
import { identityCertainty, networksOfProvince } from "../../../src/model/of-network.ts";
import { organisations } from "../../../src/model/organisations.ts";
import { proposalParts } from "../../../src/model/proposals.ts";
import { knowledge as k } from "../../knowledge.ts";
import { grown, ordinary } from "../diagrams/grown.ts";

describe("queries", () => {
  it("networks of all provinces and of none are all networks", () => {
    const placed = k.provinces.flatMap(({ id }) => networksOfProvince(k, id));
    expect(placed.length + k.networks.filter(({ province }) => province === null).length).toBe(k.networks.length);
  });

  it("a network's factors come from its lessons, most frequent first", () => {
    const network = k.networks.find(({ id }) => k.lessons.filter(({ networks }) => networks.includes(id)).length > 3);
    const lessons = k.lessons.filter(({ networks }) => networks.includes(network?.id ?? ""));
    const counts = factorsOfNetwork(k, network?.id ?? "").map(
      ({ id }) => lessons.filter(({ factors }) => factors.includes(id)).length,
    );
    expect(counts.length).toBeGreaterThan(0);
    expect([...counts].sort((a, b) => b - a)).toEqual(counts);
  });

  it("every proposal is listed once, grouped or not", () => {
    const made = grown(ordinary);
    const row = made.proposals.find(({ list }) => list === "rows");
    const project = made.proposals.find(({ list }) => list === "projects");
    if (!row || !project) throw new Error("a made-up library has both lists");
    const proposals = [
      { ...row, id: "grouped-row", group: "area" },
      { ...project, id: "project", group: "area" },
      { ...project, id: "loose-project", group: null },
    ];
    const parts = proposalParts({ ...made, proposals }).map(({ id, items }) => [id, ...items.map(({ id }) => id)]);
    expect(parts).toEqual([
      ["rows", "grouped-row"],
      ["area", "project"],
      ["ungrouped", "loose-project"],
    ]);
  });

  it("an identity is as sure as its least sure appearance", () => {
    for (const network of k.networks) {
      expect(identityCertainty(network) === "likely").toBe(
        network.appearances.some(({ certainty }) => certainty === "likely"),
      );
    }
  });

  it("finds the event that the report lists twice", () => {
    expect(
      repeatedActivities(k.activities).map((group) => group.map(({ datePrinted }) => datePrinted.replace(/\s/g, ""))),
    ).toEqual([["23-25ก.ย.50", "23-25ก.ย.50"]]);
  });

  it("organisations are listed once each, with an anchor of their own", () => {
    const all = organisations(k);
    for (const key of ["name", "id"] as const) expect(new Set(all.map((each) => each[key])).size).toBe(all.length);
  });
});

describe("facets", () => {
  it("give every item of a page its value, and count right", () => {
    const facets = networkFacets(k);
    for (const { params, props } of facetPages(facets, k.networks)) {
      const shown = countFacets(facets, k.networks)
        .find(({ facet }) => facet === params.facet)
        ?.values.find(({ value }) => value === params.value);
      expect(props.items.length, JSON.stringify(params)).toBe(shown?.count);
      expect(props.items.length).toBeGreaterThan(0);
    }
  });
});

describe("provinces", () => {
  it("are 77, 76 before 2554, each with its own code and names", () => {
    expect(provincesIn(2553)).toHaveLength(76);
    expect(provincesIn(2554)).toHaveLength(77);
    for (const key of ["id", "iso", "th", "en"] as const)
      expect(new Set(allProvinces.map((p) => p[key])).size).toBe(77);
    for (const { id, en, iso } of allProvinces) {
      expect(id).toBe(en.toLowerCase().replaceAll(" ", "-"));
      expect(iso).toMatch(/^TH-[1-9]\d$/);
    }
  });

  it("include every province that has an entry, under the same name", () => {
    for (const { id, title } of k.provinces) expect(allProvinces.find((p) => p.id === id)?.th).toBe(title);
  });
});
