import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser, serve } from "./browser.ts";

/** The built site in a real browser, for the tests of one file. */
export interface BrowsedSite {
  readonly browser: Browser;
  /** Address of the served site, without a slash at its end. */
  readonly url: string;
  /** A page in a context of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Serves the built site and opens a browser before the tests of a file, and closes both after them. */
export function browseSite(defaults: BrowserContextOptions = { reducedMotion: "reduce" }): BrowsedSite {
  let started: { browser: Browser; site: Awaited<ReturnType<typeof serve>> } | undefined;
  beforeAll(async () => {
    const [browser, site] = await Promise.all([openBrowser(), serve()]);
    withoutWorkers(browser);
    started = { browser, site };
  });
  afterAll(async () => {
    await started?.browser.close();
    started?.site.close();
  });
  const running = () => {
    if (!started) throw new Error("the site is served while tests run, not before");
    return started;
  };
  return {
    get browser() {
      return running().browser;
    },
    get url() {
      return running().site.url;
    },
    async open(path, options = {}) {
      const { browser, site } = running();
      const context = await browser.newContext({ ...defaults, ...options });
      const page = await context.newPage();
      await page.goto(site.url + path);
      return page;
    },
  };
}

/**
 * Waits until the page has asked for all that it asks for of its own accord: what its observers see, they see within two frames,
 * and a request that is made after that is answered after theirs were begun. For tests that something is not asked for.
 */
export const askedForAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    await fetch("/emblem.svg");
  });

/**
 * Once the site's service worker has installed, which takes the longer the busier the machine is, requests go by it, and no
 * `route` of a test meets them: only a context that asks for workers has them.
 */
function withoutWorkers(browser: Browser): void {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) => newContext({ serviceWorkers: "block", ...options });
}
