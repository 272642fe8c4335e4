import type { Entry, Knowledge } from "../../model/knowledge.ts";
import { relations } from "../../model/relations.ts";
import { siteWords } from "../../model/site-words.ts";
import { chaptersOf } from "../chapters.ts";
import { el, xmlFile } from "../xml.ts";
import { type AboutEdition, teiHeader } from "./header.ts";
import type { Link } from "./place-ids.ts";
import { standOff } from "./stand-off.ts";
import { sectionWriter } from "./text.ts";

const NAMESPACE = "http://www.tei-c.org/ns/1.0";

/** Elements in which white space means nothing. */
const LINES = new Set(
  (
    "TEI teiHeader fileDesc titleStmt respStmt editionStmt publicationStmt availability sourceDesc biblStruct monogr imprint " +
    "listWit encodingDesc editorialDecl correction segmentation profileDesc langUsage text body div list table row figure " +
    "standOff listAnnotation"
  ).split(" "),
);

/**
 * A report of the web edition in TEI P5: every paragraph, item and row by its anchor, every reading with what is printed, how sure it
 * is and why, and where the report disagrees with itself. The schema beside it (report.rng) says what stands in such a file.
 * @param schema address of that schema
 * @param link turns a site path into the published address
 */
export function teiDocument(
  k: Knowledge,
  source: Entry<"sources">,
  { schema, link, ...about }: Omit<AboutEdition, "site"> & { schema: string; link: Link },
): string {
  const chapters = chaptersOf(relations(k).sectionsOfReport(source.id));
  return xmlFile(
    el(
      "TEI",
      { xmlns: NAMESPACE, "xml:lang": "th" },
      teiHeader(source, { ...about, site: siteWords(k).title }),
      el("text", {}, el("body", {}, ...chapters.map(sectionWriter(k, link)))),
      standOff(k, source, link),
    ),
    LINES,
    `<?xml-model href="${schema}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>\n`,
  );
}
