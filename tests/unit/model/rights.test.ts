import { expect, it } from "vitest";
import type { Knowledge } from "../../../src/model/knowledge.ts";
import { rightsOfData, rightsOnPages } from "../../../src/model/rights.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledgeOf } from "../../knowledge.ts";

const k = knowledgeOf(LIBRARY);
const [first, second] = k.sources;
const OPEN = "เผยแพร่ด้วยสัญญาอนุญาต CC BY 4.0";
const withOpen: Knowledge = {
  ...k,
  sources: k.sources.map((source) => (source.id === second?.id ? { ...source, rights: OPEN } : source)),
};

it("a report that is openly licensed is so on every page and in the data, by its name", () => {
  const [ofFirst, ofSecond] = rightsOnPages(withOpen);
  expect(ofFirst).toContain(first?.rights);
  expect(ofSecond).toContain(`${second?.shortTitle}: ${OPEN}`);
  for (const said of Object.values(rightsOfData(withOpen))) {
    expect(said).toContain(OPEN);
    expect(said).not.toMatch(/ไม่ให้และไม่อ้าง|claims no/);
  }
});

it("what holds for all is said once, in the short words of the record where it has some", () => {
  expect(rightsOnPages(k)).toEqual([first?.rights]);
  const short = { page: "ก", data: "ข", english: "C" };
  const inShort = { ...k, sources: k.sources.map((source) => ({ ...source, rightsInShort: short })) };
  expect(rightsOnPages(inShort)).toEqual([short.page]);
  const { th, en } = rightsOfData(inShort);
  expect([th, en]).toEqual([expect.stringMatching(/^ข .*MIT/), expect.stringMatching(/^C; .*MIT/)]);
});
