import { provinces as allProvinces, provinceFacts } from "../data/provinces.ts";
import { fieldOf, listOf, textOf, textsOf } from "../model/untyped.ts";
import { nearest } from "../text/nearest.ts";
import type { Finding } from "./finding.ts";

/** Rules that belong to one collection: what its entries must agree on with each other, or with what the site knows. */

/**
 * The site knows the provinces by these ids: their shapes, codes and regions. A report cannot speak of one that was not there yet.
 * @param yearOf year in which a report was printed, Buddhist era
 */
export function provinceFindings(id: string, data: unknown, yearOf: (source: string) => unknown): Finding[] {
  const facts = provinceFacts(id);
  return facts ? timeFindings(facts.since, data, yearOf) : [unknownProvince(id, textOf(data, "title"))];
}

function timeFindings(since: number | undefined, data: unknown, yearOf: (source: string) => unknown): Finding[] {
  if (since === undefined) return [];
  return listOf(data, "sources").flatMap((citation, i): Finding[] => {
    const year = yearOf(textOf(citation, "source") ?? "");
    return typeof year === "number" && year < since
      ? [{ code: "not-yet", args: { year, since }, where: ["sources", i, "source"] }]
      : [];
  });
}

function unknownProvince(id: string, title: string | undefined): Finding {
  const ids = allProvinces.map((province) => province.id);
  const meant = allProvinces.find(({ th }) => th === title)?.id ?? nearest(id, ids);
  return {
    code: "bad-name/province",
    args: { id, isMeant: meant !== undefined },
    where: [],
    rename: meant && `provinces/${meant}.md`,
  };
}

/**
 * A lesson says itself which topic it is in; those that a topic puts first are among its own, each once.
 * @param topicOf what a lesson names; `undefined` for one that is not there: that is told of by itself
 */
export function firstFindings(id: string, data: unknown, topicOf: (lesson: string) => string | undefined): Finding[] {
  const named = listOf(data, "first").map((item) => textOf(item, "lesson"));
  return named.flatMap((lesson, i): Finding[] => {
    const where = ["first", i, "lesson"];
    const topic = lesson && topicOf(lesson);
    if (!lesson || !topic) return [];
    if (named.indexOf(lesson) < i) return [{ code: "repeated-reference", args: { name: lesson }, where }];
    return topic === id ? [] : [{ code: "not-listed/lesson", args: { lesson, topic, id }, where }];
  });
}

/**
 * A lesson says itself on which factors it bears; those that a factor names are among its own.
 * @param factorsOf what a lesson names; `undefined` for one that is not there: that is told of by itself
 */
export const factorLessonFindings = (
  id: string,
  data: unknown,
  factorsOf: (lesson: string) => readonly string[] | undefined,
): Finding[] =>
  ["first", "weakenedBy"].flatMap((list) =>
    textsOf(data, list).flatMap((lesson, i): Finding[] =>
      (factorsOf(lesson)?.includes(id) ?? true)
        ? []
        : [{ code: "not-listed/factor-lesson", args: { lesson, id }, where: [list, i] }],
    ),
  );

/** A section that its report does not list would never be shown. @param report its front matter, and the path of its file */
export const sectionFindings = (section: string, report: { data: unknown; path: string }): Finding[] =>
  listOf(report.data, "sections").some((item) => textOf(item, "id") === section)
    ? []
    : [{ code: "not-listed/section", args: { section, path: report.path }, where: [] }];

/** Ids inside a report's record are addresses too. */
export const partFindings = (data: unknown): Finding[] =>
  ["sections", "tables", "figures"].flatMap((list) => {
    const ids = listOf(data, list).map((item) => textOf(item, "id"));
    return ids.flatMap((id, i): Finding[] =>
      id === undefined || ids.indexOf(id) === i ? [] : [{ code: "same-id/part", args: { id }, where: [list, i, "id"] }],
    );
  });

/** A section as far as its file can be read: the tables that it names, and its blocks by their anchors. */
interface SectionText {
  tables: readonly string[];
  blocks: ReadonlyMap<string, string>;
  path: string;
}

