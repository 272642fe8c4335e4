import { describe, expect, it } from "vitest";
import { checkFiles, sitePages } from "../../../src/check/check.ts";
import { collectionNames, eachCollection, listPages } from "../../../src/collections/index.ts";
import { listFiles } from "../../../src/content/files.ts";
import type { ValidContent } from "../../../src/content/read.ts";
import type { FormField } from "../../../src/contribute/form-field.ts";
import { formPage } from "../../../src/contribute/form-spec.ts";
import { factorEgo, networkEgo } from "../../../src/diagrams/ego.layout.ts";
import { networkTypes } from "../../../src/diagrams/network-types.ts";
import {
  definitions,
  diagramOfReport,
  diagramsOf,
  drawingPath,
  findDiagram,
  finish,
  toolsFor,
} from "../../../src/diagrams/registry.ts";
import type { Table } from "../../../src/exports/table.ts";
import { recordsOf, tables } from "../../../src/exports/tables.ts";
import { countIn, ourCount } from "../../../src/model/computed.ts";
import { reportsAtHome } from "../../../src/model/home.ts";
import { buildKnowledge, type Knowledge } from "../../../src/model/knowledge.ts";
import { laterStates } from "../../../src/model/later-states.ts";
import { networkFacets } from "../../../src/model/list-facets.ts";
import { knownLimits } from "../../../src/model/method-limits.ts";
import { activitiesIn } from "../../../src/model/network-activity.ts";
import { networkCounts } from "../../../src/model/network-counts.ts";
import { eachReport, ofReport } from "../../../src/model/of-report.ts";
import { permalinksOf } from "../../../src/model/permalinks.ts";
import { proposalParts } from "../../../src/model/proposals.ts";
import { regionsWithout } from "../../../src/model/province-story.ts";
import { relations } from "../../../src/model/relations.ts";
import { saidLater } from "../../../src/model/said-later.ts";
import { mainStatistics } from "../../../src/model/statistics.ts";
import { statusReports } from "../../../src/model/status.ts";
import { unnamedProvinces } from "../../../src/model/unnamed-provinces.ts";
import { listEntries } from "../../../src/search/build/entries.ts";
import { describeTable } from "../../../src/workbench/describe.ts";
import { type DataSheet, makeSheet } from "../../../src/workbench/sheet.ts";
import { LIBRARY } from "../../build-library.ts";
import { keptContent } from "../../kept-content.ts";
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
const [content, library] = [keptContent("content"), keptContent(LIBRARY)];
const merged = eachCollection((name) =>
  [...content[name], ...library[name].filter(({ file }) => added.has(file))].sort((a, b) => (a.id < b.id ? -1 : 1)),
) as ValidContent;
const after = buildKnowledge(merged);
/** A list that has grown may be cut elsewhere: its old addresses lead to the part. */
const PAGE = /page\/\d+\//g;
const secondTitle = after.sources.find(({ id }) => id === SECOND)?.shortTitle ?? "";

