import { describe, expect, it } from "vitest";
import { regionNames, regions } from "../../../src/data/provinces.ts";
import type { DataRecord } from "../../../src/exports/table.ts";
import { recordsOf, tables } from "../../../src/exports/tables.ts";
import { describeTable } from "../../../src/workbench/describe.ts";
import { filterRows } from "../../../src/workbench/rows.ts";
import { makeSheet } from "../../../src/workbench/sheet.ts";
import { EMPTY } from "../../../src/workbench/state.ts";
import { knowledgeOf } from "../../knowledge.ts";

/** A network's region and factors stand in its row, so that both are columns and filters of one table. */
const k = knowledgeOf("tests/fixtures/two-reports");
const tableOf = (name: string) => {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(name);
  return table;
};
const records = (name: string): DataRecord[] => recordsOf(tableOf(name), k, (path) => path);
const sheet = (name: string) =>
  makeSheet(
    describeTable(tableOf(name), records(name), k, (path) => path),
    records(name),
  );

/** Whether these columns stand in the file, in this order. */
const has = (name: string, ...wanted: string[]): void =>
  expect(
    tableOf(name)
      .columns.map((column) => column.name)
      .filter((column) => wanted.includes(column)),
  ).toEqual(wanted);

describe("region and factors in the row of a network", () => {
  it("stand behind the columns that were there before", () => {
    has("networks", "title", "business", "later", "region", "factors");
    has("network-factors", "network", "count", "province", "region");
    has("network-organisations", "network", "province", "region");
    has("organisations", "title", "person", "provinces");
  });

  it("the region is that of its province, as the table of provinces has it", () => {
    const region = new Map(records("provinces").map(({ id, region }) => [id, region]));
    for (const name of ["networks", "network-factors", "network-organisations"])
      for (const { id, province, region: own } of records(name))
        expect(own, String(id)).toBe(region.get(province ?? "") ?? null);
  });

  it("the factors are those that the table of pairs has", () => {
    const pairs = records("network-factors");
    expect(pairs.length).toBeGreaterThan(0);
    for (const { id, factors } of records("networks"))
      expect(factors, String(id)).toEqual(pairs.flatMap(({ network, factor }) => (network === id ? factor : [])));
  });

  it("a word of a region finds all of its networks, as its filter does", () => {
    const networks = sheet("networks");
    const lived = regionNames.filter((region) => networks.column("region")?.counts().has(region));
    expect(lived.length).toBeGreaterThan(0);
    for (const region of lived) {
      const filtered = filterRows(networks, { ...EMPTY, values: { region: [region] } }).map(({ id }) => id);
      const found = filterRows(networks, { ...EMPTY, words: regions[region] }).map(({ id }) => id);
      expect(found).toEqual(expect.arrayContaining(filtered));
    }
  });
});

describe("a province beside others", () => {
  it("has the names of all its networks, more than stand in the progress report, and what they deal in", () => {
    has("provinces", "title", "later", "networks", "networkCount", "businesses");
    const networks = records("networks");
    for (const { id, rows, ...own } of records("provinces")) {
      const its = networks.filter(({ province }) => province === id);
      expect(own.networks, String(id)).toEqual(its.map(({ id }) => id));
      expect(own.networkCount).toBe(its.length);
      expect(own.networkCount).toBeGreaterThanOrEqual(Number(rows));
      expect(own.businesses).toEqual([...new Set(its.map(({ business }) => business))]);
    }
  });
});
