import { describe, expect, it } from "vitest";
import { checkFiles, sitePages } from "../../../src/check/check.ts";
import { eachCollection } from "../../../src/collections/index.ts";
import { listFiles } from "../../../src/content/files.ts";
import { readContent, type ValidContent } from "../../../src/content/read.ts";
import { lostFigure } from "../../../src/diagrams/provenance.ts";
import { definitions, findDiagram } from "../../../src/diagrams/registry.ts";
import { recordsOf, tables } from "../../../src/exports/tables.ts";
import { ourCount } from "../../../src/model/computed.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { permalinksOf } from "../../../src/model/permalinks.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledge as before } from "../../knowledge.ts";

/**
 * The report of a later year is added to all that is published: with a chapter 1, a table, a list and a group that are called as in
 * the first report, a province that was not there in its year, counts of its own. Nothing that is said of the first may change.
 */
const SECOND = "beta";
const first = listFiles("content");
const taken = new Set(first.map(({ path }) => path));
const second = listFiles(LIBRARY).filter(({ path, text }) => !taken.has(path) && ofSecond(path, text ?? ""));
function ofSecond(path: string, text: string): boolean {
  // Topics are no report's: its lessons bring theirs.
  const beside = [`report/${SECOND}/`, `sources/${SECOND}.md`, "topics/"].some((begin) => path.startsWith(begin));
  return beside || text.includes(`source: ${SECOND}`);
}
const added = new Set(second.map(({ path }) => path));
const [content, library] = [readContent("content"), readContent(LIBRARY)];
const merged = eachCollection((name) =>
  [...content[name], ...library[name].filter(({ file }) => added.has(file))].sort((a, b) => (a.id < b.id ? -1 : 1)),
) as ValidContent;
const after = buildKnowledge(merged);

describe("a second report", () => {
  it("is content only: the check has nothing to say about it", () => {
    expect(second.length).toBeGreaterThan(10);
    expect(checkFiles([...first, ...second], { pages: sitePages() })).toEqual([]);
  });

  it("takes no address from the first", () => {
    const promised = { diagrams: [], data: [] };
    const kept = new Set(permalinksOf(after, promised));
    expect(permalinksOf(before, promised).filter((url) => !kept.has(url))).toEqual([]);
    expect(kept).toContain(`/report/${SECOND}/1/#p1`);
  });

  it("leaves every record of the first as it was, but that places name their report", () => {
    const titles = before.sources.map(({ shortTitle }) => `${shortTitle} `);
    const bare = (records: readonly unknown[]): string[] =>
      records.map((record) =>
        titles.reduce(
          // The name of a place is also the title of a row that is about it.
          (text, title) =>
            ["label", "title"].reduce((text, key) => text.replaceAll(`"${key}":"${title}`, `"${key}":"`), text),
          // A list that has grown may be cut elsewhere: its old addresses lead to the part.
          JSON.stringify(record).replace(/page\/\d+\//g, ""),
        ),
      );
    for (const table of tables) {
      const link = (path: string) => path;
      const now = new Set(bare(recordsOf(table, after, link)));
      expect(
        bare(recordsOf(table, before, link)).filter((record) => !now.has(record)),
        table.name,
      ).toEqual([]);
    }
  });

  it("is counted for itself", () => {
    const counts = (k: typeof before) => k.discrepancies.map((each) => [each.id, ourCount(k, each)] as const);
    const now = new Map(counts(after));
    for (const [id, count] of counts(before)) expect(now.get(id), id).toBe(count);
    expect(now.get("active")).toBe(2);
  });

  it("changes no drawing that stands for a figure of the first", () => {
    const lost = definitions.flatMap(({ id }) => (lostFigure(before, id) && findDiagram(before, id)) ?? []);
    expect(lost.length).toBeGreaterThan(0);
    for (const diagram of lost) expect(findDiagram(after, diagram.id), diagram.id).toEqual(diagram);
  });
});
