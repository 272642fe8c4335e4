import { type CollectionName, collections, outlines } from "../collections/index.ts";
import { fieldAt } from "../collections/outline.ts";
import { sectionKey } from "../collections/section-address.ts";
import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import type { Problem } from "../content/problem.ts";
import { listOf, textOf } from "../model/untyped.ts";
import type { Path } from "../rules/finding.ts";
import { type NamedEntries, type Reference, referenceFindings, referencesIn } from "../rules/references.ts";
import { repairValue } from "../rules/value-repair.ts";
import { nearest } from "../text/nearest.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/** Ids in the front matter (fields that the schema marks with `ref`) must name entries, and a list must name each once. */
export const checkReferences = (entry: ContentEntry, content: Content): Problem[] =>
  referenceFindings(outlines[entry.collection], entry.data, {
    has: (reference) => isKnown(content, entry, reference),
    called: ({ id }) => id,
    folder: (reference) => folderOf(keyOf(entry, reference) ?? "", reference.collection),
    inReport: (reference) => inOtherReport(content, entry, reference),
    label: (collection) => (isCollection(collection) ? collections[collection].label : ""),
    meant: (reference) => meant(content, entry, reference),
  }).map((finding) => problemOf(entry, finding));

function isKnown(content: Content, entry: ContentEntry, reference: Reference): boolean {
  const { collection } = reference;
  if (!isCollection(collection)) return true;
  const key = keyOf(entry, reference);
  // What names no report, or one that is not there, has its message at the report.
  if (key === undefined) return true;
  // It leads somewhere, but no entry has the id: only addresses go on.
  if (content.formerly(collection, key)) return false;
  // What was published once is told of where the entry is missed, with the places that refer to it.
  return content.byId[collection].has(key) || content.permalinks.has(content.urlOf(collection, key));
}

/**
 * Id of the entry that is meant: a section is named in the report beside it, or in the report whose record it is; `undefined`
 * where that is not known.
 */
function keyOf(entry: ContentEntry, { collection, id, source: beside }: Reference): string | undefined {
  if (!isCollection(collection) || !collections[collection].within) return id;
  const source = entry.collection === "sources" ? entry.id : beside;
  return source && sectionKey({ source, section: id });
}

/** The folder in which an entry is looked for, from the content folder. */
const folderOf = (key: string, collection: string): string => [collection, ...key.split("/").slice(0, -1)].join("/");

/** The one other report that has a section of this id. */
function inOtherReport({ byId }: Content, entry: ContentEntry, reference: Reference): string | undefined {
  const { collection, id } = reference;
  if (!isCollection(collection) || !collections[collection].within) return undefined;
  const [other, ...more] = [...byId.sources.keys()].filter((source) =>
    byId[collection].has(sectionKey({ source, section: id })),
  );
  return more.length === 0 && other !== reference.source && entry.collection !== "sources" ? other : undefined;
}

const isCollection = (name: string): name is CollectionName => Object.hasOwn(collections, name);

/** Where entries refer to an id, in the order of their files: how many places, and the first few as `lessons/krabi-1.md:4`. */
export function placesNaming(
  content: Content,
  collection: CollectionName,
  id: string,
  most: number,
): { count: number; first: string[] } {
  const named = namedIn.get(content) ?? Map.groupBy(everyReference(content), ({ to }) => to);
  namedIn.set(content, named);
  const places = named.get(`${collection}/${id}`) ?? [];
  const first = places.slice(0, most).map(({ entry, path }) => `${entry.file}:${locate(entry, path).line}`);
  return { count: places.length, first };
}

interface Naming {
  entry: ContentEntry;
  path: Path;
  to: string;
}
/** Looked up for each entry that is gone: gathered once. */
const namedIn = new WeakMap<Content, Map<string, Naming[]>>();

function* everyReference({ entries }: Content): Generator<Naming> {
  for (const entry of entries)
    for (const reference of referencesOf(entry))
      yield { entry, path: reference.path, to: `${reference.collection}/${keyOf(entry, reference) ?? ""}` };
}

const referencesOf = (entry: ContentEntry): Reference[] => [...referencesIn(outlines[entry.collection], entry.data)];

/** The id written another way, a title in place of an id, or a slip of the finger. */
function meant(
  content: Content,
  entry: ContentEntry,
  reference: Reference,
): ReturnType<NonNullable<NamedEntries["meant"]>> {
  const { collection } = reference;
  const id = isCollection(collection)
    ? (content.formerly(collection, reference.id)?.id ?? intended(content, entry, collection, reference))
    : undefined;
  if (id === undefined || !isCollection(collection)) return undefined;
  const key = keyOf(entry, { ...reference, id }) ?? "";
  return { id, title: textOf(content.byId[collection].get(key)?.data, "title") };
}

function intended(
  content: Content,
  entry: ContentEntry,
  collection: CollectionName,
  reference: Reference,
): string | undefined {
  const { id, path } = reference;
  // A section is looked for in its own report.
  const folder = (keyOf(entry, reference) ?? id).slice(0, -id.length);
  const inFolder = (ids: Iterable<string>): string[] =>
    [...ids].flatMap((each) => (each.startsWith(folder) ? each.slice(folder.length) : []));
  const entries = new Set(inFolder(content.byId[collection].keys()));
  const field = fieldAt(outlines[entry.collection], path);
  const written = field && repairValue(field, id)?.value;
  if (typeof written === "string" && entries.has(written)) return written;
  const [titled, ...others] = [
    ...inFolder(content.withTitle(collection, id)),
    ...(folder === "" ? [] : sectionsCalled(content, id, folder.slice(0, -1))),
  ];
  if (titled !== undefined) return others.length === 0 ? titled : undefined;
  // What is known and has no entry yet, as a province, is not another one misspelt.
  const unwritten = collections[collection].known?.map((each) => each.id) ?? [];
  const near = nearest(id, new Set([...entries, ...unwritten]));
  return near !== undefined && entries.has(near) ? near : undefined;
}

/** Sections that a report calls by this label. */
const sectionsCalled = ({ byId }: Content, label: string, source: string): string[] =>
  listOf(byId.sources.get(source)?.data, "sections").flatMap((section) =>
    textOf(section, "label") === label.trim() ? (textOf(section, "id") ?? []) : [],
  );
