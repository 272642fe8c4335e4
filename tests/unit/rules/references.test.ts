import { describe, expect, it } from "vitest";
import { type NamingField, type Reference, referenceFindings, referencesIn } from "../../../src/rules/references.ts";

/** An entry that names one province and several factors, and a place in each of its rows. */
const root: NamingField = {
  name: "",
  fields: [
    { name: "title" },
    { name: "province", ref: "provinces" },
    { name: "factors", item: { name: "", ref: "factors" } },
    { name: "rows", item: { name: "", fields: [{ name: "place", ref: "provinces" }, { name: "note" }] } },
  ],
};
const known = new Set(["provinces/nan", "factors/a", "factors/b"]);
const entries = {
  has: ({ collection, id }: Reference) => known.has(`${collection}/${id}`),
  called: ({ id }: Reference) => `“${id}”`,
  folder: ({ collection }: Reference) => collection,
  label: (collection: string) => `หนึ่ง ${collection}`,
};

describe("references", () => {
  it("are found at any depth, and only where a field names entries", () =>
    expect(
      [
        ...referencesIn(root, { title: "ก", province: "nan", factors: ["a"], rows: [{ place: "x", note: "ข" }, 5] }),
      ].map(({ collection, id, path }) => `${path.join(".")} ${collection}/${id}`),
    ).toEqual(["province provinces/nan", "factors.0 factors/a", "rows.0.place provinces/x"]));

  it("lead to entries that are there", () => {
    expect(referenceFindings(root, { province: "nan", factors: ["a", "b", "todo"] }, entries)).toEqual([]);
    expect(referenceFindings(root, { province: "", factors: [null, 1] }, entries)).toEqual([]);
    const args = { id: "nn", folder: "provinces", label: "หนึ่ง provinces", inReport: undefined };
    expect(referenceFindings(root, { province: "nn" }, entries)).toEqual([
      { code: "broken-reference", args: { ...args, meant: undefined }, where: ["province"], instead: undefined },
    ]);
    const meant = { id: "nan", title: "น่าน" };
    expect(referenceFindings(root, { province: "nn" }, { ...entries, meant: () => meant })).toEqual([
      { code: "broken-reference", args: { ...args, meant }, where: ["province"], instead: "nan" },
    ]);
  });

  it("name each entry once in a list", () =>
    expect(
      referenceFindings(root, { factors: ["a", "b", "a"], rows: [{ place: "nan" }, { place: "nan" }] }, entries),
    ).toEqual([{ code: "repeated-reference", args: { name: "“a”" }, where: ["factors", 2] }]));
});
