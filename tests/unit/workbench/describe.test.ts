import { describe, expect, it } from "vitest";
import { everythingCited, isCited } from "../../../src/cite/cited.ts";
import { editionOf } from "../../../src/cite/read-where.ts";
import { collectionNames } from "../../../src/collections/index.ts";
import { recordsOf, tables } from "../../../src/exports/tables.ts";
import { textsOf } from "../../../src/model/untyped.ts";
import { ui } from "../../../src/words/ui.ts";
import { rowCellHtml } from "../../../src/workbench/cell-html.ts";
import { NOTHING } from "../../../src/workbench/cell-values.ts";
import { defaultColumns } from "../../../src/workbench/default-columns.ts";
import { describeTable } from "../../../src/workbench/describe.ts";
import { makeSheet } from "../../../src/workbench/sheet.ts";
import { knowledge, knowledgeOf } from "../../knowledge.ts";

const link = (path: string) => `/base${path}`;

const libraries = { "the site's": knowledge, "of two reports": knowledgeOf("tests/fixtures/two-reports") };
const each = Object.entries(libraries).flatMap(([whose, knowledge]) =>
  tables.map((table) => ({ whose, knowledge, table, name: table.name })),
);

describe.each(each)("$name as a table, $whose", ({ table, knowledge }) => {
  const records = recordsOf(table, knowledge, link);
  const described = describeTable(table, records, knowledge, link);
  const sheet = makeSheet(described, records);

  it("has a name for every id and every choice in it, and none that is not needed", () => {
    for (const { name, refersTo, choices } of table.columns) {
      const column = sheet.column(name);
      const keys = [...(column?.counts().keys() ?? [])].filter((key) => key !== NOTHING);
      if (refersTo || choices)
        expect(
          keys.filter((key) => !column?.labels?.[key]),
          name,
        ).toEqual([]);
      if (refersTo) expect(Object.keys(column?.labels ?? {}).sort(), name).toEqual(keys.sort());
    }
  });

  it("knows what ids were before, of its records and of what they name, where rows have what they are now", () => {
    for (const { name, refersTo } of table.columns) {
      const collection = collectionNames.find((each) => each === (name === "id" ? table.name : refersTo));
      const entries = collection ? knowledge[collection] : [];
      const column = sheet.column(name);
      const moved = entries
        .flatMap((entry) => textsOf(entry, "formerIds").map((id) => [id, entry.id] as const))
        .filter(([, id]) => column?.counts().has(id));
      expect(column?.former ?? {}, name).toMatchObject(Object.fromEntries(moved));
      for (const [old, id] of Object.entries(column?.former ?? {})) {
        // A value that is named in itself is known without a row.
        expect(column?.counts().has(id) || Object.hasOwn(column?.labels ?? {}, id), old).toBe(true);
        expect(sheet.row(name === "id" ? old : "")?.id, old).toBe(name === "id" ? id : undefined);
      }
    }
  });

  it("names the places in reports, with addresses under the base", () => {
    for (const column of sheet.columns.filter(({ type }) => type === "places"))
      for (const key of column.counts().keys())
        if (key !== NOTHING) expect(column.labels?.[key]?.[1], key).toMatch(/^\/base\/report\//);
  });

  it("knows where each place stands among those that are read before it", () => {
    for (const { name, type, ranks } of sheet.columns)
      if (type === "places")
        for (const { place, record } of sheet.rows)
          expect(Number.isNaN(ranks()[place]), `${name} ${place}`).toBe([record[name]].flat().length === 0);
  });

  it("shows its titles and a few columns that tell rows apart", () => {
    const shown = defaultColumns(sheet);
    expect(shown).toContain("title");
    expect(shown.length).toBeLessThanOrEqual(8);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown, "a part of what another column lists").not.toContain("aliasesInReport");
  });

  it("goes through JSON unharmed", () => expect(JSON.parse(JSON.stringify(described))).toStrictEqual(described));
});

it("finds a row that joins entries by the id that it had when one of them had another", () => {
  const [network, ids = []] =
    knowledge.networks.map(({ id, formerIds }) => [id, formerIds] as const).find(([, { length }]) => length > 0) ?? [];
  const table = tables.find(({ name }) => name === "appearances");
  if (!table || !network) throw new Error("nothing was merged");
  const records = recordsOf(table, knowledge, link);
  const sheet = makeSheet(describeTable(table, records, knowledge, link), records);
  for (const id of ids) expect(sheet.row(`${id}--1`)?.id).toBe(`${network}--1`);
});

it("says of a data file that its rows have citations where each has a file of them", () => {
  const stems = new Set([...everythingCited(knowledge, editionOf(knowledge))].map(({ stem }) => stem));
  for (const { name, rows } of tables) {
    const cited = rows(knowledge).filter(({ id }) => stems.has(`/${name}/${id}`)).length;
    expect(cited, name).toBe(isCited(name) ? rows(knowledge).length : 0);
  }
});

it("a network's state that only likely is its own says so in its cell", () => {
  const table = tables.find(({ name }) => name === "networks");
  const [network] = knowledge.networks;
  if (!table || !network) throw new Error("there are networks");
  const giving = knowledge.sections.find(({ gives }) => gives === "active");
  const cellOf = (certainty: "certain" | "likely") => {
    const appearances = [{ source: "", section: "", ...giving, at: "p1", printed: "ข้าว", certainty }];
    const k = { ...knowledge, networks: [{ ...network, active: true, appearances }] };
    const records = recordsOf(table, k, link);
    const sheet = makeSheet(describeTable(table, records, k, link), records);
    const [row, column] = [sheet.rows[0], sheet.column("active")];
    return row && column ? rowCellHtml(column, row, "/") : "";
  };
  expect(cellOf("likely")).toContain(ui.identity.likely);
  expect(cellOf("certain")).not.toContain(ui.identity.likely);
});
