import type { Entry, Knowledge } from "./knowledge.ts";
import { relations } from "./relations.ts";

/** Kinds of files in which a whole report is published, by the end of their names. */
export const editionFormats = ["epub", "xml"] as const;
export type EditionFormat = (typeof editionFormats)[number];

/** What a host says such a file is. */
export const EDITION_TYPES: Readonly<Record<EditionFormat, string>> = {
  epub: "application/epub+zip",
  xml: "application/tei+xml",
};

/** Where the schema of the TEI files lies, as a site path without the base. */
export const SCHEMA = "/report.rng";

/** Site path of a report as one file: `/report.xml` of the one with short addresses, `/report/{report}.xml` of any other. A promise. */
export const editionPath = (
  { id, shortAddresses }: Pick<Entry<"sources">, "id" | "shortAddresses">,
  format: EditionFormat,
): string => (shortAddresses ? `/report.${format}` : `/report/${id}.${format}`);

/** Reports whose text the site has. */
export const reportsWithText = (k: Knowledge): Entry<"sources">[] =>
  k.sources.filter(({ id }) => relations(k).sectionsOfReport(id).length > 0);
