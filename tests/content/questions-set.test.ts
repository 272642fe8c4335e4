/**
 * That the queries written as people ask (tests/search/questions.tsv) can be measured with: how well they are answered is for
 * tests/search. An answer that leads nowhere counts against every engine alike, and nobody would notice.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { collectionNames } from "../../src/collections/index.ts";
import { formerAddresses } from "../../src/model/former.ts";
import { knowledge } from "../knowledge.ts";

/** How many queries of each class there are at least, so that half of them still says something. */
const AT_LEAST: Record<string, number> = {
  question: 30,
  definition: 12,
  topic: 25,
  synonym: 25,
  english: 12,
  mixed: 12,
  misspelt: 12,
  "place-product": 12,
  "person-organisation": 12,
  reordered: 12,
  none: 60,
};

const addresses = (cell: string) => cell.split(" ").filter(Boolean);
const rows = readFileSync("tests/search/questions.tsv", "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => {
    const cells = line.split("\t");
    const [kind = "", query = "", best = "", fair = ""] = cells;
    return { line, cells: cells.length, kind, query, best: addresses(best), fair: addresses(fair) };
  });
const linesWhere = (wrong: (row: (typeof rows)[number]) => boolean) => rows.filter(wrong).map(({ line }) => line);

/** One query is another's double if only spaces or capitals tell them apart. */
const bare = (text: string) => text.replace(/\s/g, "").toLowerCase();

it("has four cells a row, a class that is known and a query without spaces around it", () => {
  expect(linesWhere((row) => row.cells !== 4 || !(row.kind in AT_LEAST) || row.query !== row.query.trim())).toEqual([]);
});

it("has enough queries of every class, and 170 that have an answer", () => {
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  expect(Object.entries(AT_LEAST).filter(([kind, least]) => count(kind) < least)).toEqual([]);
  expect(rows.length - count("none")).toBeGreaterThanOrEqual(170);
});

it("has an answer to every query but those that the content cannot answer", () => {
  expect(linesWhere(({ kind, best }) => best.length > 0 === (kind === "none"))).toEqual([]);
  expect(linesWhere(({ kind, fair }) => kind === "none" && fair.length > 0)).toEqual([]);
});

it("names answers by promised addresses that lead on to no other, each once", () => {
  const promised = new Set(readFileSync("tests/permalinks.txt", "utf8").split("\n"));
  const moved = formerAddresses(knowledge);
  const wrong = rows.flatMap(({ query, best, fair }) =>
    [...best, ...fair]
      .filter((url, i, all) => !promised.has(url) || moved.has(url) || all.indexOf(url) !== i)
      .map((url) => `${query}: ${url}`),
  );
  expect(wrong).toEqual([]);
});

it("asks nothing twice", () => {
  const asked = rows.map(({ query }) => bare(query));
  expect(rows.filter((_, i) => asked.indexOf(asked[i] ?? "") !== i).map(({ query }) => query)).toEqual([]);
});

it("asks in other words than the titles of entries", () => {
  const titles = new Set(collectionNames.flatMap((name) => knowledge[name].map(({ title }) => bare(title))));
  expect(rows.filter(({ query }) => titles.has(bare(query))).map(({ query }) => query)).toEqual([]);
});
