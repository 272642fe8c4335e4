import { describe, expect, it } from "vitest";
import { type Choice, fits, readChoice, toggled, writeChoice } from "../../../src/model/choice.ts";
import { chosenOf, countFacets, type Facet, facetAttributes, sharedAttributes } from "../../../src/model/facet.ts";

interface Item {
  colours: readonly string[];
  size: string;
}
const value = (name: string) => ({ value: name, label: name.toUpperCase() });
const facets: Facet<Item>[] = [
  { name: "colour", label: "Colour", values: ["red", "blue"].map(value), of: ({ colours }) => colours },
  { name: "size", label: "Size", values: ["s", "l"].map(value), of: ({ size }) => [size] },
];
const items: Item[] = [
  { colours: ["red"], size: "s" },
  { colours: ["red", "blue"], size: "l" },
  { colours: [], size: "l" },
];
const counts = (choice: Choice) =>
  countFacets(facets, items, choice).map(({ facet, values }) => [facet, ...values.map((v) => `${v.value} ${v.count}`)]);

describe("a choice", () => {
  it("takes the items that have every chosen value", () => {
    expect(chosenOf(facets, items, {})).toEqual(items);
    expect(chosenOf(facets, items, { colour: "red" })).toEqual(items.slice(0, 2));
    expect(chosenOf(facets, items, { colour: "red", size: "l" })).toEqual(items.slice(1, 2));
  });

  it("asks nothing of an item that has no values in the facet at all", () =>
    expect(fits({ colour: "red" }, () => undefined)).toBe(true));

  it("is made, changed and given up by pressing values", () => {
    expect(toggled({ size: "s" }, "colour", "red")).toEqual({ size: "s", colour: "red" });
    expect(toggled({ size: "s" }, "size", "l")).toEqual({ size: "l" });
    expect(toggled({ size: "s" }, "size", "s")).toEqual({});
  });

  it("goes into the address and comes back; what else is asked there stays", () => {
    const names = ["colour", "size"];
    const query = new URLSearchParams("q=x&size=s&colour=");
    expect(readChoice(query, names)).toEqual({ size: "s" });
    writeChoice(query, names, { size: "s", colour: "red" });
    expect(String(query)).toBe("q=x&size=s&colour=red");
    writeChoice(query, names, {});
    expect(String(query)).toBe("q=x");
  });
});

it("values are counted over what the other choices leave; a chosen one stays with nothing left", () => {
  expect(counts({})).toEqual([
    ["colour", "red 2", "blue 1"],
    ["size", "s 1", "l 2"],
  ]);
  expect(counts({ colour: "blue", size: "s" })).toEqual([
    ["colour", "red 1", "blue 0"],
    ["size", "s 0", "l 1"],
  ]);
});

it("what all are alike in is said around them, the rest at each, and nothing twice", () => {
  const some = items.slice(1);
  const around = sharedAttributes(facets, some);
  expect(around).toEqual({ "data-size": "l" });
  expect(sharedAttributes(facets, some, around)).toEqual({});
  expect(some.map((item) => facetAttributes(facets, item, around))).toEqual([
    { "data-colour": "red blue" },
    { "data-colour": "" },
  ]);
});
