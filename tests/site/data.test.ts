import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Table } from "tableschema";
import { describe, expect, it } from "vitest";
import type { DataPackage } from "../../src/exports/data-package.ts";
import { tableNames, tables } from "../../src/exports/tables.ts";
import { parseCsv, problemsOf, rowsOf } from "../data-package.ts";
import { changedByExcel, opensInExcel } from "../excel.ts";
import { knowledge as k } from "../knowledge.ts";
import { unzip } from "../unit/exports/unzip.ts";
import { DIST } from "./dist.ts";

type DataRow = Record<string, unknown> & { id: string; url: string; title: string; sources: unknown[] };
const json = (name: string): DataRow[] => JSON.parse(readFileSync(join(DIST, `data/${name}.json`), "utf8"));

/** A value as its cell has it. */
const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");

const descriptor: DataPackage = JSON.parse(readFileSync(join(DIST, "data/datapackage.json"), "utf8"));
const { resources } = descriptor;

/** Fields that others rely on already (src/README.md). */
const promised: Record<string, string[]> = {
  networks: ["province", "provinceTh", "aliases", "active", "detail", "potential", "certainty", "note"],
  factors: ["kind", "order", "parts"],
  lessons: ["text", "province", "speaker", "networks", "factors", "kind", "topic"],
  topics: ["lead", "order", "first"],
  subjects: ["english", "order"],
  activities: ["followup", "dates", "datePrinted", "participants", "count", "direction"],
  proposals: ["list", "order", "province", "direction", "lead", "group", "period"],
  statistics: ["value", "unit", "quote", "section", "discrepancies"],
  discrepancies: ["what", "statements", "computed", "assessment"],
  corrections: ["printed", "corrected", "certainty", "section"],
};

describe("the data files", () => {
  it.each(tableNames)("%s: records with the promised fields, and a page behind every address", (name) => {
    const rows = json(name);
    // Words that people type stand in no report, nor does an answer that rests on other entries.
    const cites = tables.some(
      (table) => table.name === name && table.columns.some((column) => column.name === "sources" && column.required),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of rows) {
      for (const field of ["id", "url", "title", ...(promised[name] ?? [])])
        expect(row, `${row.id} ${field}`).toHaveProperty(field);
      const [path = ""] = row.url.split("#");
      expect(existsSync(join(DIST, path, "index.html")), row.url).toBe(true);
      if (cites) expect(row.sources.length, row.id).toBeGreaterThan(0);
    }
  });

  it.each(tableNames)("%s.csv: a row a record, and Excel opens it as it is", (name) => {
    const bytes = readFileSync(join(DIST, `data/${name}.csv`));
    const csv = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(csv.startsWith("\uFEFFid,url,title,")).toBe(true);
    const all = parseCsv(csv.slice(1));
    expect(opensInExcel(csv, all)).toBe(true);
    const [head = [], ...rows] = all;
    expect(rows).toHaveLength(json(name).length);
    const fields = resources.find((resource) => resource.name === name)?.schema.fields ?? [];
    expect(head).toEqual(fields.map((field) => field.name));
    for (const cells of rows) {
      expect(cells, cells[0]).toHaveLength(head.length);
      for (const [i, cell] of cells.entries())
        expect(changedByExcel(cell, fields[i]?.type), `${cells[0]} ${head[i]}: ${cell}`).toBe(false);
    }
  });

  it("are a data package, true of every row", () => {
    expect(problemsOf(descriptor, (path) => readFileSync(join(DIST, "data", path)))).toEqual([]);
    expect(resources.map(({ name }) => name)).toEqual(tableNames);
  });

  it.each(tableNames)("%s.csv: read row by row by tableschema, in the way that the package says", async (name) => {
    const resource = resources.find((one) => one.name === name);
    if (!resource) throw new Error(`no ${name}`);
    const { schema } = resource;
    const path = join(DIST, "data", resource.path);
    const fields = schema.fields.map((field) => (field.type === "list" ? { ...field, type: "string" } : field));
    const way = { bom: true, delimiter: ",", ltrim: false };
    const foreignKeys = schema.foreignKeys?.map((key) => ({ ...key, reference: { resource: "", ...key.reference } }));
    const table = await Table.load(path, {
      schema: { ...schema, fields, ...(foreignKeys && { foreignKeys }) },
      ...way,
    });
    // Its types know nothing of the promise that it gives.
    const read = await Promise.resolve(table.read({ keyed: true }));
    expect(table.schema.valid).toBe(true);
    expect(read.map((row) => Object.values(row).map(textOf))).toEqual(
      rowsOf(resource, readFileSync(path)).map((row) => fields.map((field) => row[field.name])),
    );
    for (const [option, value] of Object.entries(way))
      expect(descriptor.conventions.versionOne?.en).toContain(`${option}: ${JSON.stringify(value)}`);
  });

  it("are in one zip, as they are published, and proved by their checksums", () => {
    const inside = new Map(
      unzip(readFileSync(join(DIST, "data/datapackage.zip"))).map(({ name, data }) => [name, data]),
    );
    for (const name of ["datapackage.json", ...tableNames.map((table) => `${table}.csv`)])
      expect(inside.get(name) === readFileSync(join(DIST, "data", name), "utf8"), name).toBe(true);
    const sums = inside.get("SHA256SUMS")?.trimEnd().split("\n") ?? [];
    expect(sums).toHaveLength(inside.size - 1);
    for (const sum of sums) {
      const [hash, name = ""] = sum.split("  ");
      expect(
        createHash("sha256")
          .update(inside.get(name) ?? "")
          .digest("hex"),
        name,
      ).toBe(hash);
    }
  });

  it("agree with the entries", () => {
    expect(json("networks")).toHaveLength(k.networks.length);
    expect(json("activities")).toHaveLength(k.activities.length);
    expect(json("corrections")).toHaveLength(k.corrections.length);
  });
});
