/** What a search on a fresh page transfers, by part. */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { DIST } from "../site/dist.ts";

export const NAMES = "names (current.json, names.json, addresses.json, parts)";
export const SCRIPTS = "scripts of the page";
export const IN_PART = "script of what answers in part";

/** The first of these that fits names the part; what fits none (the page itself, styles, fonts) is not the search's. */
const PARTS: readonly (readonly [name: string, path: RegExp])[] = [
  [NAMES, /\/pagefind\/(?:current|.*\/(?:names|addresses)|.*\/(?:names|titles)\/\w+)\.json$/],
  ["records, words, list of chunks", /\/pagefind\/.*\/(?:records\.json|(?:words|chunks)\.txt)$/],
  ["thesaurus", /\/pagefind\/.*\/(?:thesaurus|latin)\.json$/],
  ["excerpts of the hits", /\/pagefind\/.*\/fragment\//],
  ["index chunks", /\/pagefind\/.*\/index\//],
  // For lines that end at words: it comes when the list stands, as excerpts do.
  ["rules of lines", /\/kept-(?:html|excerpt)\.[^/]*\.js$/],
  // What finds some of the words, and corrects: where little holds all of them; else it comes when the list stands.
  [IN_PART, /\/in-part\.[^/]*\.js$/],
  [SCRIPTS, /\.js$/],
];
export const EXCERPTS = "excerpts of the hits";

/** By their names: the queries fetch the same files, and the best compression of a large one takes a second. */
const sizes = new Map<string, number>();

/**
 * Files that come compressed from Pagefind count as they are; others as a host would send them. Of the site, not of the answer: what
 * says that it is text is handed on as UTF-8, and names are none (src/search/thai-bytes.ts).
 */
function sizeOf(path: string): number {
  const file = decodeURIComponent(path).replace(/\/$/, "/index.html");
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const body = readFileSync(`${DIST}${file}`);
  const size = extname(file).startsWith(".pf_") ? body.length : brotliCompressSync(body).length;
  sizes.set(file, size);
  return size;
}

export interface Transfer {
  bytes: number;
  requests: number;
}

/** Opens the search page with a query, as a shared address does, in a context that has nothing stored. */
export async function firstSearch(browser: Browser, url: string, query: string): Promise<Map<string, Transfer>> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const parts = new Map<string, Transfer>();
  const add = (part: string, size: number): void => {
    const { bytes, requests } = parts.get(part) ?? { bytes: 0, requests: 0 };
    parts.set(part, { bytes: bytes + size, requests: requests + 1 });
  };
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    const part = PARTS.find(([, path]) => path.test(pathname))?.[0];
    if (part) add(part, sizeOf(pathname));
  });
  await page.goto(`${url}/search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector("[data-search-results][data-state=done]");
  // Excerpts come when the list stands, for hits on the screen and a good half of one below (page/when-near.client.ts).
  await page.waitForFunction(() =>
    [...document.querySelectorAll("li.hit > p")]
      .filter((says) => says.getBoundingClientRect().top < innerHeight * 1.6)
      .every((says) => says.textContent !== ""),
  );
  await context.close();
  return parts;
}

/** All parts; excerpts, which come after the list stands, only when asked for. */
export const together = (parts: ReadonlyMap<string, Transfer>, { excerpts }: { excerpts: boolean }): number =>
  [...parts].reduce((sum, [part, { bytes }]) => (part === EXCERPTS && !excerpts ? sum : sum + bytes), 0);

/** What no name waits for: it comes after them, or beside them. */
const NOT_FOR_NAMES =
  /\/pagefind\/.*(?:addresses|records|thesaurus)\.json$|\.(?:txt|pf_\w+)$|\/(?:kept-html|join-words|escape-html|in-part)\./;

/**
 * What comes to a page that has nothing stored, and on which what no name waits for never comes: path → bytes.
 * @param held what else never comes
 */
async function withNamesAlone(
  browser: Browser,
  held: (path: string) => boolean,
  work: (page: Page, seen: Set<string>) => Promise<void>,
): Promise<Map<string, number>> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.route(
    ({ pathname }) => NOT_FOR_NAMES.test(pathname) || held(pathname),
    () => undefined,
  );
  const seen = new Set<string>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    // Letters of a font belong to the page.
    if (!pathname.endsWith(".woff2")) seen.add(pathname);
  });
  await work(page, seen);
  const came = [...seen];
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.close();
  return new Map(came.map((path) => [path, sizeOf(path)]));
}

/**
 * What comes from the first key to the first names under the box of a page.
 * @param stands what says that the page's own scripts are there
 */
export const firstNames = (
  browser: Browser,
  address: string,
  stands: string,
  typed: string,
): Promise<Map<string, number>> =>
  withNamesAlone(
    browser,
    () => false,
    async (page, seen) => {
      await page.goto(address, { waitUntil: "load" });
      await page.waitForSelector(stands, { state: "attached" });
      seen.clear();
      await page.locator("input[name=q]").fill(typed);
      await page.waitForSelector("[role=listbox]:not([hidden]) [role=option]:not(.all)");
    },
  );

/** What comes until a search that an address asks for has names. @param needed the scripts that these wait for */
export const namesOfSearch = (
  browser: Browser,
  address: string,
  needed: ReadonlySet<string>,
): Promise<Map<string, number>> =>
  withNamesAlone(
    browser,
    (path) => path.endsWith(".js") && !needed.has(path),
    async (page, seen) => {
      await page.goto(address, { waitUntil: "commit" });
      await page.waitForSelector("[data-search-notice] .entries li");
      for (const path of [...seen]) if (!/\.js$|\/pagefind\//.test(path)) seen.delete(path);
    },
  );
