import { fieldOf, listOf, textOf, valueAt } from "../model/loose.ts";
import { type CollectionName, collectionLabels, collectionNames } from "../schemas/index.ts";
import { type Field, outlines } from "../schemas/outline.ts";
import { BLANK_ID } from "../schemas/texts.ts";
import type { Content } from "./content.ts";
import type { ContentEntry } from "./entry.ts";
import { locate } from "./locate.ts";
import type { Problem } from "./problem.ts";
import { nearest } from "./suggest.ts";
import { repairValue } from "./value-repair.ts";
import { labelOf, problemAt, yamlText } from "./wording.ts";

type Path = readonly PropertyKey[];

/** Ids in the front matter (fields that the schema marks with `ref`) must name entries, and a list must name each once. */
export function checkReferences(entry: ContentEntry, content: Content): Problem[] {
  return [...referencesIn(outlines[entry.collection], entry.data, [])].flatMap(({ id, collection, path, field }) => {
    if (content.byId[collection].has(id) || id === BLANK_ID) return repeated(entry, id, path);
    const meant = intended(content, collection, id, field);
    const title = meant && textOf(content.byId[collection].get(meant)?.data, "title");
    const spot = locate(entry, path);
    const message = `${labelOf(entry, path)}: ไม่พบ "${id}" ใน content/${collection}`;
    return problemAt(entry, spot, "broken-reference", message, {
      suggestion: meant
        ? `หมายถึง "${meant}"${title ? ` (${title})` : ""} หรือไม่`
        : `ต้องเป็นชื่อไฟล์ของ${collectionLabels[collection]} ไม่มี .md`,
      ...(meant && { fix: spot.replaced(yamlText(meant)) }),
    });
  });
}

interface Reference {
  id: string;
  collection: CollectionName;
  path: Path;
  field: Field;
}

function* referencesIn(field: Field, value: unknown, path: Path): Generator<Reference> {
  const collection = collectionNames.find((name) => name === field.ref);
  if (collection && typeof value === "string" && value.trim() !== "") yield { id: value, collection, path, field };
  for (const inner of field.fields ?? []) yield* referencesIn(inner, fieldOf(value, inner.name), [...path, inner.name]);
  if (field.item && Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* referencesIn(field.item, item, [...path, i]);
  }
}

/** The id written another way, a title in place of an id, or a slip of the finger. */
function intended({ byId }: Content, collection: CollectionName, id: string, field: Field): string | undefined {
  const entries = byId[collection];
  const written = repairValue(field, id)?.value;
  if (typeof written === "string" && entries.has(written)) return written;
  for (const [other, { data }] of entries) if (textOf(data, "title") === id.trim()) return other;
  if (collection === "report")
    for (const { data } of byId.sources.values())
      for (const section of listOf(data, "sections"))
        if (textOf(section, "label") === id.trim()) return textOf(section, "id");
  return nearest(id, entries.keys());
}

function repeated(entry: ContentEntry, id: string, path: Path): Problem[] {
  const index = path.at(-1);
  if (typeof index !== "number" || index === 0) return [];
  const list = valueAt(entry.data, path.slice(0, -1));
  if (!Array.isArray(list) || list.indexOf(id) === index) return [];
  const message = `${labelOf(entry, path)}: "${id}" อยู่ในรายการนี้แล้ว`;
  return [problemAt(entry, locate(entry, path), "repeated-reference", message, { suggestion: "ลบข้อที่ซ้ำ" })];
}
