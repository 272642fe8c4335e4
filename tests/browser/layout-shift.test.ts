import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_OF_EACH_LAYOUT } from "../pages-of-each-layout.ts";
import { openBrowser, serve } from "./browser.ts";

/**
 * Nothing moves under a reader's eyes on a slow line: fonts and scripts are held until the page has been drawn, then scripts come,
 * then fonts. Why Sarabun is optional, by this test with Noto Sans Thai Looped and Noto Sans Thai as the system's fonts, 60 pages:
 * swapped as it comes, 18 pages moved by 0.02 or more (the worst by 0.22); swapped with its size matched to theirs (size-adjust and
 * the overrides), 18 (0.20) and 31 (0.25). Optional, none.
 */
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve(undefined, true)]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

interface Watched {
  /** Settled when the browser has drawn text for the first time. */
  drawn: Promise<void>;
  shifts: PerformanceObserver;
  moved: number;
  what: string[];
}
declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page before anything of it: sums what moves. */
function watch(): void {
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) {
      const value = "value" in entry && typeof entry.value === "number" ? entry.value : 0;
      watched.moved += value;
      const sources = "sources" in entry && Array.isArray(entry.sources) ? entry.sources : [];
      watched.what.push(...sources.map(({ node }) => `${node?.nodeName} in ${node?.parentElement?.className}`));
    }
  };
  const shifts = new PerformanceObserver((list) => add(list.getEntries()));
  const drawn = new Promise<void>((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) resolve();
    }).observe({ type: "paint", buffered: true });
  });
  const watched: Watched = { drawn, shifts, moved: 0, what: [] };
  shifts.observe({ type: "layout-shift", buffered: true });
  window.watched = watched;
}

const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** A gate that requests wait at until it is opened. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Opens a page as a slow line brings it. What it has opened before it has not kept: Playwright's routes go past the browser's cache. */
async function slowly(page: Page, path: string): Promise<{ moved: number; what: string[]; fonts: string[] }> {
  const [scripts, fonts] = [gate(), gate()];
  const asked = new Set<string>();
  await page.unrouteAll();
  await page.route(/\.(?:js|woff2)$/, async (route) => {
    const font = route.request().url().endsWith(".woff2");
    if (font) asked.add(new URL(route.request().url()).pathname);
    await (font ? fonts : scripts).opened;
    await route.continue();
  });
  await page.goto(site.url + path, { waitUntil: "commit" });
  await page.evaluate(() => window.watched.drawn);
  await twoFrames(page);
  scripts.open();
  await page.waitForLoadState("domcontentloaded");
  await twoFrames(page);
  fonts.open();
  await page.waitForLoadState("load");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await twoFrames(page);
  const { moved, what } = await page.evaluate(() => window.watched);
  return { moved, what, fonts: [...asked].sort() };
}

/** A script writes the rows of this page: letters that it adds come from the file of all Latin ones (styles/fonts/own-letters.ts). */
const ROWS_BY_SCRIPT = "/data/table/";
const OF_SCRIPTS = "/sarabun-latin-";
const DRAWINGS = ["/diagrams/framework/", "/diagrams/map/", "/diagrams/explorer/"];

// Slow lines are those of phones; wide windows are looked at where the page is another one there.
describe.each([
  { width: 360, height: 640, paths: [...new Set([...PAGE_OF_EACH_LAYOUT, ...DRAWINGS])] },
  { width: 1280, height: 800, paths: ["/", "/networks/", "/provinces/", "/report/3-3/", ...DRAWINGS] },
])("at $width px", ({ paths, ...viewport }) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ viewport, reducedMotion: "reduce", serviceWorkers: "block" });
    await page.addInitScript(watch);
  });
  afterAll(() => page.close());

  it.each(paths)("%s: what is read stays where it is, and no font is asked for but those in the head", async (path) => {
    const { moved, what, fonts } = await slowly(page, path);
    const ahead = await page
      .locator('link[rel="preload"][as="font"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")).sort());
    const needed = await page.evaluate(() => [...document.fonts].filter(({ status }) => status !== "unloaded").length);
    expect(moved < 0.02 ? "" : `${moved}: ${what.join("; ")}`).toBe("");
    const [later = [], asked = []] = [true, false].map((isLater) =>
      fonts.filter((font) => (path === ROWS_BY_SCRIPT && font.includes(OF_SCRIPTS)) === isLater),
    );
    expect(asked).toEqual(ahead);
    expect(needed - later.length, "fonts whose letters the page shows").toBe(ahead.length);
  });
});
