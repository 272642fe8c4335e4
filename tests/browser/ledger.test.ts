import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildAwkwardLibrary } from "../awkward-library.ts";
import { openBrowser } from "./browser.ts";
import { type DeploymentServer, serveDeployments } from "./deployment-server.ts";
import { BUILDING } from "./reader.ts";

/** A number of this library is 1,000,000, and another place in the report says otherwise. */
let browser: Browser;
let server: DeploymentServer;

beforeAll(async () => {
  const { root } = await buildAwkwardLibrary();
  server = await serveDeployments(root, "/library/");
  browser = await openBrowser();
}, BUILDING);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it.each([320, 760, 1280])("a long number stays on one line beside its unit, %i pixels wide", async (width) => {
  const page = await browser.newPage({ serviceWorkers: "block", viewport: { width, height: 800 } });
  await page.goto(`${server.origin}/library/statistics/`);
  const shown = await page.evaluate(() => {
    for (const group of document.querySelectorAll(".list-group")) group.setAttribute("open", "");
    const numbers = [...document.querySelectorAll(".statistics td.number")];
    const number = numbers.find(({ textContent }) => textContent?.includes("1,000,000"));
    const unit = number?.nextElementSibling;
    const range = document.createRange();
    if (number) range.selectNodeContents(number.querySelector(".disputed") ?? number);
    return {
      text: range.toString(),
      lines: range.getClientRects().length,
      clear: range.getBoundingClientRect().right <= (unit?.getBoundingClientRect().left ?? 0),
    };
  });
  expect(shown).toEqual({ text: "1,000,000", lines: 1, clear: true });
  await page.close();
});
