import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildLibrary } from "../build-library.ts";
import { openBrowser } from "./browser.ts";
import { type DeploymentServer, serveDeployments } from "./deployment-server.ts";
import { canBe } from "./keeping.ts";
import { askedForAll } from "./site.ts";

/**
 * What a screen reader is given of each kind of page: roles, names, states, order. The pages are those of a small library of the tests, so
 * that no entry of an editor's changes them. A change of markup shows here as a difference that a person can read: when it is
 * meant, `npx vitest run --project browser tests/browser/heard.test.ts -u` writes it down.
 */
const PAGES = [
  "",
  "networks/",
  "networks/nan-pha-tho/",
  "provinces/",
  "provinces/nan/",
  "factors/",
  "factors/prachum/",
  "lessons/",
  "lessons/beta-1/",
  "questions/",
  "questions/nam-phueng/",
  "framework/",
  "followups/",
  "proposals/",
  "statistics/",
  "report/",
  "report/beta/1/",
  "report/corrections/",
  "glossary/",
  "organisations/",
  "search/",
  "search/names/",
  "data/",
  "contribute/lessons/",
  "diagrams/",
  "diagrams/framework/",
  "diagrams/map/",
  "diagrams/explorer/",
  "about/",
  "offline/",
  "404.html",
];

let browser: Browser;
let server: DeploymentServer;
let page: Page;
beforeAll(async () => {
  server = await serveDeployments(await buildLibrary("library"), "/library/");
  browser = await openBrowser();
  page = await browser.newPage({ serviceWorkers: "block", viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("what is heard of", () => {
  it.each(PAGES)("/%s", async (path) => {
    await page.goto(`${server.origin}/library/${path}`);
    await askedForAll(page);
    if (path === "offline/") await canBe(page, "all", "keep");
    // What every page begins and ends with is written down once; when a file was changed last, what it weighs, and sums of bytes, nowhere.
    const heard = await page.locator(path === "" ? "body" : "main").ariaSnapshot();
    const name = path.replace(/\/$|\.html$/, "").replaceAll("/", "-") || "home";
    const lasting = heard
      .replaceAll(/- time: .*/g, "- time")
      .replaceAll(/[\d,.]+\s([KM]B)/g, "n $1")
      .replaceAll(/\b(?:[\da-f]{64}|[\da-f]{12})\b/g, "sum")
      .replaceAll(/\((?:\d{4}, \d+ [ก-๙]+|ม\.ป\.ป\.)\)/g, "(day)");
    await expect(`${lasting}\n`).toMatchFileSnapshot(`heard/${name}.yml`);
  });
});
