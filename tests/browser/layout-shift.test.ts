import type { Browser, Page, ViewportSize } from "playwright-core";
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
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

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

interface SlowLine {
  page: Page;
  /** Opens a page as a slow line brings it, with nothing kept of those before it. */
  slowly(path: string): Promise<{ moved: number; what: string[]; fonts: string[] }>;
  close(): Promise<void>;
}

/** A reader at a host of their own, which holds scripts and fonts back. */
async function openLine(viewport: ViewportSize): Promise<SlowLine> {
  let [scripts, fonts] = [gate(), gate()];
  const asked = new Set<string>();
  const site = await serve(undefined, true, new Map(), (path) => {
    const isFont = path.endsWith(".woff2");
    if (isFont) asked.add(path);
    return isFont ? fonts.opened : path.endsWith(".js") ? scripts.opened : undefined;
  });
  const page = await browser.newPage({ viewport, reducedMotion: "reduce", serviceWorkers: "block" });
  await page.addInitScript(watch);
  return {
    page,
    async slowly(path) {
      [scripts, fonts] = [gate(), gate()];
      asked.clear();
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
    },
    async close() {
      await page.close();
      site.close();
    },
  };
}

/** A script writes the rows of this page: letters that it adds come from the file of all Latin ones (styles/fonts/own-letters.ts). */
const ROWS_BY_SCRIPT = "/data/table/";
const OF_SCRIPTS = "/sarabun-latin-";
const DRAWINGS = ["/diagrams/framework/", "/diagrams/map/", "/diagrams/explorer/"];

/** While one waits for its next frame, the others go on. */
const LINES = 3;

// Slow lines are those of phones; wide windows are looked at where the page is another one there.
describe.each([
  { width: 360, height: 640, paths: [...new Set([...PAGE_OF_EACH_LAYOUT, ...DRAWINGS])] },
  { width: 1280, height: 800, paths: ["/", "/networks/", "/provinces/", "/report/3-3/", ...DRAWINGS] },
])("at $width px", ({ paths, ...viewport }) => {
  it("what is read stays where it is, and no font is asked for but those in the head", async () => {
    const left = paths.values();
    const read = async (): Promise<void> => {
      const line = await openLine(viewport);
      for (const path of left) await staysAsItIs(line, path);
      await line.close();
    };
    await Promise.all(Array.from({ length: LINES }, read));
  });
});

async function staysAsItIs({ page, slowly }: SlowLine, path: string): Promise<void> {
  const { moved, what, fonts } = await slowly(path);
  const ahead = await page
    .locator('link[rel="preload"][as="font"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")).sort());
  const needed = await page.evaluate(() => [...document.fonts].filter(({ status }) => status !== "unloaded").length);
  expect.soft(moved < 0.02 ? "" : `${moved}: ${what.join("; ")}`, path).toBe("");
  const [later = [], asked = []] = [true, false].map((isLater) =>
    fonts.filter((font) => (path === ROWS_BY_SCRIPT && font.includes(OF_SCRIPTS)) === isLater),
  );
  expect.soft(asked, path).toEqual(ahead);
  expect.soft(needed - later.length, `${path}: fonts whose letters the page shows`).toBe(ahead.length);
}
