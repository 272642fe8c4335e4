import { citeReport } from "../cite/reports.ts";
import { byId } from "../model/by-id.ts";
import { EDITION_TYPES, editionFormats, editionPath, reportsWithText } from "../model/edition-addresses.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { type Citation, placeOf } from "../model/places.ts";
import { relations } from "../model/relations.ts";
import type { Section } from "../model/sections.ts";
import { entryUrl } from "../model/urls.ts";
import { toCE } from "../text/dates.ts";
import { oneOrMore, type Thing, type WrittenAddress } from "./thing.ts";

type Source = Entry<"sources">;

/** A report by its name alone: for what only says that it is a part of it. */
const reportNamed = ({ id, title }: Source, at: WrittenAddress): Thing => ({
  "@type": "Report",
  "@id": at(entryUrl("sources", id)),
  name: title,
});

/** A report as it is cited; the month of its cover in the Common Era. */
export const reportThing = (source: Source, at: WrittenAddress): Thing => ({
  ...reportNamed(source, at),
  name: [source.title, source.subtitle].filter(Boolean).join(" "),
  author: oneOrMore(
    source.people.filter(({ role }) => role === "author").map(({ name }): Thing => ({ "@type": "Person", name })),
  ),
  publisher: { "@type": "Organization", name: source.institution },
  datePublished: `${toCE(source.yearBE)}-${String(source.month).padStart(2, "0")}`,
});

/** The whole of a report: with its rights, and the sections that no other holds. That others wrote too stands in `creditText` alone. */
const wholeReport = (k: Knowledge, source: Source, at: WrittenAddress): Thing => ({
  ...reportThing(source, at),
  inLanguage: "th",
  creditText: citeReport(source),
  copyrightNotice: source.rights,
  encoding: reportsWithText(k).includes(source)
    ? editionFormats.map(
        (format): Thing => ({
          "@type": "MediaObject",
          encodingFormat: EDITION_TYPES[format],
          contentUrl: at(editionPath(source, format)),
        }),
      )
    : undefined,
  hasPart: relations(k)
    .sectionsOfReport(source.id)
    .filter(({ parent }) => parent === undefined)
    .map((section) => sectionNamed(section, at)),
});

/** The report that the site publishes, or all of them. */
export function allReports(k: Knowledge, at: WrittenAddress): Thing {
  const [first, ...others] = k.sources.map((source) => wholeReport(k, source, at));
  return first && others.length === 0 ? first : { "@type": "Collection", hasPart: [first, ...others] };
}

const sectionNamed = ({ title, url }: Section, at: WrittenAddress): Thing => ({
  "@type": "CreativeWork",
  "@id": at(url),
  name: title,
});

/** A section of a report, with the report that it is a part of. */
export function sectionThing(k: Knowledge, section: Section, at: WrittenAddress): Thing {
  const source = byId(k.sources, section.source);
  return { ...sectionNamed(section, at), isPartOf: source && reportThing(source, at) };
}

/** The place in a report that something rests on, by what it is called there. */
export function placeThing(k: Knowledge, citation: Citation, at: WrittenAddress): Thing {
  const { label, url } = placeOf(k, citation);
  const source = byId(k.sources, citation.source);
  return { "@type": "CreativeWork", "@id": at(url), name: label, isPartOf: source && reportNamed(source, at) };
}
