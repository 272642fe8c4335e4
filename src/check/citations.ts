import { collections } from "../collections/index.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import { citationFindings, missingPlaceFindings, type ReportSections } from "../rules/citations.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/** Every citation must lead to a block that exists, and name one where its collection asks for that. */
export function checkCitations(entry: ContentEntry, { blocks }: Content): Problem[] {
  const rules = collections[entry.collection].quotations;
  if (!rules) return [];
  const reports: ReportSections = {
    blocks: (section) => blocks(section)?.texts,
    called: ({ section }) => section,
  };
  return [...citationFindings(rules, entry.data, reports), ...missingPlaceFindings(rules, entry.data, reports)].map(
    (finding) => problemOf(entry, finding),
  );
}
