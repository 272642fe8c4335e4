import { type CollectionName, collectionNames, collections, outlines } from "../collections/index.ts";
import type { Field } from "../collections/outline.ts";
import { BLANK_ID } from "../collections/texts.ts";
import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import type { Problem } from "../content/problem.ts";
import { provinces as allProvinces } from "../data/provinces.ts";
import { fieldOf, listOf, textOf, valueAt } from "../model/loose.ts";
import { entryUrl } from "../model/urls.ts";
import { nearest } from "../text/nearest.ts";
import type { Content } from "./content.ts";
import { repairValue } from "./value-repair.ts";
import { labelOf, problemAt, yamlText } from "./wording.ts";

type Path = readonly PropertyKey[];

/** Ids in the front matter (fields that the schema marks with `ref`) must name entries, and a list must name each once. */
export function checkReferences(entry: ContentEntry, content: Content): Problem[] {
  return referencesOf(entry).flatMap((reference) => {
    const { id, collection, path } = reference;
    if (content.byId[collection].has(id) || id === BLANK_ID) return repeated(entry, id, path);
    // Told where the entry is missed, with the places that refer to it.
    if (content.permalinks.has(entryUrl(collection, id))) return [];
    const meant = intended(content, entry, reference);
    const title = meant && textOf(content.byId[collection].get(meant)?.data, "title");
    const spot = locate(entry, path);
    const message = `${labelOf(entry, path)}: ไม่พบ "${id}" ใน content/${collection}`;
    return problemAt(entry, spot, "broken-reference", message, {
      suggestion: meant
        ? `หมายถึง "${meant}"${title ? ` (${title})` : ""} หรือไม่`
        : `ต้องเป็นชื่อไฟล์ของ${collections[collection].label}ที่มีอยู่ ไม่มี .md`,
      ...(meant && { fix: spot.replaced(yamlText(meant)) }),
    });
  });
}

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

const referencesOf = (entry: ContentEntry): Reference[] => [
  ...referencesIn(outlines[entry.collection], entry.data, []),
];

interface Reference {
  id: string;
  collection: CollectionName;
  path: Path;
  field: Field;
}

const holding = new WeakMap<Field, boolean>();
/** Most fields name no entry, at any depth: they need no look in ten thousand entries. */
function holdsReference(field: Field): boolean {
  const known = holding.get(field);
  if (known !== undefined) return known;
  const inner = [...(field.fields ?? []), ...(field.item ? [field.item] : [])];
  const holds = field.ref !== undefined || inner.some(holdsReference);
  holding.set(field, holds);
  return holds;
}

function* referencesIn(field: Field, value: unknown, path: Path): Generator<Reference> {
  const collection = collectionNames.find((name) => name === field.ref);
  if (collection && typeof value === "string" && value.trim() !== "") yield { id: value, collection, path, field };
  for (const inner of field.fields ?? [])
    if (holdsReference(inner)) yield* referencesIn(inner, fieldOf(value, inner.name), [...path, inner.name]);
  if (field.item && Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* referencesIn(field.item, item, [...path, i]);
  }
}

/** The id written another way, a title in place of an id, or a slip of the finger. */
function intended(
  content: Content,
  entry: ContentEntry,
  { id, collection, path, field }: Reference,
): string | undefined {
  const entries = content.byId[collection];
  const written = repairValue(field, id)?.value;
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

function repeated(entry: ContentEntry, id: string, path: Path): Problem[] {
  const index = path.at(-1);
  if (typeof index !== "number" || index === 0) return [];
  const list = valueAt(entry.data, path.slice(0, -1));
  if (!Array.isArray(list) || list.indexOf(id) === index) return [];
  const message = `${labelOf(entry, path)}: "${id}" อยู่ในรายการนี้แล้ว`;
  return [problemAt(entry, locate(entry, path), "repeated-reference", message, { suggestion: "ลบข้อที่ซ้ำ" })];
}
