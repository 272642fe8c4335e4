import { type CollectionName, collections, outlines } from "../collections/index.ts";

/**
 * What the head of a table calls a field or column of a collection: as its form and its data file do.
 * @throws when the collection has none of that name
 */
export function columnHead(collection: CollectionName, name: string): string {
  const field = outlines[collection].fields?.find((each) => each.name === name);
  const column = collections[collection].columns?.find((each) => each.name === name);
  const head = field?.title ?? column?.title.th;
  if (head === undefined) throw new Error(`${collection}: no field or column ${name}`);
  return head;
}
