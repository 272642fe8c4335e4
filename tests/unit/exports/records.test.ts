import { describe, expect, it } from "vitest";
import { recordsOf, tables } from "../../../src/exports/tables.ts";
import { knowledge } from "../../knowledge.ts";

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
