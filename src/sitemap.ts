import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathOf } from "./site.ts";

/** What a sitemap says of a page. */
interface Listed {
  url: string;
  lastmod?: string;
}

const htmlOf = (folder: string, address: string): string =>
  readFileSync(join(folder, pathOf(pathOfAddress(address)), "index.html"), "utf8");

/**
 * Whether a page goes into the sitemap: not when it asks search engines to leave it out, or to show another in its place
 * (layouts/Page.astro).
 * @param folder the finished build
 * @returns a filter for addresses of pages
 */
export const isListed =
  (folder: string) =>
  (address: string): boolean => {
    const html = htmlOf(folder, address);
    const [, canonical = ""] = CANONICAL.exec(html) ?? [];
    return (
      !html.includes('<meta name="robots" content="noindex"') && pathOfAddress(canonical) === pathOfAddress(address)
    );
  };

const CANONICAL = /<link rel="canonical" href="([^"]*)"/;
const pathOfAddress = (address: string): string => decodeURIComponent(new URL(address).pathname);

/** The day that a page itself says for machines (linked/linked-page.ts); nothing where the history is not known. */
const CHANGED = /<script type="application\/ld\+json">[^<]*?"dateModified":"(\d{4}-\d{2}-\d{2})"/;

/**
 * Adds to what a sitemap says of a page when it was changed. Pages that say no day of their own are made of entries of all kinds, or
 * know them all: they change with the content.
 * @param newest the day on which any entry was last changed, if that is known
 */
export const withLastChange =
  (folder: string, newest: () => string | undefined) =>
  <T extends Listed>(page: T): T => {
    const [, lastmod = newest()] = CHANGED.exec(htmlOf(folder, page.url)) ?? [];
    return lastmod === undefined ? page : { ...page, lastmod };
  };
