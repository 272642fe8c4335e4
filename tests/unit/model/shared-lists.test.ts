import { describe, expect, it } from "vitest";
import { addressNow, disagreementsUrl, everySharedList } from "../../../src/model/address-now.ts";
import { organisations } from "../../../src/model/organisations.ts";
import { partUrl } from "../../../src/model/parts.ts";
import { permalinksOf } from "../../../src/model/permalinks.ts";
import { anchorsByPart, groupsIn } from "../../../src/model/shared-list.ts";
import { isDiscrepancy, isStatistic, sectionsOfMain, sharedLists } from "../../../src/model/shared-lists.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledgeOf } from "../../knowledge.ts";
import { grown, ordinary } from "../diagrams/grown.ts";

const few = grown(ordinary);
const many = grown({
  ...ordinary,
  networks: 500,
  lessons: 500,
  statistics: 2000,
  discrepancies: 300,
  glossary: 2000,
  followups: 300,
  proposals: 500,
  framework: 60,
  questions: 2000,
  thesaurus: 200,
  paragraphs: 5000,
  corrections: 5000,
});
const entriesOf = (k: typeof many) => [
  ...k.topics,
  ...k.statistics,
  ...k.discrepancies,
  ...k.glossary,
  ...k.followups,
  ...k.activities,
  ...k.proposals,
  ...k.framework,
  ...k.thesaurus,
];

describe("sections all of whose numbers matter", () => {
  const read = knowledgeOf(LIBRARY);
  const matter = read.statistics.map((one, i) => ({ ...one, main: { rank: i + 1, meaning: "มีเท่านี้" } }));
  const k = { ...read, statistics: matter };

  it("have their anchors with these numbers, those of each report with its own", () => {
    const all = sectionsOfMain(k);
    expect(all.length).toBeGreaterThan(0);
    expect(sectionsOfMain(k, [])).toEqual([]);
    expect(matter.flatMap((one) => sectionsOfMain(k, [one])).sort()).toEqual(expect.arrayContaining(all));
    for (const one of matter) expect(sectionsOfMain(k, [one])).toHaveLength(1);
  });
});

describe("entries that share a page", () => {
  it("stand on one page while they fit, at the address that is promised", () => {
    for (const { path, parts } of everySharedList(few)) expect(parts, path).toHaveLength(1);
    for (const { url } of entriesOf(few)) expect(url).toMatch(/^\/(?:about\/)?[a-z]+\/#/);
  });

  it("are cut into parts when they are many, each entry in one", () => {
    for (const { path, parts } of everySharedList(many)) {
      expect(parts.length, path).toBeGreaterThan(1);
      expect(Math.max(...parts.map(({ items }) => items.length)), path).toBeLessThanOrEqual(400);
    }
    const { statistics, glossary, followups, corrections } = sharedLists(many);
    const held = [statistics, glossary, followups, corrections].map(({ parts }) =>
      parts.flatMap(({ items }): object[] => [...items]),
    );
    expect(held).toEqual([
      [...many.statistics, ...many.discrepancies],
      many.glossary,
      many.activities,
      many.corrections,
    ]);
  });

  it("are cut where another kind begins, when both are more than a page holds: numbers stay together as long as they fit", () => {
    const size = { ...ordinary, statistics: 60, discrepancies: 200 };
    const { parts } = sharedLists(grown(size)).statistics;
    expect(parts.length).toBeGreaterThan(1);
    expect(parts[0].items.filter(isDiscrepancy)).toEqual([]);
    expect(parts[0].items.filter(isStatistic)).toHaveLength(60);
    expect(parts.map(({ number, of, from, total }) => [number, of, from, total])).toEqual(
      parts.map((_, i) => [
        i + 1,
        parts.length,
        1 + parts.slice(0, i).reduce((sum, { items }) => sum + items.length, 0),
        260,
      ]),
    );
  });

  it("are cut by their letters too: titles of 300 letters are as heavy as several short ones", () => {
    const size = { ...ordinary, proposals: 70 };
    expect(sharedLists(grown(size)).proposals.parts).toHaveLength(1);
    expect(sharedLists(grown({ ...size, letters: 300 })).proposals.parts.length).toBeGreaterThan(1);
  });

  it("are linked where they stand, and the list of anchors beside the page says the same", () => {
    const anchors = new Map(
      everySharedList(many).flatMap((list) =>
        anchorsByPart(list).flatMap((part, i) =>
          part.map((anchor) => [`${list.path}#${anchor}`, `${list.path}${i === 0 ? "" : `page/${i + 1}/`}#${anchor}`]),
        ),
      ),
    );
    for (const { url } of entriesOf(many)) {
      const promised = url.replace(/page\/\d+\//, "");
      expect(anchors.get(promised)).toBe(url);
      expect(addressNow(many, promised)).toBe(url);
    }
    const names = organisations(many);
    expect(names.length).toBeGreaterThan(1);
    for (const { url } of names) expect(addressNow(many, url)).toBe(anchors.get(url));
    expect(disagreementsUrl(many)).toMatch(/^\/statistics\/page\/\d+\/#disagreements$/);
    expect(disagreementsUrl(few)).toBe("/statistics/#disagreements");
  });

  it("leads to a corrected word on the list of all, and to its section's, in whichever part they stand", () => {
    const { path, parts } = sharedLists(many).corrections;
    for (const { number, items } of parts)
      for (const { id } of items) expect(addressNow(many, `${path}#${id}`)).toBe(`${partUrl(path, number)}#${id}`);
    expect(addressNow(many, `${path}#in-s1`)).toBe(`${path}#in-s1`);
  });

  it("keep what was promised when others are added: no address of the first library is missing in the larger", () => {
    const also = { diagrams: [], data: [] };
    const promised = permalinksOf(few, also).filter((url) =>
      /^\/(?:statistics|glossary|followups|proposals)\//.test(url),
    );
    expect(promised.length).toBeGreaterThan(60);
    expect(permalinksOf(many, also)).toEqual(expect.arrayContaining(promised));
  });

  it("give a heading its anchor once, where its entries begin", () => {
    const list = sharedLists(many).framework;
    const headings = list.parts.flatMap((part) => groupsIn(list, part));
    const begun = headings.flatMap(({ anchor }) => anchor ?? []);
    expect(begun).toEqual([...new Set(headings.map(({ group }) => group))]);
    expect(headings.length).toBeGreaterThan(begun.length);
  });
});
