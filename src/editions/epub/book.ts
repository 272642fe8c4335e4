import { createHash } from "node:crypto";
import { citeReport } from "../../cite/reports.ts";
import { type ZipFile, zip } from "../../exports/zip.ts";
import type { Entry, Knowledge } from "../../model/knowledge.ts";
import { relations } from "../../model/relations.ts";
import type { Release } from "../../model/release.ts";
import { siteWords } from "../../model/site-words.ts";
import { witnessOf } from "../../model/witness.ts";
import { monthName, thaiDate, toCE } from "../../text/dates.ts";
import { AND_OTHERS } from "../../text/people.ts";
import { editionText } from "../../words/editions.ts";
import { witnessText } from "../../words/witness.ts";
import { type Chapter, chaptersOf } from "../chapters.ts";
import { el, type XmlElement, type XmlNode } from "../xml.ts";
import { chapterBody } from "./chapter.ts";
import { packageFile } from "./package.ts";
import { fileOf } from "./section-file.ts";
import { style } from "./style.ts";
import type { EpubTarget } from "./word-writer.ts";
import { CONTAINER, page } from "./xhtml.ts";

const text = editionText.epub;

export interface BookSettings {
  release: Release;
  /** Address of a site path for who reads elsewhere; `undefined` while nobody has said where the site lives. */
  address: (path: string) => string | undefined;
}

/**
 * A report of the web edition as an EPUB 3: a file for each section, with its readings, and what other places say otherwise, as notes. The
 * same content gives the same bytes.
 */
export function epub(k: Knowledge, source: Entry<"sources">, { release, address }: BookSettings): Buffer {
  const sections = relations(k).sectionsOfReport(source.id);
  const target: EpubTarget = (link) => (link.kind === "inside" ? address(link.path) : link.href);
  const { title: site } = siteWords(k);
  const chapters = sections.map((section) => ({
    path: fileOf(section),
    data: page(section.title, chapterBody(k, section, target)),
  }));
  const documents = [
    { path: "about.xhtml", data: page(source.title, [aboutBook(source, site, release, address("/report/"))]) },
    { path: "nav.xhtml", data: page(text.contents, contents(chaptersOf(sections))) },
    ...chapters,
  ];
  const modified = release.date ?? `${toCE(source.yearBE)}-${String(source.month).padStart(2, "0")}-01`;
  const about = { source, site, release, modified: `${modified}T00:00:00Z`, identifier: identifierOf(source) };
  const files: ZipFile[] = [
    { name: "mimetype", data: "application/epub+zip", stored: true },
    { name: "META-INF/container.xml", data: CONTAINER },
    {
      name: "EPUB/package.opf",
      data: packageFile(
        about,
        documents.map(({ path }) => path),
      ),
    },
    { name: "EPUB/style.css", data: style },
    ...documents.map(({ path, data }) => ({ name: `EPUB/${path}`, data })),
  ];
  return zip(files);
}

/** The same for every version of a report, so that readers keep their place in it; `modified` tells the versions apart. */
function identifierOf({ id, title }: Entry<"sources">): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([id, title]))
    .digest("hex");
  // Version 8 of UUIDs is for those made in a way of one's own (RFC 9562).
  const digits = `${hash.slice(0, 12)}8${hash.slice(13, 16)}a${hash.slice(17, 32)}`;
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
}

function aboutBook(
  source: Entry<"sources">,
  site: string,
  { version, date }: Release,
  address: string | undefined,
): XmlElement {
  const { title, subtitle, people, etAl, institution, month, yearBE, rights } = source;
  const authors = people
    .filter(({ role }) => role === "author")
    .map(({ prefix, name }) => [prefix, name].filter(Boolean).join(" "));
  return el(
    "section",
    { "epub:type": "titlepage" },
    el("h1", {}, title),
    subtitle !== undefined && el("p", {}, subtitle),
    el("p", {}, [...authors, etAl && AND_OTHERS].filter(Boolean).join(" ")),
    el("p", {}, institution),
    el("p", {}, `${monthName(month)} ${yearBE}`),
    el("h2", {}, text.about),
    el("p", {}, [editionText.edition(version), site, date && thaiDate(date, "long")].filter(Boolean).join(" · ")),
    el("p", {}, text.how),
    el("p", {}, witnessText.printedMeans(witnessOf(source))),
    el("p", {}, rights),
    el("p", {}, `${text.cite} ${citeReport(source)}`),
    address !== undefined && el("p", {}, el("a", { href: address }, text.web), ` ${address}`),
  );
}

function contents(chapters: readonly Chapter[]): XmlNode[] {
  const item = ({ section, parts }: Chapter): XmlElement =>
    el(
      "li",
      {},
      el("a", { href: fileOf(section) }, section.title),
      parts.length > 0 && el("ol", {}, ...parts.map(item)),
    );
  return [
    el(
      "nav",
      { "epub:type": "toc", role: "doc-toc", id: "toc" },
      el("h1", {}, text.contents),
      el("ol", {}, el("li", {}, el("a", { href: "about.xhtml" }, text.about)), ...chapters.map(item)),
    ),
  ];
}
