import { fieldOf, listOf, textOf, textsOf } from "../model/untyped.ts";
import { nearest } from "../text/nearest.ts";
import type { OwnFinding } from "./finding.ts";

/** Rules that belong to one collection: what its entries must agree on with each other, or with what the site knows. */

/** A province as this rule knows it. */
export interface KnownProvince {
  id: string;
  th: string;
  /** Buddhist-era year in which it was made. */
  since?: number | undefined;
}

interface ProvincesAndReports {
  provinces: readonly KnownProvince[];
  /** Year in which a report was printed, Buddhist era. */
  yearOf: (source: string) => unknown;
}

/** The site knows the provinces by these ids: their shapes, codes and regions. A report cannot speak of one that was not there yet. */
export function provinceFindings(id: string, data: unknown, { provinces, yearOf }: ProvincesAndReports): OwnFinding[] {
  const known = provinces.find((province) => province.id === id);
  return known ? timeFindings(known.since, data, yearOf) : [unknownProvince(id, textOf(data, "title"), provinces)];
}

function timeFindings(since: number | undefined, data: unknown, yearOf: (source: string) => unknown): OwnFinding[] {
  if (since === undefined) return [];
  return listOf(data, "sources").flatMap((citation, i): OwnFinding[] => {
    const year = yearOf(textOf(citation, "source") ?? "");
    return typeof year === "number" && year < since
      ? [{ code: "not-yet", args: { year, since }, where: ["sources", i, "source"] }]
      : [];
  });
}

function unknownProvince(id: string, title: string | undefined, provinces: readonly KnownProvince[]): OwnFinding {
  const ids = provinces.map((province) => province.id);
  const meant = provinces.find(({ th }) => th === title)?.id ?? nearest(id, ids);
  return {
    code: "bad-name/province",
    args: { id, isMeant: meant !== undefined },
    where: [],
    rename: meant && `provinces/${meant}.md`,
  };
}

/** What people call an entry: its id, to who has its file at hand. */
type Called = (collection: "lessons" | "topics", id: string) => string;

/** What is known of lessons; `undefined` for one that is not there: that is told of by itself. */
interface TopicsOfLessons {
  /** What a lesson names. */
  topicOf: (lesson: string) => string | undefined;
  called: Called;
}

/** A lesson says itself which topic it is in; those that a topic puts first are among its own, each once. */
export function firstFindings(id: string, data: unknown, { topicOf, called }: TopicsOfLessons): OwnFinding[] {
  const named = listOf(data, "first").map((item) => textOf(item, "lesson"));
  return named.flatMap((lesson, i): OwnFinding[] => {
    const where = ["first", i, "lesson"];
    const topic = lesson && topicOf(lesson);
    if (!lesson || !topic) return [];
    const name = called("lessons", lesson);
    if (named.indexOf(lesson) < i) return [{ code: "repeated-reference", args: { name }, where }];
    const args = { lesson: name, topic: called("topics", topic), id };
    return topic === id ? [] : [{ code: "not-listed/lesson", args, where }];
  });
}

interface FactorsOfLessons {
  /** What a lesson names; `undefined` for one that is not there: that is told of by itself. */
  factorsOf: (lesson: string) => readonly string[] | undefined;
  called: Called;
}

/** A lesson says itself on which factors it bears; those that a factor names are among its own. */
export const factorLessonFindings = (
  id: string,
  data: unknown,
  { factorsOf, called }: FactorsOfLessons,
): OwnFinding[] =>
  ["first", "weakenedBy"].flatMap((list) =>
    textsOf(data, list).flatMap((lesson, i): OwnFinding[] =>
      (factorsOf(lesson)?.includes(id) ?? true)
        ? []
        : [{ code: "not-listed/factor-lesson", args: { lesson: called("lessons", lesson), id }, where: [list, i] }],
    ),
  );

/** A section that its report does not list would never be shown. @param report its front matter, and the path of its file */
export const sectionFindings = (section: string, report: { data: unknown; path: string }): OwnFinding[] =>
  listOf(report.data, "sections").some((item) => textOf(item, "id") === section)
    ? []
    : [{ code: "not-listed/section", args: { section, path: report.path }, where: [] }];

/** Ids inside a report's record are addresses too. */
export const partFindings = (data: unknown): OwnFinding[] =>
  ["sections", "tables", "figures"].flatMap((list) => {
    const ids = listOf(data, list).map((item) => textOf(item, "id"));
    return ids.flatMap((id, i): OwnFinding[] =>
      id === undefined || ids.indexOf(id) === i ? [] : [{ code: "same-id/part", args: { id }, where: [list, i, "id"] }],
    );
  });

/** A section as far as its file can be read: the tables that it names, and its blocks by their anchors. */
export interface SectionText {
  tables: readonly string[];
  blocks: ReadonlyMap<string, string>;
  path: string;
}

