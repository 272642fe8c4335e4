/** What a search on a fresh page transfers, by part. */
import { createHash } from "node:crypto";
import { extname } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";

export const NAMES = "names (current.json, names.json, parts)";
export const SCRIPTS = "scripts of the page";
export const IN_PART = "script of what answers in part";

/** The first of these that fits names the part; what fits none (the page itself, styles, fonts) is not the search's. */
const PARTS: readonly (readonly [name: string, path: RegExp])[] = [
  [NAMES, /\/pagefind\/(?:current|.*\/names|.*\/(?:names|titles)\/\w+)\.json$/],
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

/** By what they hold: the queries fetch the same files, and the best compression of a large one takes a second. */
const sizes = new Map<string, number>();

/** Files that come compressed from Pagefind count as they are; others as a host would send them. */
function sizeOf(path: string, body: Buffer): number {
  if (extname(path).startsWith(".pf_")) return body.length;
  const content = createHash("sha256").update(body).digest("hex");
  const size = sizes.get(content) ?? brotliCompressSync(body).length;
  sizes.set(content, size);
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
  const pending: Promise<void>[] = [];
  const add = (part: string, size: number): void => {
    const { bytes, requests } = parts.get(part) ?? { bytes: 0, requests: 0 };
    parts.set(part, { bytes: bytes + size, requests: requests + 1 });
  };
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    const part = PARTS.find(([, path]) => path.test(pathname))?.[0];
    if (part) pending.push(response.body().then((body) => add(part, sizeOf(pathname, body))));
  });
  await page.goto(`${url}/search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector("[data-search-results][data-state=done]");
  // Excerpts come when the list stands, for hits on the screen and a good half of one below (page/when-near.client.ts).
  await page.waitForFunction(() =>
    [...document.querySelectorAll("li.hit > p")]
      .filter((says) => says.getBoundingClientRect().top < innerHeight * 1.6)
      .every((says) => says.textContent !== ""),
  );
  await Promise.all(pending);
  await context.close();
  return parts;
}

/** All parts; excerpts, which come after the list stands, only when asked for. */
export const together = (parts: ReadonlyMap<string, Transfer>, { excerpts }: { excerpts: boolean }): number =>
  [...parts].reduce((sum, [part, { bytes }]) => (part === EXCERPTS && !excerpts ? sum : sum + bytes), 0);
