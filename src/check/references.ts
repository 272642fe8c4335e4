import { type CollectionName, collectionNames, collections, outlines } from "../collections/index.ts";
import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import type { Problem } from "../content/problem.ts";
import { provinces as allProvinces } from "../data/provinces.ts";
import { listOf, textOf, valueAt } from "../model/loose.ts";
import { entryUrl } from "../model/urls.ts";
import type { Path } from "../rules/finding.ts";
import { type NamedEntries, type Reference, referenceFindings, referencesIn } from "../rules/references.ts";
import { nearest } from "../text/nearest.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";
import { repairValue } from "./value-repair.ts";
import { fieldAt } from "./wording.ts";

/** Ids in the front matter (fields that the schema marks with `ref`) must name entries, and a list must name each once. */
export const checkReferences = (entry: ContentEntry, content: Content): Problem[] =>
  referenceFindings(outlines[entry.collection], entry.data, {
    has: ({ collection, id }) =>
      !isCollection(collection) ||
      content.byId[collection].has(id) ||
      // Told where the entry is missed, with the places that refer to it.
      content.permalinks.has(entryUrl(collection, id)),
    called: ({ id }) => id,
    label: (collection) => (isCollection(collection) ? collections[collection].label : ""),
    meant: (reference) => meant(content, entry, reference),
  }).map((finding) => problemOf(entry, finding));

const isCollection = (name: string): name is CollectionName => collectionNames.some((known) => known === name);

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
    for (const { collection, id, path } of referencesOf(entry)) yield { entry, path, to: `${collection}/${id}` };
}

const referencesOf = (entry: ContentEntry): Reference[] => [...referencesIn(outlines[entry.collection], entry.data)];

/** The id written another way, a title in place of an id, or a slip of the finger. */
function meant(
  content: Content,
  entry: ContentEntry,
  reference: Reference,
): ReturnType<NonNullable<NamedEntries["meant"]>> {
  const { collection } = reference;
  const id = isCollection(collection) ? intended(content, entry, collection, reference) : undefined;
  return id === undefined || !isCollection(collection)
    ? undefined
    : { id, title: textOf(content.byId[collection].get(id)?.data, "title") };
}

function intended(
  content: Content,
  entry: ContentEntry,
  collection: CollectionName,
  { id, path }: Reference,
): string | undefined {
  const entries = content.byId[collection];
  const field = fieldAt(entry, path);
  const written = field && repairValue(field, id)?.value;
  if (typeof written === "string" && entries.has(written)) return written;
  const [titled, ...others] = [
    ...content.withTitle(collection, id),
    ...(collection === "report" ? sectionsCalled(content, id, valueAt(entry.data, path.slice(0, -1))) : []),
  ];
  if (titled !== undefined) return others.length === 0 ? titled : undefined;
  // A province that has no entry yet, well spelt or not, is not another one misspelt.
  const unwritten = collection === "provinces" ? allProvinces.map((province) => province.id) : [];
  const near = nearest(id, new Set([...entries.keys(), ...unwritten]));
  return near !== undefined && entries.has(near) ? near : undefined;
}

/** Sections that a report calls by this label: the report that is named beside it. */
const sectionsCalled = ({ byId }: Content, label: string, citation: unknown): string[] =>
  listOf(byId.sources.get(textOf(citation, "source") ?? "")?.data, "sections").flatMap((section) =>
    textOf(section, "label") === label.trim() ? (textOf(section, "id") ?? []) : [],
  );
