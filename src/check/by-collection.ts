import { sectionKey, sectionNamed, sectionUrl } from "../collections/section-address.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import { fieldOf, listOf, textOf, textsOf } from "../model/untyped.ts";
import {
  addressFindings,
  drawingFindings,
  factorLessonFindings,
  firstFindings,
  hasShortAddresses,
  orderFindings,
  partFindings,
  placeFindings,
  provinceFindings,
  sectionFindings,
  tableFindings,
  teamFindings,
} from "../rules/by-collection.ts";
import type { Finding } from "../rules/finding.ts";
import type { Addresses } from "./addresses.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/** The rules that belong to the collection of an entry alone. */
export const checkRecords = (entry: ContentEntry, content: Content, addresses: Addresses): Problem[] =>
  entry.template ? [] : ownFindings(entry, content, addresses).map((finding) => problemOf(entry, finding));

function ownFindings(
  { collection, id, data }: ContentEntry,
  content: Content,
  { besideSections }: Addresses,
): Finding[] {
  const reports = content.byId.sources;
  if (collection === "provinces")
    return provinceFindings(id, data, (source) => fieldOf(reports.get(source)?.data, "yearBE"));
  if (collection === "topics")
    return firstFindings(id, data, (lesson) => textOf(content.byId.lessons.get(lesson)?.data, "topic"));
  if (collection === "factors")
    return factorLessonFindings(id, data, (lesson) => {
      const named = content.byId.lessons.get(lesson);
      return named && textsOf(named.data, "factors");
    });
  if (collection === "report") {
    const { source, section } = sectionNamed(id);
    const report = reports.get(source);
    return [
      ...tableFindings(data),
      ...(report?.header ? sectionFindings(section, { data: report.data, path: `content/${report.file}` }) : []),
    ];
  }
  if (collection !== "sources") return [];
  const sectionOf = (section: string) => {
    const blocks = content.blocks({ source: id, section })?.texts;
    const file = content.byId.report.get(sectionKey({ source: id, section }));
    return blocks && file && { blocks, tables: textsOf(file.data, "tables"), path: `content/${file.file}` };
  };
  return [
    ...partFindings(data),
    ...placeFindings(data, sectionOf),
    ...teamFindings(data, sectionOf),
    ...orderFindings(data),
    ...addressFindings(id, data, besideSections, ownerOf(content)),
    ...drawingFindings(data, drawnBefore(content, id)),
  ];
}

const sectionIds = (data: unknown): string[] => listOf(data, "sections").flatMap((item) => textOf(item, "id") ?? []);

/** The reports in the order in which they were published, as far as the promised addresses tell. */
function byAge(content: Content): ContentEntry[] {
  const { byId, permalinks } = content;
  /** How many of its blocks have an address that was promised. */
  const promised = ({ id: source, data }: ContentEntry): number =>
    sectionIds(data)
      .map((section) => ({ source, section }))
      .flatMap((section) => {
        const urls = [true, false].map((short) => sectionUrl(section, short));
        return [...(content.blocks(section)?.texts.keys() ?? [])].filter((at) =>
          urls.some((url) => permalinks.has(`${url}#${at}`)),
        );
      }).length;
  return [...byId.sources.values()].sort((a, b) => promised(b) - promised(a) || (a.id < b.id ? -1 : 1));
}

/** The report that has the short addresses: of several the one that was published first. */
function ownerOf(content: Content): { id: string; sections: ReadonlySet<string> } | undefined {
  const owner = byAge(content).find(({ data }) => hasShortAddresses(data));
  return owner && { id: owner.id, sections: new Set(sectionIds(owner.data)) };
}

/** Drawings that figures of the reports before this one stand for. */
function drawnBefore(content: Content, id: string): ReadonlySet<string> {
  const reports = byAge(content);
  const before = reports.slice(
    0,
    reports.findIndex((report) => report.id === id),
  );
  return new Set(
    before.flatMap(({ data }) => listOf(data, "figures").flatMap((item) => textOf(item, "diagram") ?? [])),
  );
}
