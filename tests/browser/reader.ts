import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";

/** For what takes a moment; longer on a machine that is busy with something else. */
export const WAIT = 110_000;

/** For builds of the small library, which other builds of the same run may hold up. */
export const BUILDING = 600_000;

/** A reader with a browser of their own, in which the site's worker is at work. */
export interface Reader {
  context: BrowserContext;
  page: Page;
}

/** Opens a page and waits until the worker has installed and looks after it. */
export async function visit(browser: Browser, address: string): Promise<Reader> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { context, page };
}

/** Paths in all stores of this kind, such as `visited`. */
export const pathsIn = (page: Page, kind: string): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const names = (await caches.keys()).filter((name) => name.includes(`:${wanted}`));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  }, kind);

/** Waits until the browser holds an answer for this path in a store of this kind. */
export const stored = (page: Page, kind: string, path: string): Promise<void> =>
  expect.poll(() => pathsIn(page, kind), { timeout: WAIT }).toContain(path);

/** What the browser kept of its own accord is gone: ten minutes have passed. */
export async function forgetHttpCache({ context, page }: Reader): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.detach();
}

/** What is wrong with how the page looks: a style sheet or the letters did not come, the emblem fills the screen. */
export const unstyled = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const sheets = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
    const faces = [...document.fonts].filter(({ family }) => family.includes("Sarabun"));
    const emblem = document.querySelector(".site-name svg")?.getBoundingClientRect();
    return [
      ...sheets.filter(({ sheet }) => !sheet?.cssRules.length).map(({ href }) => `no style: ${href}`),
      ...(faces.some(({ status }) => status === "loaded") ? [] : ["no letters"]),
      ...(getComputedStyle(document.body).fontFamily.includes("Sarabun") ? [] : ["no style at all"]),
      ...(emblem && emblem.width < 60 ? [] : ["emblem too large"]),
    ];
  });

export const heading = (page: Page): Promise<string> => page.locator("h1").innerText();
