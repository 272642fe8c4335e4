import { listPages } from "../collections/index.ts";
import type { ContentEntry } from "../content/entry.ts";
import { readEntry } from "../content/entry.ts";
import { type ContentFile, listFiles } from "../content/files.ts";
import type { Problem } from "../content/problem.ts";
import { placeFile } from "../content/tree.ts";
import { regions } from "../data/provinces.ts";
import { textsIn } from "../model/untyped.ts";
import { standingFindings, standsIn } from "../rules/thesaurus.ts";
import { contributePage } from "../words/contribute-page.ts";
import { dataText } from "../words/data.ts";
import { diagramText } from "../words/diagrams/common.ts";
import { lists } from "../words/lists.ts";
import { offlineText } from "../words/offline.ts";
import { reportText } from "../words/report.ts";
import { statisticsText } from "../words/statistics.ts";
import { witnessText } from "../words/witness.ts";
import { problemOf } from "./problem-of.ts";

/**
 * What the texts make untrue. Warnings only: somebody who adds a lesson has not made a mistake, and the index leaves out by itself
 * what is no longer so (search/build/thesaurus.ts).
 */
export function thesaurusWarnings(root: string): Problem[] {
  const files = listFiles(root);
  const entries = files.flatMap((file) => entryOf(file) ?? []);
  const thesaurus = entries.filter(({ collection }) => collection === "thesaurus");
  if (thesaurus.length === 0) return [];
  const raw = files.filter(({ path }) => path.endsWith(".txt"));
  const told = textsOfSite(entries);
  const onSite = standsIn([...told, ...files.filter(isPage).map(({ text }) => text ?? ""), ...standingTexts]);
  // What the site says of itself does not speak of anything for the reports.
  const isSpokenOf = standsIn([...told, ...raw.map(({ text }) => text ?? "")]);
  return thesaurus.flatMap((entry) =>
    standingFindings(entry.data, onSite, isSpokenOf).map((finding) => problemOf(entry, finding)),
  );
}

function entryOf(file: ContentFile): ContentEntry | undefined {
  const { entry } = placeFile(file);
  return entry && !entry.template ? readEntry(file, entry) : undefined;
}

const isPage = ({ path }: ContentFile): boolean => /^pages\/[^/]+\.mdx$/.test(path);

/** What stands in entries, but for the words that people type. */
const textsOfSite = (entries: readonly ContentEntry[]): string[] =>
  entries
    .filter(({ collection }) => collection !== "thesaurus")
    .flatMap(({ data, body }) => [...[...textsIn(data)].map(({ text }) => text), body]);

/** What the pages say that are no entries (search/build/pages.ts). */
const standingTexts = [
  regions,
  dataText,
  lists,
  Object.values(listPages).map(({ title, lead }) => [title, lead]),
  diagramText,
  [offlineText.title, offlineText.lead, offlineText.sections],
  reportText,
  witnessText,
  statisticsText,
  contributePage,
].flatMap((words) => [...textsIn(words)].map(({ text }) => text));
