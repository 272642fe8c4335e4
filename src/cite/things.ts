/** Every thing that is cited ► what its citation says (item.ts), without the release and the day it was read. */
import { type CollectionName, collections } from "../collections/index.ts";
import { byId, pickById } from "../model/by-id.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { placeWithin } from "../model/place-within.ts";
import type { Citation } from "../model/places.ts";
import { citationsOf } from "../model/quotations.ts";
import { type Section, sectionOf, sectionSlug } from "../model/sections.ts";
import { textOf } from "../model/untyped.ts";
import { entryUrl } from "../model/urls.ts";
import { citeText } from "../words/cite.ts";
import type { Edition } from "./edition.ts";
import { type CiteItem, dateOf } from "./item.ts";
import { madeFrom, reportItem } from "./reports.ts";

type AnyEntry = Entry<CollectionName>;

/** A place in a section as a citation names it; the report is named before it. */
export function placeName(section: Section, at?: string, row?: string): string {
  const { table, label } = placeWithin(section, at, row);
  return `${table?.label ?? section.label} ${label}`.trim();
}

/** A page of ours. Its date is that of its file: it changes when the page does. */
function ours(edition: Edition, of: Pick<CiteItem, "id" | "title">, path: string, file?: string): CiteItem {
  const changed = file === undefined ? undefined : edition.changed(file);
  const URL = edition.address(path);
  return {
    ...of,
    type: "webpage",
    ...(changed !== undefined && { issued: dateOf(changed) }),
    "container-title": edition.name,
    language: "th",
    ...(URL !== undefined && { URL }),
  };
}

/** Words of a report as this edition has them. @throws Error when the report of the section does not exist */
function theirs(k: Knowledge, edition: Edition, section: Section, id: string, path: string): CiteItem {
  const report = byId(k.sources, section.source);
  // Sections are made from the contents lists of reports (model/sections.ts).
  if (!report) throw new Error(`no report ${section.source}`);
  const URL = edition.address(path);
  return {
    ...reportItem(report),
    id,
    section: section.label,
    archive: edition.name,
    ...(URL !== undefined && { URL }),
  };
}

/** A section of a report in this edition. */
export const sectionItem = (k: Knowledge, edition: Edition, section: Section): CiteItem =>
  theirs(k, edition, section, `report-${sectionSlug(section)}`, section.url);

interface Ground {
  place: Citation;
  section: Section;
  label: string;
}

/** The places in reports that an entry names, as far as they are there. */
export function groundsOf(k: Knowledge, collection: CollectionName, entry: AnyEntry): Ground[] {
  const rules = collections[collection].quotations;
  return (rules ? citationsOf(rules, entry) : []).flatMap(({ source, section: name, at, value }) => {
    const place = { source, section: name, at, row: textOf(value, "row") };
    const section = sectionOf(k.sections, place);
    return section ? { place, section, label: placeName(section, at, place.row) } : [];
  });
}

/** Whether an entry holds words of a report, and not only ours on them. */
function quotes(collection: CollectionName): boolean {
  const rules = collections[collection].quotations;
  return rules !== undefined && (rules.body || rules.fields.length > 0 || (rules.parts ?? rules.events) !== undefined);
}

/**
 * An entry of any collection. Where it holds words of a report, the report is cited at the first place it names, with how many more it
 * names; else it is a page of ours that rests on the reports it names.
 */
export function entryItem(k: Knowledge, edition: Edition, collection: CollectionName, entry: AnyEntry): CiteItem {
  const { title, file } = entry;
  // Not where it stands today, on a part of a list that may be cut elsewhere tomorrow.
  const url = entryUrl(collection, entry.id);
  const id = `${collection}-${entry.id.replaceAll("/", "--")}`;
  const grounds = groundsOf(k, collection, entry);
  const [first] = grounds;
  const others = new Set(grounds.map(({ section, label }) => `${section.source} ${label}`)).size - 1;
  if (first && quotes(collection)) {
    const section = citeText.morePlaces(first.label, others);
    return { ...theirs(k, edition, first.section, id, url), section, archive_location: title };
  }
  const reports = pickById(
    k.sources,
    grounds.map(({ section }) => section.source),
  );
  return {
    ...ours(edition, { id, title }, url, file),
    ...madeFrom(reports),
    // What rests on several places rests on none of them alone: its page names them.
    ...(first && others === 0 && { section: first.label }),
  };
}

/** A page that is no entry, made from all reports, or from those that are named. */
export const pageItem = (
  k: Knowledge,
  edition: Edition,
  page: { id: string; title: string; path: string; sources?: readonly string[]; section?: string },
): CiteItem => ({
  ...ours(edition, { id: page.id, title: page.title }, page.path),
  ...madeFrom(page.sources ? pickById(k.sources, page.sources) : k.sources),
  ...(page.section !== undefined && { section: page.section }),
});

/** The site as a whole. */
export function siteItem(k: Knowledge, edition: Edition): CiteItem {
  const item = pageItem(k, edition, { id: "site", title: edition.name, path: "/" });
  const { "container-title": _, ...whole } = item;
  return whole;
}
