import { join } from "node:path";
import { asRead } from "../collections/as-read.ts";
import {
  type CollectionName,
  collectionNames,
  type EntryData,
  eachCollection,
  outlines,
} from "../collections/index.ts";
import { brokenLimits } from "../collections/limits.ts";
import { expectedInWords } from "../words/rules/values.ts";
import { type ContentEntry, readEntry } from "./entry.ts";
import { type ContentFile, listFiles } from "./files.ts";
import { placeFile } from "./tree.ts";

/**
 * Reading content for what is made from it. Files are split, parsed and told apart by the very functions that the check uses;
 * here whatever it would tell of stops the reading. A build asks the check first, which says all of it at once, in Thai.
 */

/** An entry that can be read, not yet held against its schema. */
export interface RawEntry {
  id: string;
  /** Path from the content folder. */
  file: string;
  data: unknown;
  body: string;
}

/** An entry whose front matter fits the schema of its collection. */
export interface ValidEntry<C extends CollectionName> extends RawEntry {
  data: EntryData<C>;
}

/** Every entry of a content tree, by collection. */
export type ValidContent = { [C in CollectionName]: ValidEntry<C>[] };

/** @returns the entry that a file is; `undefined` for a file that is none. @throws Error naming the file and what is wrong. */
export function rawEntry(file: ContentFile): RawEntry | undefined {
  const { entry: claim } = placeFile(file);
  return claim && raw(readEntry(file, claim));
}

function raw({ id, file, data, body, problems }: ContentEntry): RawEntry {
  const [problem] = problems;
  if (problem) throw new Error(`${file}:${problem.line}: ${problem.message}`);
  return { id, file, data, body: body.trim() };
}

/** The entries in one folder of the content, sorted by id. A collection without entries needs no folder. @throws as `rawEntry` */
export const readCollection = (root: string, collection: CollectionName): RawEntry[] =>
  collectionFiles(root, collection).flatMap((file) => rawEntry(file) ?? []);

/** The files in the folder of a collection, with their paths from the content folder. */
export const collectionFiles = (root: string, collection: CollectionName): ContentFile[] =>
  listFiles(join(root, collection)).map((file) => ({ ...file, path: `${collection}/${file.path}` }));

/** The entries among what the check has read, templates left out. @throws as `rawEntry` */
export function checkedEntries(read: readonly ContentEntry[]): Record<CollectionName, RawEntry[]> {
  const byCollection = Map.groupBy(
    read.filter(({ template }) => !template),
    ({ collection }) => collection,
  );
  return eachCollection((collection) => (byCollection.get(collection) ?? []).map(raw));
}

/**
 * Holds entries against their schemas.
 * @throws Error naming the file and the field of the first that does not fit
 */
export function validContent(entries: Record<CollectionName, readonly RawEntry[]>): ValidContent {
  const valid = eachCollection((collection) =>
    entries[collection].map((entry) => ({ ...entry, data: validData(collection, entry) })),
  );
  // The compiler does not follow which schema goes with which list; the two lines above do.
  return valid as ValidContent;
}

/** @throws Error naming the file and the first field that does not fit */
export function validData(collection: CollectionName, { file, data }: RawEntry): unknown {
  const [broken] = brokenLimits(outlines[collection], data);
  if (broken) throw new Error(`${file}: ${broken.path.join(".")}: ${broken.message ?? expectedInWords(broken.field)}`);
  return asRead(outlines[collection], data);
}

/**
 * Reads the entries of a content tree, by collection and id.
 * @param wanted leaves all collections empty but these
 * @throws as `rawEntry` and `validContent`
 */
export const readContent = (root: string, wanted: readonly CollectionName[] = collectionNames): ValidContent =>
  validContent(eachCollection((collection) => (wanted.includes(collection) ? readCollection(root, collection) : [])));
