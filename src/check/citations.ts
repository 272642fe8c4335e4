import { collections } from "../collections/index.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import { textOf } from "../model/loose.ts";
import { citationFindings } from "../rules/citations.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/** Every citation must lead to a block that exists, in a section of the report it names. */
export function checkCitations(entry: ContentEntry, { byId, blocks }: Content): Problem[] {
  const rules = collections[entry.collection].quotations;
  if (!rules) return [];
  const findings = citationFindings(rules, entry.data, {
    sourceOf: (section) => textOf(byId.report.get(section)?.data, "source"),
    isSource: (id) => byId.sources.has(id),
    blocks: (section) => blocks(section)?.texts,
    called: (_, id) => id,
  });
  return findings.map((finding) => problemOf(entry, finding));
}
