import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Value } from "../../src/collections/column.ts";
import { recordsOf, tables } from "../../src/exports/tables.ts";
import { knowledge as k } from "../knowledge.ts";

const close = (text: string): string => text.replace(/[\s\u200b]+/g, "");
/** The reports as they were printed, and as this edition reads them, without the marks of lists and tables. */
const reports = [
  ...k.sources.map(({ file }) => readFileSync(join("content", file.replace(/\.md$/, ".txt")), "utf8")),
  ...k.report.map(({ title, body }) => `${title}\n${body.replace(/\\?[*|]|^(?:[-#>]|\d+\.)+ /gm, "")}`),
].map(close);
const words = (value: Value | undefined): string[] => {
  if (Array.isArray(value)) return value.flatMap((each: Value) => words(each));
  return typeof value === "string" ? value.split("\n").filter(Boolean) : [];
};

/** Columns of words that are said to be a report's: what is a code, an id or one of a fixed set tells a fact of it in our letters. */
const theirs = tables.flatMap((table) =>
  table.columns
    .filter(
      ({ origin, type, choices, refersTo, listed }) =>
        origin === "report" && (type === "text" || type === "list") && !choices && !refersTo && !listed,
    )
    .map((column) => ({ table, column, name: `${table.name}.${column.name}` })),
);

describe("what is said to be the report's stands in it", () => {
  it.each(theirs)("$name", ({ table, column }) => {
    const all = [...new Set(recordsOf(table, k, (path) => path).flatMap((record) => words(record[column.name])))];
    expect(all.filter((text) => !reports.some((report) => report.includes(close(text))))).toEqual([]);
  });

  it("holds for most of the words that the data have of the report", () => {
    expect(theirs.length).toBeGreaterThan(20);
  });
});
