import type { Knowledge } from "../model/knowledge.ts";
import { lastChanged } from "../model/last-changed.ts";
import type { Release } from "../model/release.ts";
import { siteWords } from "../model/site-words.ts";
import { href, pageAddress } from "../site.ts";
import { type CiteItem, dateOf, isPrint } from "./item.ts";

/** Where the things of a citation are read. */
export interface Edition {
  /** Name of the site. */
  name: string;
  /** Site path → address for those who are elsewhere; `undefined` while nobody has said where the site lives. */
  address: (path: string) => string | undefined;
  /** Day (ISO, CE) on which a content file was last changed, if that is known. */
  changed: (file: string) => string | undefined;
}

export const editionOf = (k: Knowledge): Edition => ({
  name: siteWords(k).title,
  address: (path) => pageAddress(href(path)),
  changed: lastChanged,
});

/**
 * The thing in the state that a release has; a page without a day of its own has that of the release. Not on pages: the name of a
 * release changes with every entry, and with it would every page, which readers keep (src/offline/).
 */
export function inRelease(item: CiteItem, { version, date }: Release): CiteItem {
  if (isPrint(item)) return item;
  const day = date === undefined ? undefined : dateOf(date);
  return {
    ...item,
    ...(day && item.type === "webpage" && { issued: item.issued ?? day }),
    version,
    ...(day && { "available-date": day }),
  };
}
