import { type CollectionName, collections } from "../collections/index.ts";

/** HTML id of an entry on a page that it shares. */
export const entryAnchor = (collection: CollectionName, id: string): string =>
  `${collections[collection].anchorPrefix ?? ""}${id}`;

/** Site path of an entry, without the base: `/networks/x/` or `/glossary/#x`. A promise: see tests/permalinks.txt. */
export function entryUrl(collection: CollectionName, id: string): string {
  const { page } = collections[collection];
  return page ? `${page}#${entryAnchor(collection, id)}` : `/${collection}/${id}/`;
}
