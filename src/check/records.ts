import { sectionKey, sectionNamed } from "../collections/section-address.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import { fieldOf, textsOf } from "../model/loose.ts";
import type { Finding } from "../rules/finding.ts";
import {
  addressFindings,
  hasShortAddresses,
  partFindings,
  placeFindings,
  provinceFindings,
  sectionFindings,
} from "../rules/records.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/** The rules that belong to the collection of an entry alone. */
export const checkRecords = (entry: ContentEntry, content: Content): Problem[] =>
  entry.template ? [] : ownFindings(entry, content).map((finding) => problemOf(entry, finding));

function ownFindings({ collection, id, data }: ContentEntry, content: Content): Finding[] {
  const reports = content.byId.sources;
  if (collection === "provinces")
    return provinceFindings(id, data, (source) => fieldOf(reports.get(source)?.data, "yearBE"));
  if (collection === "report") {
    const { source, section } = sectionNamed(id);
    const report = reports.get(source);
    return report?.header ? sectionFindings(section, { data: report.data, path: `content/${report.file}` }) : [];
  }
  if (collection !== "sources") return [];
  const short = [...reports.values()].filter((report) => hasShortAddresses(report.data)).map((report) => report.id);
  const sectionOf = (section: string) => {
    const blocks = content.blocks({ source: id, section })?.texts;
    const file = content.byId.report.get(sectionKey({ source: id, section }));
    return blocks && file && { blocks, tables: textsOf(file.data, "tables"), path: `content/${file.file}` };
  };
  return [
    ...partFindings(data),
    ...placeFindings(data, sectionOf),
    ...addressFindings(id, data, { all: new Set(reports.keys()), short }),
  ];
}
