import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page, ViewportSize } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { AXE } from "./axe.ts";
import { openBrowser, serve } from "./browser.ts";

/** The built site in a real browser, for the tests of one file. */
export interface BrowsedSite {
  readonly browser: Browser;
  /** Address of the served site, without a slash at its end. */
  readonly url: string;
  /** Pages and files that tests make up, by their paths on the site. */
  readonly own: Map<string, string>;
  /** A page in a context of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /**
   * The one page that the tests of a file share which leave nothing behind but what this sets back: half of what a page in a
   * context of its own costs.
   */
  visit(path: string, viewport?: ViewportSize): Promise<Page>;
}

const USUAL: ViewportSize = { width: 1280, height: 720 };

/** Serves the built site and opens a browser before the tests of a file, and closes both after them. */
export function browseSite(defaults: BrowserContextOptions = { reducedMotion: "reduce" }): BrowsedSite {
  let started: { browser: Browser; site: Awaited<ReturnType<typeof serve>> } | undefined;
  const own = new Map([[AXE, readFileSync("node_modules/axe-core/axe.min.js", "utf8")]]);
  beforeAll(async () => {
    const [browser, site] = await Promise.all([openBrowser(), serve(undefined, false, own)]);
    withoutWorkers(browser);
    started = { browser, site };
  });
  afterAll(async () => {
    await started?.browser.close();
    started?.site.close();
  });
  let shared: Page | undefined;
  const running = () => {
    if (!started) throw new Error("the site is served while tests run, not before");
    return started;
  };
  return {
    own,
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
    async visit(path, viewport = USUAL) {
      const { browser, site } = running();
      shared ??= await browser.newPage(defaults);
      await shared.setViewportSize(viewport);
      await shared.emulateMedia({ media: null });
      // An address that differs in its anchor alone would load no page.
      if (path.includes("#")) await shared.goto("about:blank");
      await shared.goto(site.url + path);
      return shared;
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
