import { describe, expect, it } from "vitest";
import { countFacets } from "../../../src/model/facet.ts";
import { crossNetworks, crossPages, networkFacets } from "../../../src/model/list-facets.ts";
import { activities, activityOf } from "../../../src/model/network-activity.ts";
import { type Grouping, groupNetworks, groupOf } from "../../../src/model/network-groups.ts";
import { groupsIn } from "../../../src/model/shared-list.ts";
import { sharedLists } from "../../../src/model/shared-lists.ts";
import { grown, ordinary } from "../diagrams/grown.ts";

const few = grown(ordinary);
const many = grown({ ...ordinary, networks: 10_000, elsewhere: 1_500 });
const listOf = (k: typeof few, by: Grouping) =>
  ({ province: sharedLists(k).networks, business: sharedLists(k).networksByBusiness })[by];

describe.each(["province", "business"] as const)("networks by %s", (by) => {
  it("stand once each, under their own heading, those of one kind of activity together", () => {
    const groups = groupNetworks(few, few.networks, by);
    expect(groups.flatMap(({ networks }) => networks.map(({ id }) => id)).sort()).toEqual(
      few.networks.map(({ id }) => id).sort(),
    );
    for (const { anchor, networks } of groups) {
      expect(new Set(networks.map(groupOf[by]))).toEqual(new Set([anchor]));
      const order = networks.map((network) => activities.indexOf(activityOf(network)));
      expect(order).toEqual(order.toSorted());
    }
  });

  it("ten thousand are cut into parts of a hundred, and each heading is found in the part where it begins", () => {
    const list = listOf(many, by);
    expect(list.parts.flatMap(({ items }) => items)).toHaveLength(10_000);
    expect(Math.max(...list.parts.map(({ items }) => items.length))).toBeLessThanOrEqual(100);
    const begun = list.parts.flatMap((part) => groupsIn(list, part)).flatMap(({ anchor }) => anchor ?? []);
    expect(begun).toEqual(groupNetworks(many, many.networks, by).map(({ anchor }) => anchor));
    for (const part of list.parts) {
      const shown = groupNetworks(many, part.items, by);
      expect(shown.flatMap(({ networks }) => networks)).toEqual(part.items);
    }
  });
});

describe("two facets at once", () => {
  const { rows, columns } = crossNetworks(few);

  it("each row and each column adds up to what its facet counts alone", () => {
    const counts = new Map(countFacets(networkFacets(few), few.networks).map(({ facet, values }) => [facet, values]));
    expect(rows.values.map(({ value, label, count }) => ({ value, label, count }))).toEqual(counts.get(rows.facet));
    expect(columns.values).toEqual(counts.get(columns.facet));
    for (const { cells, count } of rows.values) expect(cells.reduce((sum, items) => sum + items.length, 0)).toBe(count);
    for (const [i, { count }] of columns.values.entries())
      expect(rows.values.reduce((sum, { cells }) => sum + (cells[i]?.length ?? 0), 0)).toBe(count);
  });

  it("every number but nought has a page with just those", () => {
    const pages = crossPages(crossNetworks(few));
    const numbers = rows.values.flatMap(({ cells }) => cells.map((items) => items.length)).filter((count) => count > 0);
    expect(pages.map(({ props }) => props.items.length)).toEqual(numbers);
    for (const { params, props } of pages)
      for (const network of props.items) {
        expect(network.business).toBe(params.value);
        expect(activityOf(network)).toBe(params.its);
      }
  });
});
