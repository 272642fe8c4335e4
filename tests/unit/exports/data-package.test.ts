import { describe, expect, it } from "vitest";
import type { DataPackage } from "../../../src/exports/data-package.ts";
import { problemsOf, rowsOf } from "../../data-package.ts";
import { knowledgeOf } from "../../knowledge.ts";
import { publishedOf } from "../../published.ts";

const k = knowledgeOf("tests/fixtures/two-reports");
const { files, descriptor, zip } = publishedOf(k);
const read = (path: string): Buffer => {
  const file = files.find(({ table }) => `${table.name}.csv` === path);
  if (!file) throw new Error(`no ${path}`);
  return file.csv;
};
/** A copy in which one thing is other. */
const but = (change: (copy: DataPackage) => void): DataPackage => {
  const copy = structuredClone(descriptor);
  change(copy);
  return copy;
};

describe("the data package of a library of two reports", () => {
  it("is one by the standard, and true of every row of its files", () => {
    expect(problemsOf(descriptor, read)).toEqual([]);
  });

  it("names every table, both reports with their people, and its version; grants no licence", () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(files.map(({ table }) => table.name));
    expect(descriptor.sources.map(({ id }) => id)).toEqual(k.sources.map(({ id }) => id));
    const names = descriptor.contributors.map(({ title }) => title).join();
    for (const { people } of k.sources) for (const { name } of people) expect(names).toContain(name);
    expect(descriptor).toMatchObject({ version: "0123456789ab", created: "2026-01-31T00:00:00Z" });
    expect(descriptor).not.toHaveProperty("licenses");
    expect(descriptor.rights.reports).toHaveLength(k.sources.length);
  });

  it("tells the report's words from ours and from public facts", () => {
    const origin = (table: string, column: string) =>
      descriptor.resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === column)
        ?.origin;
    expect(origin("lessons", "text")).toBe("report");
    expect(["title", "factors", "topic"].map((column) => origin("lessons", column))).toEqual(["ours", "ours", "ours"]);
    expect(["title", "answer"].map((column) => origin("questions", column))).toEqual(["ours", "ours"]);
    expect(["iso", "english", "region"].map((column) => origin("provinces", column))).toEqual(Array(3).fill("outside"));
  });

  it("has of every cell with parts what JSON has", () => {
    let cells = 0;
    for (const { name, path, schema } of descriptor.resources) {
      const records = files.find(({ table }) => table.name === name)?.records;
      for (const [i, row] of rowsOf({ schema }, read(path)).entries())
        for (const { name: column, type } of schema.fields) {
          if ((type !== "array" && type !== "object") || row[column] === "") continue;
          expect(JSON.parse(row[column] ?? ""), `${name} ${row.id} ${column}`).toEqual(records?.[i]?.[column]);
          cells += 1;
        }
    }
    expect(cells).toBeGreaterThan(0);
  });

  it("is the same bytes each time, with its zip", () => {
    const again = publishedOf(knowledgeOf("tests/fixtures/two-reports"));
    expect(again.descriptor).toEqual(descriptor);
    expect(again.zip.equals(zip)).toBe(true);
  });
});

/** What is checked with would be worth nothing if it found nothing. */
describe("its reader finds", () => {
  const field = (copy: DataPackage, table: string, column: string) => {
    const found = copy.resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === column);
    if (!found) throw new Error(`${table}.${column}`);
    return found;
  };
  it.each<{ what: string; change: (copy: DataPackage) => void }>([
    { what: "a property that the standard does not have", change: (copy) => Object.assign(copy, { licence: "x" }) },
    {
      what: "a path from the root",
      change: ({ resources: [first] }) => first && Object.assign(first, { path: "/a.csv" }),
    },
    { what: "another length", change: ({ resources: [first] }) => first && Object.assign(first, { bytes: 1 }) },
    {
      what: "another hash",
      change: ({ resources: [first] }) => first && Object.assign(first, { hash: `sha256:${"0".repeat(64)}` }),
    },
    { what: "a missing row", change: ({ resources: [first] }) => first && Object.assign(first, { rows: 0 }) },
    {
      what: "a column that is not there",
      change: (copy) => Object.assign(field(copy, "lessons", "text"), { name: "words" }),
    },
    {
      what: "an empty cell",
      change: (copy) => Object.assign(field(copy, "networks", "formerIds"), { constraints: { required: true } }),
    },
    {
      what: "a value out of its set",
      change: (copy) => Object.assign(field(copy, "lessons", "kind"), { constraints: { enum: ["other"] } }),
    },
    {
      what: "a text that is no number",
      change: (copy) => Object.assign(field(copy, "lessons", "title"), { type: "integer" }),
    },
    {
      what: "a text that is no JSON",
      change: (copy) => Object.assign(field(copy, "lessons", "title"), { type: "array" }),
    },
    {
      what: "an id that leads nowhere",
      change: ({ resources }) =>
        resources
          .find(({ name }) => name === "lessons")
          ?.schema.foreignKeys?.push({
            fields: ["title"],
            reference: { resource: "networks", fields: ["id"] },
          }),
    },
  ])("$what", ({ change }) => expect(problemsOf(but(change), read)).not.toEqual([]));
});
