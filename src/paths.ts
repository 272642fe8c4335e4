import { join } from "node:path";

/**
 * Where things lie in the checkout. The only place that asks the environment for a folder: a test points a build at another
 * tree with `CONTENT_DIR`, and then away from the site's own output with `OUT_DIR` and `CACHE_DIR`.
 */

/** The folder of the entries. `CONTENT_DIR` */
export const contentDir = process.env.CONTENT_DIR ?? "content";

/** Pages that are written in Markdown: the pages of the site import them by name, whatever tree its entries are from. */
export const proseDir = "content/pages";

/** The finished site. `OUT_DIR` */
export const outDir = process.env.OUT_DIR ?? "dist";

/** What Astro remembers of the content between builds: of each tree in a folder of its own. `CACHE_DIR` */
export const cacheDir = process.env.CACHE_DIR ?? "node_modules/.astro";

/** The blank forms of entries, written by `npm run templates`. */
export const templatesDir = join(contentDir, "_templates");

/** The addresses that were promised, a line each: they belong to a content, and stand beside it. */
export const permalinksFile = (content = contentDir): string => join(content, "../tests/permalinks.txt");
