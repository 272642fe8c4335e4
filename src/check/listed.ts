import { collections, outlines } from "../collections/index.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import { listOf, textOf } from "../model/untyped.ts";
import { listedFindings } from "../rules/listed.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/** Ids that must stand in a list of the report that the entry cites first (fields that the schema marks with `listed`). */
export function checkListed(entry: ContentEntry, { byId }: Content): Problem[] {
  const citations = listOf(entry.data, collections[entry.collection].quotations?.citations ?? "");
  const report = byId.sources.get(textOf(citations[0], "source") ?? "");
  if (!report?.header || entry.template) return [];
  const fields = outlines[entry.collection].fields ?? [];
  return listedFindings(fields, entry.data, { data: report.data, path: `content/${report.file}` }).map((finding) =>
    problemOf(entry, finding),
  );
}