/**
 * The list of tables and figures leads to where they stand in the web edition.
 * @param sectionOf `undefined` for a section that is not there: that is told of by itself
 */
export function listedPlaceFindings(
  data: unknown,
  sectionOf: (section: string) => SectionText | undefined,
): OwnFinding[] {
  const missing = (
    list: "tables" | "figures",
    stands: (item: unknown, section: SectionText) => boolean,
  ): OwnFinding[] =>
    listOf(data, list).flatMap((item, i): OwnFinding[] => {
      const id = textOf(item, "section") ?? "";
      const section = sectionOf(id);
      if (!section || stands(item, section)) return [];
      const args = { section: id, label: textOf(item, "label") ?? "", path: section.path };
      const code = list === "tables" ? "broken-citation/tables" : "broken-citation/figures";
      return [{ code, args, where: [list, i, "section"] }];
    });
  return [
    ...missing("tables", (item, { tables }) => tables.includes(textOf(item, "id") ?? "")),
    ...missing("figures", (item, { blocks }) =>
      [...blocks].some(([at, text]) => at.startsWith("p") && text.startsWith(`${textOf(item, "label")} `)),
    ),
  ];
}

/**
 * Where a report lists its team stands in that section.
 * @param sectionOf `undefined` for a section that is not there: that is told of by itself
 */
export function teamFindings(data: unknown, sectionOf: (section: string) => SectionText | undefined): OwnFinding[] {
  const team = fieldOf(data, "teamAt");
  const section = textOf(team, "section") ?? "";
  const { blocks } = sectionOf(section) ?? {};
  if (!blocks) return [];
  return ["first", "last"].flatMap((end): OwnFinding[] => {
    const at = textOf(team, end);
    if (at === undefined || blocks.has(at)) return [];
    return [{ code: "broken-citation", args: { section, at, anchors: [...blocks.keys()] }, where: ["teamAt", end] }];
  });
}

/** A report as these rules see it among others. */
interface Report {
  id: string;
  data: unknown;
}

/**
 * A section must not have the address of another page, nor one that begins those of another report. What was published first keeps
 * its address: the report with short addresses, told by its sections.
 * @param pages that stand below /report/ beside the sections
 * @param reports in their order (`compareReports`)
 */
export function addressFindings(
  id: string,
  data: unknown,
  pages: ReadonlySet<string>,
  reports: readonly Report[],
): OwnFinding[] {
  const findings: OwnFinding[] = [];
  const owner = reports.find((report) => hasShortAddresses(report.data));
  const other = owner?.id === id ? undefined : owner;
  if (hasShortAddresses(data)) {
    if (other) findings.push({ code: "same-address/short", args: { other: other.id }, where: ["shortAddresses"] });
    for (const [i, section] of sectionIds(data).entries())
      if (pages.has(section))
        findings.push({ code: "same-address/taken", args: { id: section }, where: ["sections", i, "id"] });
  }
  if (pages.has(id) || (other && sectionIds(other.data).includes(id)))
    findings.push({ code: "bad-name/report", args: { id }, where: [] });
  return findings;
}

/** Ids of the sections that the record of a report lists. */
const sectionIds = (data: unknown): string[] => listOf(data, "sections").map((item) => textOf(item, "id") ?? "");

/** The section that a section is part of stands before it. */
export const orderFindings = (data: unknown): OwnFinding[] => {
  const ids = listOf(data, "sections").map((item) => textOf(item, "id"));
  return listOf(data, "sections").flatMap((item, i): OwnFinding[] => {
    const parent = textOf(item, "parent");
    return parent === undefined || !ids.slice(i).includes(parent)
      ? []
      : [{ code: "wrong-value/parent", args: { parent }, where: ["sections", i, "parent"] }];
  });
};

/** Tables that a section names: each once, and those whose heads are ours among them. */
export const tableFindings = (data: unknown): OwnFinding[] => {
  const tables = textsOf(data, "tables");
  return [
    ...tables.flatMap((id, i): OwnFinding[] =>
      tables.indexOf(id) === i ? [] : [{ code: "same-id/part", args: { id }, where: ["tables", i] }],
    ),
    ...listOf(data, "ownHeads").flatMap((item, i): OwnFinding[] => {
      const id = textOf(item, "table");
      return id === undefined || tables.includes(id)
        ? []
        : [{ code: "not-listed/head", args: { id }, where: ["ownHeads", i, "table"] }];
    }),
  ];
};

/** Does the record of a report give its sections addresses without its id? */
export const hasShortAddresses = (data: unknown): boolean => fieldOf(data, "shortAddresses") === true;

/**
 * Names of pages that stand below /report/ beside the sections: `corrections`.
 * @param pages files of `src/pages`, with `/` between folders
 */
export const pagesBesideSections = (pages: readonly string[]): ReadonlySet<string> =>
  new Set(pages.flatMap((page) => /^report\/([a-z0-9-]+)\//.exec(page)?.[1] ?? []));
