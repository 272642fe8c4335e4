import { type CollectionName, collections } from "../collections/index.ts";
import { sectionNamed, sectionUrl } from "../collections/section-address.ts";

/** HTML id of an entry on a page that it shares. */
export const entryAnchor = (collection: CollectionName, id: string): string =>
  `${collections[collection].anchorPrefix ?? ""}${id}`;

/**
 * Site path of an entry, without the base: `/networks/x/`, `/glossary/#x`, `/report/{report}/1/`. A promise: see tests/permalinks.txt.
 * @param short does a report have short addresses? Only sections of reports ask.
 */
export function entryUrl(
  collection: CollectionName,
  id: string,
  short: (source: string) => boolean = () => false,
): string {
  const { page, within } = collections[collection];
  if (within) {
    const name = sectionNamed(id);
    return sectionUrl(name, short(name.source));
  }
  return page ? `${page}#${entryAnchor(collection, id)}` : `/${collection}/${id}/`;
}
