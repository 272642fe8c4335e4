import { expect, it } from "vitest";
import { eachCollection } from "../../../src/collections/index.ts";
import { CHOICE } from "../../../src/diagrams/explorer/choice.ts";
import { tableNames } from "../../../src/exports/tables.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { EXACT, facetNames, QUERY, readAddress } from "../../../src/search/address.ts";
import { toolsInMarkdown } from "../../../src/twins/addresses.ts";
import { moreInTwin } from "../../../src/twins/more-in-twin.ts";
import { FILTERS, WORDS } from "../../../src/workbench/write-address.ts";
import { knowledge as k } from "../../knowledge.ts";

const NAMES: Readonly<Record<string, readonly string[]>> = {
  "/search/": [QUERY, ...facetNames, EXACT],
  "/data/table/": WORDS,
  "/diagrams/explorer/": [CHOICE],
};

it("each tool tells all that its address chooses, and an address that does", () => {
  expect(Object.keys(toolsInMarkdown)).toEqual(Object.keys(NAMES));
  for (const [path, names] of Object.entries(NAMES)) {
    const text = moreInTwin(k, path).join("\n\n");
    for (const name of names) expect(text, path).toContain(`- \`${name}\`: `);
    expect(text).toContain(`](${path}?`);
  }
});

it("the table tells every data file, and what narrows any column", () => {
  const text = moreInTwin(k, "/data/table/").join("\n\n");
  for (const name of tableNames) expect(text).toContain(`(/data/${name}.parquet)`);
  for (const filter of FILTERS) expect(text).toContain(`}.${filter}\``);
});

it("what the search is said to read, it reads", () => {
  const [, example = ""] = /\]\(\/search\/(\?[^)]*)\)/.exec(moreInTwin(k, "/search/").join("\n")) ?? [];
  expect(readAddress(example)).toEqual({ query: k.provinces[0]?.title, filters: { kind: "networks" }, literal: false });
});

it("a page that has its words itself has no more, and a library of nothing is told of too", () => {
  expect([moreInTwin(k, "/networks/"), moreInTwin(k, "/contribute/")]).toEqual([[], []]);
  const nothing = buildKnowledge(eachCollection(() => []));
  for (const path of [...Object.keys(NAMES), "/contribute/lessons/"])
    expect(moreInTwin(nothing, path).length).toBeGreaterThan(0);
});
