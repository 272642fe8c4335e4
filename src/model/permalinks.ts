import { collectionNames, listPages } from "../collections/index.ts";
import { CONCEPT_FILE } from "./concept-file.ts";
import { editionFormats, editionPath, reportsWithText, SCHEMA } from "./edition-addresses.ts";
import { formerAddresses } from "./former.ts";
import type { Knowledge } from "./knowledge.ts";
import { organisations } from "./organisations.ts";
import { units } from "./sections.ts";
import { entryUrl } from "./urls.ts";

/** Pages and files that are not a collection's. */
const PAGES = [
  "/",
  "/about/",
  "/about/changes/",
  "/about/method/",
  "/about/words/",
  "/contribute/",
  "/data/",
  "/data/datapackage.json",
  "/data/datapackage.zip",
  "/data/dictionary/",
  "/data/table/",
  "/diagrams/",
  "/feed.json",
  "/feed.xml",
  "/organisations/",
  "/report/corrections/",
  "/rss.xml",
  "/search/",
];

/** Ids of what the site makes besides entries. */
export interface AlsoPublished {
  diagrams: readonly string[];
  /** Collections in `/data/`. */
  data: readonly string[];
}

/**
 * Every address that the site promises never to break, as site paths without the base, sorted: pages, anchors of entries on
 * pages they share, each citable block, table and figure of the reports, diagrams, data files. `tests/permalinks.txt` keeps
 * those that were published once; `npm run permalinks` adds to it, and nothing takes away from it without a redirect.
 */
export function permalinksOf(knowledge: Knowledge, { diagrams, data }: AlsoPublished): string[] {
  const entries = collectionNames.flatMap((collection) =>
    collection === "report"
      ? knowledge.report.map(({ url }) => url)
      : knowledge[collection].map(({ id }) => entryUrl(collection, id)),
  );
  const blocks = knowledge.sections.flatMap((section) => [
    ...units(section).map(({ anchor }) => `${section.url}#${anchor}`),
    ...section.blocks.flatMap(({ kind, anchor }) => (kind === "table" ? `${section.url}#${anchor}` : [])),
    ...section.figures.map(({ id }) => `${section.url}#${id}`),
  ]);
  const editions = reportsWithText(knowledge).flatMap((source) =>
    editionFormats.map((format) => editionPath(source, format)),
  );
  return [
    ...new Set([
      ...PAGES,
      ...Object.values(listPages).map(({ path }) => path),
      SCHEMA,
      CONCEPT_FILE,
      "/llms.txt",
      ...editions,
      ...entries,
      ...formerAddresses(knowledge).keys(),
      ...blocks,
      ...knowledge.activities.map(({ id }) => entryUrl("followups", id)),
      ...organisations(knowledge).map(({ url }) => url),
      ...diagrams.flatMap((id) => [`/diagrams/${id}/`, `/diagrams/${id}.svg`, `/diagrams/${id}.png`]),
      ...data.flatMap((name) => ["json", "csv", "parquet"].map((format) => `/data/${name}.${format}`)),
    ]),
  ].sort();
}
