/** Every thing that is cited ► what its citation says (item.ts), without the release and the day it was read. */
import { type CollectionName, collections } from "../collections/index.ts";
import type { Activity } from "../model/activities.ts";
import { byId, pickById } from "../model/by-id.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import type { Organisation } from "../model/organisations.ts";
import { placeWithin } from "../model/place-within.ts";
import { type Citation, mergePlaces } from "../model/places.ts";
import { citationsOf } from "../model/quotations.ts";
import { sectionSlug } from "../model/section-slug.ts";
import { type Section, sectionOf } from "../model/sections.ts";
import { textOf } from "../model/untyped.ts";
import { entryUrl } from "../model/urls.ts";
import { citeText } from "../words/cite.ts";
import { countedPlace } from "./english-place.ts";
import { BETWEEN_PLACES, type Beginning, beginningsOf, type CiteItem, dateOf, named } from "./item.ts";
import type { Edition } from "./read-where.ts";
import { madeFrom, reportItem } from "./reports.ts";

/** Key of the site as a whole. */
export const SITE = "site";
type AnyEntry = Entry<CollectionName>;

/** A place in a section as a citation names it; the report is named before it. */
export function placeName(section: Section, at?: string, row?: string): string {
  const { table, label } = placeWithin(section, at, row);
  return `${table?.label ?? section.label} ${label}`.trim();
}

