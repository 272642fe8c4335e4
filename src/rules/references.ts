import { BLANK_ID } from "../collections/texts.ts";
import { fieldOf, textOf, valueAt } from "../model/untyped.ts";
import type { EntryFinding, Path } from "./finding.ts";

/** As much of a field as tells where entries are named: of a schema (collections/outline.ts), or of a form. */
export interface NamingField {
  name: string;
  /** Collection in which the id must exist. */
  ref?: string | undefined;
  fields?: readonly NamingField[] | undefined;
  item?: NamingField | undefined;
}

/** An id that stands in a field which names entries. */
export interface Reference {
  id: string;
  collection: string;
  path: Path;
  /** The report that is named beside it. */
  source: string | undefined;
}

/** Every id by which an entry names others, in order. @param group that the field is one of */
export function* referencesIn(
  field: NamingField,
  value: unknown,
  path: Path = [],
  group?: unknown,
): Generator<Reference> {
  const { ref, fields = [], item } = field;
  if (ref !== undefined && typeof value === "string" && value.trim() !== "")
    yield { id: value, collection: ref, path, source: textOf(group, "source") };
  for (const inner of fields)
    if (holdsReference(inner)) yield* referencesIn(inner, fieldOf(value, inner.name), [...path, inner.name], value);
  if (item && Array.isArray(value))
    for (const [i, each] of value.entries()) yield* referencesIn(item, each, [...path, i]);
}

const holding = new WeakMap<NamingField, boolean>();
/** Most fields name no entry, at any depth: they need no look in ten thousand entries. */
function holdsReference(field: NamingField): boolean {
  const known = holding.get(field);
  if (known !== undefined) return known;
  const inner = [...(field.fields ?? []), ...(field.item ? [field.item] : [])];
  const holds = field.ref !== undefined || inner.some(holdsReference);
  holding.set(field, holds);
  return holds;
}

/** What is known of the entries that can be named. */
export interface NamedEntries {
  /** Is there such an entry? Also said of one that is missed elsewhere. */
  has(reference: Reference): boolean;
  /** What people call an entry that is there. */
  called(reference: Reference): string;
  /** One entry of a collection, in Thai. */
  label?(collection: string): string;
  /** The folder in which it is looked for. */
  folder(reference: Reference): string;
  /** A report that has a section of this id, where the one beside it has none. */
  inReport?(reference: Reference): string | undefined;
  /** The entry that was meant by an id that none has, where that can be told. */
  meant?(reference: Reference): { id: string; title: string | undefined } | undefined;
}

/** Ids in the front matter must name entries, and a list must name each once. */
export const referenceFindings = (root: NamingField, data: unknown, entries: NamedEntries): EntryFinding[] =>
  [...referencesIn(root, data)].flatMap((reference): EntryFinding[] => {
    const { id, collection, path: where } = reference;
    if (id === BLANK_ID || entries.has(reference))
      return isRepeated(data, id, where)
        ? [{ code: "repeated-reference", args: { name: entries.called(reference) }, where }]
        : [];
    const meant = entries.meant?.(reference);
    const inReport = meant ? undefined : entries.inReport?.(reference);
    const args = { id, folder: entries.folder(reference), label: entries.label?.(collection) ?? "", meant, inReport };
    return [{ code: "broken-reference", args, where, instead: meant?.id }];
  });

function isRepeated(data: unknown, id: string, path: Path): boolean {
  const list = valueAt(data, path.slice(0, -1));
  return Array.isArray(list) && list.indexOf(id) !== path.at(-1);
}
