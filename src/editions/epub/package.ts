import { citeReport } from "../../cite/reports.ts";
import type { Entry } from "../../model/knowledge.ts";
import type { Release } from "../../model/release.ts";
import { editionText } from "../../words/editions.ts";
import { el, type XmlElement, xmlFile } from "../xml.ts";

export interface AboutBook {
  source: Entry<"sources">;
  /** Name of the site. */
  site: string;
  release: Release;
  /** Instant of the last change, UTC to the second. */
  modified: string;
  identifier: string;
}

/** The package document of an EPUB 3.3: what the book is, its files and their order. @param pages in the order in which they are read */
export const packageFile = (about: AboutBook, pages: readonly string[]): string =>
  xmlFile(
    el(
      "package",
      {
        xmlns: "http://www.idpf.org/2007/opf",
        version: "3.0",
        "unique-identifier": "id",
        "xml:lang": "th",
      },
      metadata(about),
      el(
        "manifest",
        {},
        el("item", { id: "style", href: "style.css", "media-type": "text/css" }),
        ...pages.map((href) =>
          el("item", {
            id: idOf(href),
            href,
            "media-type": "application/xhtml+xml",
            properties: href === "nav.xhtml" ? "nav" : undefined,
          }),
        ),
      ),
      el("spine", {}, ...pages.map((href) => el("itemref", { idref: idOf(href) }))),
    ),
    new Set(["package", "metadata", "manifest", "spine"]),
  );

const idOf = (href: string): string => href.replace(/\.xhtml$/, "");

function metadata({ source, site, release, modified, identifier }: AboutBook): XmlElement {
  const meta = (property: string, text: string) => el("meta", { property }, text);
  const { title, subtitle, people, institution, rights } = source;
  return el(
    "metadata",
    { "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
    el("dc:identifier", { id: "id" }, identifier),
    el("dc:title", {}, [title, subtitle].filter(Boolean).join(" ")),
    el("dc:language", {}, "th"),
    ...people.filter(({ role }) => role === "author").map(({ name }) => el("dc:creator", {}, name)),
    el("dc:contributor", {}, institution),
    el("dc:publisher", {}, site),
    el("dc:source", {}, citeReport(source)),
    el("dc:rights", {}, rights),
    el("dc:description", {}, `${editionText.edition(release.version)} ${editionText.epub.how}`),
    meta("dcterms:modified", modified),
    meta("schema:version", release.version),
    meta("schema:accessMode", "textual"),
    meta("schema:accessModeSufficient", "textual"),
    ...["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"].map((feature) =>
      meta("schema:accessibilityFeature", feature),
    ),
    meta("schema:accessibilityHazard", "none"),
    meta("schema:accessibilitySummary", editionText.epub.summary),
  );
}