/** Without the name of the first report, which stands before what is its own where there are several. */
const unnamed = (said: unknown): string =>
  before.sources.reduce(
    (text, { shortTitle }) => text.replaceAll(` (${shortTitle})`, "").replace(RegExp(`${shortTitle}:? `, "g"), ""),
    typeof said === "string" ? said : (JSON.stringify(said) ?? ""),
  );

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
          JSON.stringify(record).replace(PAGE, ""),
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

  it("has its own place among the reports: after the first, whatever it is called", () => {
    expect(after.sources.map(({ id }) => id)).toEqual([...before.sources.map(({ id }) => id), SECOND]);
    for (const name of ["factors", "framework", "statistics", "discrepancies", "followups", "lessons"] as const) {
      const own = new Set(before[name].map(({ id }) => id));
      const kept = after[name].map(({ id }) => id).filter((id) => own.has(id));
      expect(kept, name).toEqual(before[name].map(({ id }) => id));
    }
  });

  it.each(definitions.filter(({ ofAll }) => !ofAll).map(({ id }) => id))(
    "changes nothing in the drawing %s, but that it names its report",
    (id) => {
      const drawn = findDiagram(after, id);
      expect(drawn?.report).toBe(before.sources[0]?.shortTitle);
      expect(unnamed({ ...drawn, report: undefined })).toEqual(unnamed(findDiagram(before, id)));
      expect(drawn?.name).toContain(drawn?.report);
    },
  );

  it("changes no drawing of a network or factor of the first that it does not name", () => {
    const drawings = (k: Knowledge) => [
      ...before.networks.map((network) => networkEgo(k, toolsFor(k), network)),
      ...before.factors.map((factor) => factorEgo(k, toolsFor(k), factor)),
    ];
    const finished = (k: Knowledge) => drawings(k).map((drawing) => drawing && unnamed(finish(drawing, k)));
    expect(finished(after)).toEqual(finished(before));
  });

  it("adds to what is drawn of all, and takes nothing away", () => {
    for (const { id } of definitions.filter(({ ofAll }) => ofAll)) {
      const [now, then] = [findDiagram(after, id), findDiagram(before, id)];
      expect(now?.scene).toEqual(then?.scene);
      const records = new Set(now?.data.map((record) => unnamed(record)));
      expect(then?.data.filter((record) => !records.has(unnamed(record)))).toEqual([]);
    }
  });

  it("is drawn for itself, at addresses of its own", () => {
    const own = diagramsOf(after).filter(({ report }) => report === secondTitle);
    expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining([`activities-${SECOND}`, `map-${SECOND}`]));
    for (const { id, name, citations } of own) {
      expect(name, id).toContain(secondTitle);
      expect([...new Set(citations.map(({ source }) => source))], id).toEqual([SECOND]);
      expect(findDiagram(before, id), id).toBeUndefined();
    }
    expect(drawingPath(after, "map", SECOND)).toBe(`/diagrams/map-${SECOND}/`);
    expect(drawingPath(after, "map", before.sources[0]?.id)).toBe("/diagrams/map/");
  });

  it("ties its lost figures to its own drawings, which are called as the first one's", () => {
    const sources = after.sources.map((report) => ({
      ...report,
      figures:
        report.id === SECOND
          ? report.figures.map((figure) => ({ ...figure, diagram: "success-factors" as const }))
          : report.figures,
    }));
    const both = { ...after, sources };
    const own = after.sources.find(({ id }) => id === SECOND)?.figures[0]?.label;
    expect(own).toBeDefined();
    expect(findDiagram(both, `success-factors-${SECOND}`)?.figure).toBe(own);
    expect(findDiagram(both, "success-factors")?.figure).toBe(findDiagram(before, "success-factors")?.figure);
  });

  it("leaves what pages say of the first: its networks, provinces and regions, and what one must know of it", () => {
    const [then] = networkCounts(before, listPages.networks.name).reports;
    const { reports } = networkCounts(after, listPages.networks.name);
    expect(reports).toHaveLength(2);
    expect(then?.stated).toBeDefined();
    expect(unnamed({ ...reports[0], report: undefined })).toEqual(unnamed(then));
    const now = new Set([...knownLimits(after), ...unnamedProvinces(after)].map(unnamed));
    expect([...knownLimits(before), ...unnamedProvinces(before)].filter((said) => !now.has(unnamed(said)))).toEqual([]);
    const regions = (k: Knowledge) => eachReport(k).map((report) => regionsWithout(report).map(({ label }) => label));
    expect(regions(after)[0]).toEqual(regions(before)[0]);
    for (const { kind, sources } of before.factors) {
      const total = (k: Knowledge) => relations(ofReport(k, sources[0]?.source ?? "")).factorsOfKind(kind).length;
      expect(total(after)).toBe(total(before));
    }
  });

  it("leaves what the home page says of the first, and stands beside it under its own name", () => {
    const saidOf = (k: Knowledge) =>
      reportsAtHome(k).map(({ said, report, ...says }) => [
        report,
        { ...says, picture: diagramOfReport(k, "portfolio", said)?.data, types: networkTypes(said) },
      ]);
    const [[name, then] = [], ...others] = saidOf(before);
    expect([name, others]).toEqual([undefined, []]);
    // The second report has a factor and numbers too, and one that an editor puts on the home page.
    const statistics = after.statistics.map((one) =>
      one.id === "keepers" ? { ...one, featured: true, main: { rank: 1, meaning: "ครัวเรือน" } } : one,
    );
    const both = { ...after, statistics };
    const [first, second] = saidOf(both);
    expect(first).toEqual([before.sources[0]?.shortTitle, then]);
    expect(second).toMatchObject([
      secondTitle,
      { success: [{ id: "prachum" }], numbers: [{ id: "keepers" }, { id: "members" }] },
    ]);
    const main = mainStatistics(both).map(({ id }) => id);
    expect(main).toEqual([...mainStatistics(before).map(({ id }) => id), "keepers"]);
  });

  it("leaves the names of the first one's lists: over proposals, in forms and in tables", () => {
    const labels = new Set(proposalParts(after).map(({ label }) => unnamed(label)));
    for (const { label } of proposalParts(before)) expect(labels).toContain(unnamed(label));
    for (const collection of collectionNames) {
      const now = new Map(choicesIn(formPage(after, collection).root));
      for (const [field, label] of choicesIn(formPage(before, collection).root))
        expect(unnamed(now.get(field)), field).toContain(unnamed(label));
    }
    const [choice] = [...choicesIn(formPage(after, "proposals").root)].filter(([field]) => field.endsWith("table-4.2"));
    expect(choice?.[1]).toContain(`${secondTitle}: เครือข่ายที่ควรขยาย`);
    const link = (path: string) => path;
    const sheetOf = (k: Knowledge, table: Table) => {
      const records = recordsOf(table, k, link);
      return makeSheet(describeTable(table, records, k, link), records);
    };
    for (const table of tables) {
      const [then, now] = [sheetOf(before, table), sheetOf(after, table)];
      for (const row of then.rows) {
        const same = now.row(row.id);
        const said = (sheet: DataSheet, of: typeof row) =>
          sheet.columns.map((column) => unnamed(column.text(of)).replace(PAGE, ""));
        expect(same && said(now, same), `${table.name} ${row.id}`).toEqual(said(then, row));
      }
    }
    const proposals = tables.find(({ name }) => name === "proposals");
    const now = proposals && sheetOf(after, proposals);
    const rubber = now?.row("rubber");
    expect(rubber && now?.column("list")?.text(rubber)).toBe(`${secondTitle}: เครือข่ายที่ควรขยาย`);
  });

  it("leaves the state of a network that it names too, where it does not tell of it", () => {
    const shared = before.networks.find(({ active, potential }) => active === true && potential !== null);
    const place = after.sections.find(({ source }) => source === SECOND);
    if (!shared || !place) throw new Error("a network with a state, and a section of the second report");
    const appearances = [
      ...shared.appearances,
      { source: SECOND, section: place.section, printed: shared.title, certainty: "certain" as const },
    ];
    const both = {
      ...after,
      networks: after.networks.map((network) => (network.id === shared.id ? { ...network, appearances } : network)),
    };
    const first = before.sources[0]?.id ?? "";
    expect(statusReports(both, { appearances }, "active")).toEqual([first]);
    const counted = (k: Knowledge, source: string) =>
      (["networks-active", "networks-appendix", "networks-potential"] as const).map((each) => countIn(k, each, source));
    expect(counted(both, first)).toEqual(counted(before, first));
    expect(counted(both, SECOND)).toEqual(counted(after, SECOND));
    expect(unnamed({ ...findDiagram(both, "map"), report: undefined })).toEqual(unnamed(findDiagram(before, "map")));
    expect(ofReport(both, SECOND).networks.find(({ id }) => id === shared.id)?.active).toBeNull();
  });

  it("says another state of a network and of a province at its own place, and the first report's stay", () => {
    const shared = before.networks.find(({ active, potential }) => active === true && potential !== null);
    const province = before.provinces.find(({ reported }) => reported === true);
    const place = after.sections.find(({ source }) => source === SECOND);
    if (!shared || !province || !place) throw new Error("a network and a province with a state, and a second report");
    const cited = { source: SECOND, section: place.section };
    const appearance = { ...cited, printed: shared.title, certainty: "certain" as const };
    const later = {
      ...shared,
      appearances: [...shared.appearances, { ...appearance, active: false, potential: null }],
    };
    const sources = [...province.sources, { ...cited, reported: false, recommendations: "none" as const }];
    const both = {
      ...after,
      networks: after.networks.map((network) => (network.id === shared.id ? later : network)),
      provinces: after.provinces.map((each) => (each.id === province.id ? { ...each, sources } : each)),
    };
    const first = before.sources[0]?.id ?? "";
    const stateIn = (source: string) => {
      const said = ofReport(both, source);
      const { active, potential } = said.networks.find(({ id }) => id === shared.id) ?? {};
      const { reported, recommendations } = said.provinces.find(({ id }) => id === province.id) ?? {};
      return { active, potential, reported, recommendations };
    };
    const { active, potential } = shared;
    const { reported, recommendations } = province;
    expect(stateIn(first)).toEqual({ active, potential, reported, recommendations });
    expect(stateIn(SECOND)).toEqual({ active: false, potential: null, reported: false, recommendations: "none" });
    expect(statusReports(both, later, "active")).toEqual([first]);
    expect(laterStates(later.appearances, "active")).toEqual([{ source: SECOND, value: false }]);
    for (const each of ["networks-active", "networks-appendix", "networks-potential", "provinces-reported"] as const)
      expect([each, countIn(both, each, first)]).toEqual([each, countIn(before, each, first)]);
    expect(countIn(both, "networks-appendix", SECOND)).toBe(countIn(after, "networks-appendix", SECOND) + 1);
    expect(countIn(both, "networks-active", SECOND)).toBe(countIn(after, "networks-active", SECOND));
    const row = (name: string, id: string) => {
      const table = tables.find((each) => each.name === name);
      return table && recordsOf(table, both, (path) => path).find((record) => record.id === id);
    };
    expect(row("networks", shared.id)).toMatchObject({
      active,
      potential,
      later: [{ source: SECOND, active: false, potential: null }],
    });
    expect(row("appearances", `${shared.id}--${later.appearances.length}`)).toMatchObject({
      source: SECOND,
      active: false,
      potential: null,
    });
    // The row that gives it for all says so too; where a place only names the network, it tells nothing.
    const appearances = tables.find(({ name }) => name === "appearances");
    const statesAt = (k: Knowledge) =>
      (appearances ? recordsOf(appearances, k, (path) => path) : [])
        .filter((record) => record.network === shared.id && record.source === first)
        .map((record) => record.active);
    expect(statesAt(before)).toContain(true);
    expect(statesAt(both)).toEqual(statesAt(before));
    expect(row("networks", shared.id)?.sources).toContainEqual(
      expect.objectContaining({ ...cited, active: false, potential: null }),
    );
    expect(row("provinces", province.id)).toMatchObject({
      reported,
      recommendations,
      later: [{ source: SECOND, reported: false, recommendations: "none" }],
    });
    expect(row("provinces", province.id)?.sources).toContainEqual(
      expect.objectContaining({ ...cited, reported: false, recommendations: "none" }),
    );
    // Lists narrow by what any report says, and the page of the province says what each does.
    const valuesOf = (facet: string) =>
      networkFacets(both)
        .find(({ name }) => name === facet)
        ?.of(later);
    expect(valuesOf("active")).toEqual(["yes", "no"]);
    expect(valuesOf("potential")).toEqual([potential]);
    const silent = { ...later, active: null, potential: null };
    expect(activitiesIn(silent)).toEqual(["no"]);
    expect(activitiesIn({ ...silent, appearances: shared.appearances })).toEqual(["unreported"]);
    const { yearBE } = after.sources.find(({ id }) => id === SECOND) ?? {};
    const said = [`รายงาน พ.ศ. ${yearBE} รายงานความคืบหน้า: ไม่มี · ข้อเสนอแนะ: รายงานพิมพ์ว่า ไม่มี`];
    expect(saidLater(both, "provinces", sources)).toEqual(said);
    expect(saidLater(both, "provinces", province.sources)).toEqual([]);
    const found = listEntries(both).find(({ url }) => url === province.url);
    expect(found?.says.flatMap(({ lines }) => lines)).toEqual(expect.arrayContaining(said));
  });
});

/** Every choice that a form offers: where, and in what words. */
function choicesIn({ name, choices = [], fields = [], item }: FormField): [string, string][] {
  const own = choices.map(([value, label]): [string, string] => [value, label]);
  return [...own, ...[...fields, ...(item ? [item] : [])].flatMap(choicesIn)].map(([field, label]) => [
    `${name} ${field}`,
    label,
  ]);
}
