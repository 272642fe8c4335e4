import { type CollectionName, collectionNames, collections } from "../collections/index.ts";
import { editionPath, reportsWithText } from "../model/edition-addresses.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { organisations } from "../model/organisations.ts";
import type { Citation } from "../model/places.ts";
import type { Section } from "../model/sections.ts";
import { textsOf } from "../model/untyped.ts";
import type { CiteItem } from "./item.ts";
import type { Edition } from "./read-where.ts";
import { reportItem } from "./reports.ts";
import {
  activityItem,
  entryItem,
  groundsOf,
  organisationItem,
  sectionItem,
  siteItem,
  webEditionItem,
} from "./things.ts";

/** A thing that has a file of each form of its citation (forms.ts). */
export interface Cited {
  item: CiteItem;
  /** Site path of its files without their ending, a promise: `/networks/x`, `/statistics/x`, `/report/{section}`. */
  stem: string;
  /** The place in a report that it is about. */
  place?: Citation;
}

export const citedStem = ({ url }: Section): string => url.replace(/\/$/, "");

export const citedSection = (k: Knowledge, edition: Edition, section: Section): Cited => ({
  item: sectionItem(k, edition, section),
  stem: citedStem(section),
  place: { source: section.source, section: section.section },
});

/** An entry of any collection but sections of reports; whether it has a page of its own makes no difference. */
export const citedEntry = (
  k: Knowledge,
  edition: Edition,
  collection: CollectionName,
  entry: Entry<CollectionName>,
): Cited => ({
  item: entryItem(k, edition, collection, entry),
  stem: stemOf(collection, entry.id),
  place: groundsOf(k, collection, entry)[0]?.place,
});

/** Rows of lists that are no entries, and yet have addresses that are promised. */
const ROWS = ["activities", "organisations"] as const;

export const stemOf = (collection: CollectionName | (typeof ROWS)[number], id: string): string =>
  `/${collection}/${id}`;

export const citedSite = (k: Knowledge, edition: Edition): Cited => ({ item: siteItem(k, edition), stem: "/site" });

/** A report as a whole, as this edition has it. Its files lie beside those of the edition: `/report.bib`. */
export const citedReport = (edition: Edition, report: Entry<"sources">): Cited => ({
  item: webEditionItem(edition, report),
  stem: editionPath(report, "xml").replace(/\.xml$/, ""),
});

const citedNames = collectionNames.filter((name) => !collections[name].uncited);
/** Whether each record of a data file has files of its citation; reports have, as they were printed. */
export const isCited = (table: string): boolean => [...citedNames, ...ROWS, "sources"].some((name) => name === table);

/**
 * Everything that has files, but diagrams (pages/diagrams/): each entry, also under the ids it had before, each event of a follow-up,
 * each organisation and person, each section, each report as it was printed and as it is here, the site.
 */
export function* everythingCited(k: Knowledge, edition: Edition): Generator<Cited> {
  yield citedSite(k, edition);
  for (const report of k.sources) yield { item: reportItem(report), stem: stemOf("sources", report.id) };
  for (const report of reportsWithText(k)) yield citedReport(edition, report);
  for (const section of k.sections) yield citedSection(k, edition, section);
  for (const collection of citedNames)
    for (const entry of k[collection]) {
      const cited = citedEntry(k, edition, collection, entry);
      yield cited;
      for (const id of textsOf(entry, "formerIds")) yield { ...cited, stem: stemOf(collection, id) };
    }
  for (const activity of k.activities) {
    const item = activityItem(k, edition, activity);
    if (item) yield { item, stem: stemOf("activities", activity.id) };
  }
  for (const organisation of organisations(k))
    yield { item: organisationItem(k, edition, organisation), stem: stemOf("organisations", organisation.id) };
}
