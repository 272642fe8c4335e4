import { collections } from "../collections/index.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import { citationFindings } from "../rules/citations.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/** Every citation must lead to a block that exists. */
export function checkCitations(entry: ContentEntry, { blocks }: Content): Problem[] {
  const rules = collections[entry.collection].quotations;
  if (!rules) return [];
  const findings = citationFindings(rules, entry.data, {
    blocks: (section) => blocks(section)?.texts,
    called: ({ section }) => section,
  });
  return findings.map((finding) => problemOf(entry, finding));
}
