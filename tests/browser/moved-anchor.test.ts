import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildAwkwardLibrary } from "../awkward-library.ts";
import { openBrowser } from "./browser.ts";
import { type DeploymentServer, serveDeployments } from "./deployment-server.ts";
import { BUILDING } from "./reader.ts";

/** Addresses that were promised before a list was cut: the server never sees an anchor, so that the page finds the part. */
let browser: Browser;
let server: DeploymentServer;
/** One for all: nothing of what is opened is kept in it. */
let page: Page;

beforeAll(async () => {
  const { root } = await buildAwkwardLibrary();
  server = await serveDeployments(root, "/library/");
  browser = await openBrowser();
  page = await browser.newPage({ serviceWorkers: "block" });
}, BUILDING);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it.each([
  ["an entry that stands in a later part", "glossary/#word-419"],
  ["an event of a follow-up", "followups/#visit-15-7"],
  ["a heading", "statistics/#disagreements"],
  ["a paragraph of a report", "report/gamma/long/#p400"],
  ["the note of a corrected word", "report/gamma/long/#n-gamma--long-p400-2"],
  ["a figure of a report", "report/gamma/long/#figure-w"],
  ["a row of a table", "report/gamma/wide/#table-w-r850"],
  ["a word on the list of corrections", "report/corrections/#gamma--wide-table-w-r850-1"],
  ["an entry that moved on from the part it was in", "glossary/page/2/#word-419"],
])("%s is found from its old address", async (_what, address) => {
  // An address that differs in its anchor alone would load no page.
  await page.goto("about:blank");
  await page.goto(`${server.origin}/library/${address}`);
  const anchor = address.replace(/.*#/, "");
  await page.locator(`#${anchor}`).waitFor({ state: "attached" });
  expect(page.url()).toMatch(new RegExp(`/page/\\d+/#${anchor}$`));
});

it("what is nowhere leaves the reader where the address led", async () => {
  await page.goto("about:blank");
  const asked = page.waitForResponse((response) => response.url().endsWith("/parts.json"));
  await page.goto(`${server.origin}/library/glossary/#no-such-word`);
  await (await asked).finished();
  expect(page.url()).toMatch(/\/glossary\/#no-such-word$/);
});