/**
 * The list of tables and figures leads to where they stand in the web edition.
 * @param sectionOf `undefined` for a section that is not there: that is told of by itself
 */
export function placeFindings(data: unknown, sectionOf: (section: string) => SectionText | undefined): Finding[] {
  const missing = (list: "tables" | "figures", stands: (item: unknown, section: SectionText) => boolean): Finding[] =>
    listOf(data, list).flatMap((item, i): Finding[] => {
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
export function teamFindings(data: unknown, sectionOf: (section: string) => SectionText | undefined): Finding[] {
  const team = fieldOf(data, "teamAt");
  const section = textOf(team, "section") ?? "";
  const { blocks } = sectionOf(section) ?? {};
  if (!blocks) return [];
  return ["first", "last"].flatMap((end): Finding[] => {
    const at = textOf(team, end);
    if (at === undefined || blocks.has(at)) return [];
    return [{ code: "broken-citation", args: { section, at, anchors: [...blocks.keys()] }, where: ["teamAt", end] }];
  });
}

/**
 * A section must not have the address of another page, nor one that begins those of another report. What was published first keeps
 * its address: the report with short addresses, told by its sections.
 * @param pages that stand below /report/ beside the sections
 * @param owner id of the report that has the short addresses, where any has; ids of its sections
 */
export function addressFindings(
  id: string,
  data: unknown,
  pages: ReadonlySet<string>,
  owner: { id: string; sections: ReadonlySet<string> } | undefined,
): Finding[] {
  const findings: Finding[] = [];
  if (hasShortAddresses(data)) {
    if (owner && owner.id !== id)
      findings.push({ code: "same-address/short", args: { other: owner.id }, where: ["shortAddresses"] });
    for (const [i, item] of listOf(data, "sections").entries()) {
      const section = textOf(item, "id") ?? "";
      if (pages.has(section))
        findings.push({ code: "same-address/taken", args: { id: section }, where: ["sections", i, "id"] });
    }
  }
  if (pages.has(id) || (owner?.sections.has(id) && owner.id !== id))
    findings.push({ code: "bad-name/report", args: { id }, where: [] });
  return findings;
}

/**
 * A drawing stands for lost figures of one report: with two it would be drawn anew from another.
 * @param others drawings that figures of reports published before stand for
 */
export const drawingFindings = (data: unknown, others: ReadonlySet<string>): Finding[] => {
  const drawings = listOf(data, "figures").map((item) => textOf(item, "diagram"));
  return drawings.flatMap((id, i): Finding[] =>
    id !== undefined && others.has(id)
      ? [{ code: "same-id/drawing", args: { id }, where: ["figures", i, "diagram"] }]
      : [],
  );
};

/** The section that a section is part of stands before it. */
export const orderFindings = (data: unknown): Finding[] => {
  const ids = listOf(data, "sections").map((item) => textOf(item, "id"));
  return listOf(data, "sections").flatMap((item, i): Finding[] => {
    const parent = textOf(item, "parent");
    return parent === undefined || !ids.slice(i).includes(parent)
      ? []
      : [{ code: "wrong-value/parent", args: { parent }, where: ["sections", i, "parent"] }];
  });
};

/** Tables that a section names: each once, and those whose heads are ours among them. */
export const tableFindings = (data: unknown): Finding[] => {
  const tables = textsOf(data, "tables");
  return [
    ...tables.flatMap((id, i): Finding[] =>
      tables.indexOf(id) === i ? [] : [{ code: "same-id/part", args: { id }, where: ["tables", i] }],
    ),
    ...listOf(data, "ownHeads").flatMap((item, i): Finding[] => {
      const id = textOf(item, "table");
      return id === undefined || tables.includes(id)
        ? []
        : [{ code: "not-listed/head", args: { id }, where: ["ownHeads", i, "table"] }];
    }),
  ];
};

/** Does the record of a report give its sections addresses without its id? */
export const hasShortAddresses = (data: unknown): boolean => fieldOf(data, "shortAddresses") === true;
