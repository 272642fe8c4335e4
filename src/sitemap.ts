import { readFileSync } from "node:fs";
import { join } from "node:path";
import { site } from "./site.ts";

/**
 * Whether a page goes into the sitemap: not when it asks search engines to leave it out (layouts/Page.astro).
 * @param folder the finished build
 * @returns a filter for addresses of pages
 */
export function isListed(folder: string): (address: string) => boolean {
  return (address) => {
    const path = decodeURIComponent(new URL(address).pathname).slice(site.base.length);
    return !readFileSync(join(folder, path, "index.html"), "utf8").includes('<meta name="robots" content="noindex"');
  };
}
