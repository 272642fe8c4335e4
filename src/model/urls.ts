import type { CollectionName } from "../schemas/index.ts";

/** Collections whose entries stand together on one page, under an anchor. */
const ON_ONE_PAGE: Partial<Record<CollectionName, string>> = {
  framework: "/framework/",
  followups: "/followups/",
  proposals: "/proposals/",
  statistics: "/statistics/",
  discrepancies: "/statistics/",
  glossary: "/glossary/",
  sources: "/report/",
};

/** HTML id of an entry on a page it shares; discrepancies share a page with statistics, hence the prefix. */
export const entryAnchor = (collection: CollectionName, id: string): string =>
  collection === "discrepancies" ? `d-${id}` : id;

/** Site path of an entry, without the base: `/networks/x/` or `/glossary/#x`. A promise: see tests/permalinks.txt. */
export function entryUrl(collection: CollectionName, id: string): string {
  const page = ON_ONE_PAGE[collection];
  return page ? `${page}#${entryAnchor(collection, id)}` : `/${collection}/${id}/`;
}
