import { describe, expect, it } from "vitest";
import type { Value } from "../../../src/collections/column.ts";
import { isFilled } from "../../../src/exports/data-file.ts";
import { recordsOf, tables } from "../../../src/exports/tables.ts";
import { knowledge, knowledgeOf } from "../../knowledge.ts";

const underBase = (path: string): string => `/base${path}`;

describe.each(tables)("records of $name", (table) => {
  const records = recordsOf(table, knowledge, underBase);

  it("begin with id, url and title, and have the same columns in the same order", () => {
    const columns = Object.keys(records[0] ?? {});
    expect(columns.slice(0, 3)).toEqual(["id", "url", "title"]);
    for (const record of records) expect(Object.keys(record), String(record.id)).toEqual(columns);
  });

  it("lead under the base", () => {
    for (const { url, id } of records) expect(url, String(id)).toMatch(/^\/base\//);
  });

  it("lose nothing on their way through JSON", () => {
    expect(JSON.parse(JSON.stringify(records))).toStrictEqual(records);
  });
});

describe.each(tables)("what the columns of $name say of their values", ({ columns, ...table }) => {
  const records = recordsOf({ columns, ...table }, knowledge, underBase);
  /** Single values, out of lists and of the objects in them. */
  const single = (value: Value | undefined, part?: string): Value[] => {
    if (Array.isArray(value)) return value.flatMap((item: Value) => single(item, part));
    if (value === undefined || value === null) return [];
    return part && typeof value === "object" && !Array.isArray(value)
      ? single(Object.entries(value).find(([name]) => name === part)?.[1])
      : [value];
  };
  const said = columns.flatMap(({ name, parts = [], ...own }) => [
    { ...own, name, path: [name] },
    ...parts.map((part) => ({ ...part, path: [name, part.name] })),
  ]);

  it("is true: each value of a fixed set has a name, each id stands in the file that is named", () => {
    for (const { choices, refersTo, path } of said) {
      const [column = "", part] = path;
      const values = new Set(records.flatMap((record) => single(record[column], part)));
      if (choices) expect(Object.keys(choices), path.join()).toEqual(expect.arrayContaining([...values].map(String)));
      if (!refersTo) continue;
      const file = tables.find(({ name }) => name === refersTo);
      expect(file, path.join()).toBeDefined();
      const ids = new Set<Value>(file?.rows(knowledge).map(({ id }) => id));
      expect(
        [...values].filter((id) => !ids.has(id)),
        path.join(),
      ).toEqual([]);
    }
  });
});

describe("required columns and ids, in the content and in a library of two reports", () => {
  const libraries = [knowledge, knowledgeOf("tests/fixtures/two-reports")];
  it.each(tables)("$name", (table) => {
    for (const k of libraries) {
      const records = recordsOf(table, k, underBase);
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      for (const { name } of table.columns.filter(({ required }) => required))
        expect(
          records.filter((record) => [record[name]].flat().every((value) => value === null)).map(({ id }) => id),
          name,
        ).toEqual([]);
    }
  });
});

describe("the codebook says of every column and value what it means, and of every one that may be empty what that says", () => {
  const libraries = [knowledge, knowledgeOf("tests/fixtures/two-reports")];
  it.each(tables)("$name", (table) => {
    for (const { name, description } of table.columns) expect(description?.th && description.en, name).toBeTruthy();
    for (const { name, required, nothing, nothingInEnglish } of table.columns)
      expect(required || (nothing && nothingInEnglish), name).toBeTruthy();
    for (const { name, choices = {}, choicesInEnglish = {} } of table.columns)
      expect(Object.keys(choicesInEnglish), name).toEqual(Object.keys(choices));
    // What is said to be never empty is never.
    for (const k of libraries)
      for (const record of recordsOf(table, k, underBase))
        for (const { name, required, type } of table.columns)
          if (required && type !== "list") expect(isFilled(record[name]), `${record.id} ${name}`).toBe(true);
  });
});
