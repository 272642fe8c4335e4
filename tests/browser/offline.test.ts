import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, serve } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

it("what was opened can be read when the line is gone; what was not says so", async () => {
  const site = await serve();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(`${site.url}/factors/phu-nam/`);
  const title = await page.locator("h1").innerText();

  site.server.closeAllConnections();
  site.close();
  await page.goto(`${site.url}/factors/phu-nam/`);
  expect(await page.locator("h1").innerText()).toBe(title);
  await page.goto(`${site.url}/networks/?region=south`);
  expect(await page.locator("[data-filter-list] > li:visible").count()).toBeGreaterThan(10);
  await page.goto(`${site.url}/report/4-1/`);
  expect(await page.locator("h1").innerText()).toBe("ไม่มีสัญญาณ");
  await context.close();
});