/** A page of ours. @param changed day (ISO) on which it last changed, if that is known */
function ours(edition: Edition, of: Pick<CiteItem, "id" | "title">, path: string, changed?: string): CiteItem {
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

/**
 * Words of a report as this edition has them.
 * @param named the place, or several, where it isn't the whole section @param sections in which they are
 * @throws Error when the report of the section does not exist
 */
function theirs(
  k: Knowledge,
  edition: Edition,
  {
    section,
    named = section.label,
    counted = named,
    sections = [section],
  }: { section: Section; named?: string; counted?: string; sections?: readonly Section[] },
  id: string,
  path: string,
): CiteItem {
  const report = byId(k.sources, section.source);
  // Sections are made from the contents lists of reports (model/sections.ts).
  if (!report) throw new Error(`no report ${section.source}`);
  return { ...webEditionItem(edition, report, id, path), ...placed(named, counted, sections) };
}

/** On which pages sections and the tables in them begin, as far as the report's contents list says so. */
const beginningsIn = (sections: readonly Section[]): Beginning[] =>
  sections
    .flatMap(({ label, page, tables }) => [{ label, page }, ...tables])
    .flatMap(({ label, page }) => (page === undefined ? [] : { name: label, page }));

/** A place, or several, and where in the print that begins which it is in: a section with its tables, for places in it. */
function placed(
  name: string,
  counted: string,
  sections: readonly Section[],
): Pick<CiteItem, "section" | "counted" | "begins"> {
  const all = beginningsIn(sections);
  const begins = sections.some(({ label }) => label === name) ? all : beginningsOf(name, all);
  return { ...named(name, counted), ...(begins.length > 0 && { begins }) };
}

const editionId = ({ id }: Entry<"sources">): string => `edition-${id}`;

/** A report as this edition has it. @param path of what is read of it; without it the whole */
export function webEditionItem(
  edition: Edition,
  report: Entry<"sources">,
  id = editionId(report),
  path = report.url,
): CiteItem {
  const item = reportItem(report);
  const URL = edition.address(path);
  const whole = edition.address(report.url);
  return {
    ...item,
    id,
    archive: edition.name,
    ...(URL !== undefined && { URL }),
    work: { ...item.work, id: editionId(report), path: report.url, ...(whole !== undefined && { URL: whole }) },
  };
}

/** A section of a report in this edition. */
export const sectionItem = (k: Knowledge, edition: Edition, section: Section): CiteItem =>
  theirs(k, edition, { section }, `report-${sectionSlug(section)}`, section.url);

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

/** So many places are named. */
const NAMED = 3;

/** What the places of a report are called together: neighbouring paragraphs as one, the first few by name, and how many more there are. */
function placesNamed(grounds: readonly Ground[]): { named: string; counted: string; runs: number } {
  const { named, runs } = joined(grounds);
  const counted = grounds.map((ground) => {
    const { label, section, place } = ground;
    return { ...ground, label: countedPlace(label, section.label, place.at ?? "") };
  });
  return { named, counted: joined(counted).named, runs };
}

function joined(grounds: readonly Ground[]): { named: string; runs: number } {
  const places = mergePlaces(
    grounds.map(({ place, section, label }) => ({ ...place, label, url: `${section.url}#${place.at}` })),
  );
  const source = places[0]?.source;
  const first = places.filter((place) => place.source === source).slice(0, NAMED);
  const labels = first.map(({ label }) => label);
  return {
    named: citeText.morePlaces(labels.join(BETWEEN_PLACES), places.length - labels.length),
    runs: places.length,
  };
}

/** The sections of a report in which these are. */
const sectionsNamed = (grounds: readonly Ground[]): Section[] => [
  ...new Set(grounds.map(({ section }) => section).filter(({ source }) => source === grounds[0]?.section.source)),
];

/** Whether an entry holds words of a report, and not only ours on them. */
function quotes(collection: CollectionName): boolean {
  const rules = collections[collection].quotations;
  return rules !== undefined && (rules.body || rules.fields.length > 0 || (rules.parts ?? rules.events) !== undefined);
}

/**
 * An entry of any collection. Where it holds words of a report, the report is cited at the places it names; else it is a page of ours
 * that rests on the reports it names.
 */
export function entryItem(k: Knowledge, edition: Edition, collection: CollectionName, entry: AnyEntry): CiteItem {
  const { title, file } = entry;
  // Not where it stands today, on a part of a list that may be cut elsewhere tomorrow.
  const url = entryUrl(collection, entry.id);
  const id = `${collection}-${entry.id.replaceAll("/", "--")}`;
  const grounds = groundsOf(k, collection, entry);
  const [first] = grounds;
  if (first && quotes(collection))
    return {
      ...theirs(
        k,
        edition,
        { section: first.section, ...placesNamed(grounds), sections: sectionsNamed(grounds) },
        id,
        url,
      ),
      archive_location: title,
    };
  return { ...ours(edition, { id, title }, url, edition.changed(file)), ...restingOn(k, grounds) };
}

function nameAt(section: Section, at = ""): { named: string; counted: string } {
  const named = placeName(section, at);
  return { named, counted: countedPlace(named, section.label, at) };
}

/** An event of a follow-up: the row of a report in which it is printed. */
export function activityItem(k: Knowledge, edition: Edition, activity: Activity): CiteItem | undefined {
  const { id, title, section: name, source, at } = activity;
  const section = sectionOf(k.sections, { source, section: name });
  return (
    section && {
      ...theirs(k, edition, { section, ...nameAt(section, at) }, `activities-${id}`, entryUrl("followups", id)),
      archive_location: title,
    }
  );
}

/** A name in our list of organisations and people, made from the reports whose entries have it. */
export function organisationItem(k: Knowledge, edition: Edition, { id, name, url, places }: Organisation): CiteItem {
  const grounds = places.flatMap((place) => {
    const entry = byId<AnyEntry>(k[place.collection], place.id);
    return entry ? groundsOf(k, place.collection, entry) : [];
  });
  return { ...ours(edition, { id: `organisations-${id}`, title: name }, url), ...restingOn(k, grounds) };
}

/** Fields of what is ours and rests on places in reports. What rests on several rests on none of them alone: its page names them. */
function restingOn(k: Knowledge, grounds: readonly Ground[]): Partial<CiteItem> {
  const { named, runs } = placesNamed(grounds);
  const reports = pickById(
    k.sources,
    grounds.map(({ section }) => section.source),
  );
  return { ...madeFrom(reports), ...(runs === 1 && { section: named }) };
}

/** A page that is no entry, made from all reports, or from those that are named. */
export const pageItem = (
  k: Knowledge,
  edition: Edition,
  page: {
    id: string;
    title: string;
    path: string;
    sources?: readonly string[];
    section?: string;
    changed?: string | undefined;
  },
): CiteItem => ({
  ...ours(edition, { id: page.id, title: page.title }, page.path, page.changed),
  ...madeFrom(page.sources ? pickById(k.sources, page.sources) : k.sources),
  ...(page.section !== undefined && { section: page.section }),
});

/** The site as a whole. @param changed day (ISO) of its content, where it isn't that of a release (read-where.ts) */
export function siteItem(k: Knowledge, edition: Edition, changed?: string): CiteItem {
  const item = pageItem(k, edition, { id: SITE, title: edition.name, path: "/", changed });
  const { "container-title": _, ...whole } = item;
  return whole;
}
