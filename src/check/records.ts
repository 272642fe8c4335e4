import { sectionNamed } from "../collections/section-address.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import { fieldOf } from "../model/loose.ts";
import type { Finding } from "../rules/finding.ts";
import {
  addressFindings,
  hasShortAddresses,
  partFindings,
  provinceFindings,
  sectionFindings,
} from "../rules/records.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/** The rules that belong to the collection of an entry alone. */
export const checkRecords = (entry: ContentEntry, content: Content): Problem[] =>
  entry.template ? [] : ownFindings(entry, content).map((finding) => problemOf(entry, finding));

function ownFindings({ collection, id, data }: ContentEntry, { byId }: Content): Finding[] {
  const reports = byId.sources;
  if (collection === "provinces")
    return provinceFindings(id, data, (source) => fieldOf(reports.get(source)?.data, "yearBE"));
  if (collection === "report") {
    const { source, section } = sectionNamed(id);
    const report = reports.get(source);
    return report?.header ? sectionFindings(section, { data: report.data, path: `content/${report.file}` }) : [];
  }
  if (collection !== "sources") return [];
  const short = [...reports.values()].filter((report) => hasShortAddresses(report.data)).map((report) => report.id);
  return [...partFindings(data), ...addressFindings(id, data, { all: new Set(reports.keys()), short })];
}
