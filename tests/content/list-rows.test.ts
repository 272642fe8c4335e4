import { describe, expect, it } from "vitest";
import { recordsOf, tables } from "../../src/exports/tables.ts";
import type { Facet } from "../../src/model/facet.ts";
import { correctionFacets, facetPages, lessonFacets, networkFacets } from "../../src/model/list-facets.ts";
import { hasSameRows, rowsOfList } from "../../src/model/list-rows.ts";
import { describeTable } from "../../src/workbench/describe.ts";
import { readState } from "../../src/workbench/read-address.ts";
import { filterRows } from "../../src/workbench/rows.ts";
import { makeSheet } from "../../src/workbench/sheet.ts";
import { knowledge, knowledgeOf } from "../knowledge.ts";

/** Under a list that is narrowed stands the way to a table: of the very things that the page lists. */
const plain = (path: string): string => path;
const libraries = { content: knowledge, "two reports": knowledgeOf("tests/fixtures/two-reports") };

describe.each(Object.entries(libraries))("the table that a narrowed list of %s leads to", (_, k) => {
  function holdsTheSame<T extends { id: string }>(name: string, facets: readonly Facet<T>[], items: readonly T[]) {
    const table = tables.find((each) => each.name === name);
    if (!table) throw new Error(name);
    const records = recordsOf(table, k, plain);
    const sheet = makeSheet(describeTable(table, records, k, plain), records);
    const pages = facetPages(facets, items);
    expect(pages.length).toBeGreaterThan(0);
    for (const { params, props } of pages) {
      const query = new URLSearchParams(rowsOfList([params]).map(([...pair]) => pair));
      const { state, faults } = readState(query, sheet);
      expect(faults, query.toString()).toEqual([]);
      const listed = props.items.map(({ id }) => id);
      expect(
        filterRows(sheet, state)
          .map(({ id }) => id)
          .sort(),
        query.toString(),
      ).toEqual(listed.sort());
    }
  }

  it("has its networks", () => {
    holdsTheSame("networks", networkFacets(k), k.networks);
    expect(networkFacets(k).every(({ name }) => hasSameRows(k, [{ facet: name }]))).toBe(true);
  });

  it("is not narrowed by what a later report says too: the columns are the first report's", () => {
    const [network, ...others] = k.networks;
    const [place] = network?.appearances ?? [];
    if (!network || !place) throw new Error("a network that is named somewhere");
    const later = { ...k, networks: [{ ...network, appearances: [place, { ...place, active: false }] }, ...others] };
    expect(hasSameRows(later, [{ facet: "active" }])).toBe(false);
    expect(hasSameRows(later, [{ facet: "region" }, { facet: "active" }])).toBe(false);
    expect(hasSameRows(later, [{ facet: "region" }])).toBe(true);
  });

  it("is known after one look at each network, however many lists ask", () => {
    let looks = 0;
    const networks = k.networks.map((network) => ({
      ...network,
      get appearances() {
        looks++;
        return network.appearances;
      },
    }));
    const counted = { ...k, networks };
    for (const { name } of [...networkFacets(k), ...networkFacets(k)]) hasSameRows(counted, [{ facet: name }]);
    expect(looks).toBe(networks.length);
  });

  it("has its lessons", () => holdsTheSame("lessons", lessonFacets(k), k.lessons));
  it("has its readings", () => holdsTheSame("corrections", correctionFacets, k.corrections));
});
