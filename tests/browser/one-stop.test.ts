import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readPages } from "../site/dist.ts";
import { stops } from "./lists.ts";
import { browseSite } from "./site.ts";

/** A section of a report by keyboard: what stands at every paragraph is one stop for all of them. */
const site = browseSite();
const DIST = process.env.OUT_DIR ?? "dist";
const controls = (page: string): number =>
  readFileSync(`${DIST}/report/${page}/index.html`, "utf8").match(/<(?:a|button|summary)\b/g)?.length ?? 0;
/** The four sections with most to stop at. */
const fullest = readdirSync(`${DIST}/report`, { withFileTypes: true })
  .filter((item) => item.isDirectory() && !["corrections", "made"].includes(item.name))
  .map(({ name }) => name)
  .sort((a, b) => controls(b) - controls(a))
  .slice(0, 4);
const NUMBER = ".paragraph-number";

describe.each(fullest)("/report/%s/", (name) => {
  it("has 150 stops of Tab at most, and more only for words with notes", async () => {
    const page = await site.visit(`/report/${name}/`);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 740 });
      await page.waitForFunction(
        (number) => document.querySelectorAll(`${number}:not([tabindex="-1"])`).length < 13,
        NUMBER,
      );
      const noted = await page.evaluate(() => document.querySelectorAll("a.noted").length);
      expect((await page.evaluate(stops)).length, `${width} px`).toBeLessThanOrEqual(150 + Math.max(0, noted - 60));
    }
  });
});

it("arrows lead from the number of a paragraph to the next, and Tab goes on from there", async () => {
  const page = await site.visit("/report/3-1/");
  await page.waitForFunction((number) => document.querySelectorAll(`${number}[tabindex="0"]`).length === 1, NUMBER);
  const at = () => page.evaluate(() => document.activeElement?.getAttribute("href"));
  await page.locator(`${NUMBER}[tabindex="0"]`).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const third = await page.locator(NUMBER).nth(2).getAttribute("href");
  expect(await at()).toBe(third);
  await page.keyboard.press("Tab");
  expect(await page.evaluate((number) => document.activeElement?.matches(number), NUMBER)).toBe(false);
  await page.keyboard.press("Shift+Tab");
  expect(await at()).toBe(third);
  await page.keyboard.press("ArrowUp");
  expect(await at()).toBe(await page.locator(NUMBER).nth(1).getAttribute("href"));
});

describe("with all sources open", () => {
  /** Where most can be stopped at, of pages whose addresses begin alike; and more of the reports. */
  const controlsOf = (html: string): number => html.match(/<(?:a|button|summary)\b/g)?.length ?? 0;
  const byPart = Map.groupBy(
    readPages().map(({ path, html }) => ({ path, controls: controlsOf(html) })),
    ({ path }) => path.split("/")[1] ?? "",
  );
  const fullestPages = [...byPart].flatMap(([part, pages]) =>
    pages
      .toSorted((a, b) => b.controls - a.controls)
      .slice(0, part === "report" ? 5 : 1)
      .filter(({ controls }) => controls > 150)
      .map(({ path }) => path),
  );
  /** As the choice in the menu is kept. */
  const openAll = async (page: Page): Promise<void> => {
    await page.evaluate(() => {
      localStorage.setItem(`reading:${document.documentElement.dataset.base}`, JSON.stringify({ sources: "all" }));
    });
    await page.reload();
    await page.evaluate(() => localStorage.clear());
  };
  const ARRANGED = "main details [aria-keyshortcuts]:not(summary, .paragraph-number)";

  it("there are pages with much to stop at", () => expect(fullestPages.length).toBeGreaterThan(5));

  it.each(fullestPages)("%s has 150 stops of Tab at most, or as many as with its folds shut", async (path) => {
    const page = await site.visit(path);
    const counted = async () => (await page.evaluate(stops)).length;
    const usual: number[] = [];
    const sizes = [1280, 360].map((width) => ({ width, height: 740 }));
    for (const size of sizes) {
      await page.setViewportSize(size);
      usual.push(await counted());
    }
    await openAll(page);
    if ((await counted()) > 150) await page.waitForSelector(ARRANGED, { state: "attached" });
    for (const [i, size] of sizes.entries()) {
      await page.setViewportSize(size);
      expect(await counted(), `${size.width} px`).toBeLessThanOrEqual(Math.max(150, usual[i] ?? 0));
    }
  });

  it("each link of each fold is reached by arrows, and Tab goes on from there", async () => {
    const page = await site.visit(fullestPages.find((path) => path.startsWith("/report/")) ?? "");
    await page.waitForSelector("summary[aria-keyshortcuts]", { state: "attached" });
    const usual = await page.evaluate(stops);
    await openAll(page);
    await page.waitForSelector(ARRANGED, { state: "attached" });
    const all = await page.locator(ARRANGED).evaluateAll((each) => {
      const seen = each.filter((one) => one.checkVisibility({ visibilityProperty: true }));
      for (const [i, one] of seen.entries()) one.setAttribute("data-place", `${i}`);
      return seen.length;
    });
    const at = () => page.evaluate(() => Number(document.activeElement?.getAttribute("data-place") ?? Number.NaN));
    // Written down in the page: to ask it after each key was a fifth of this test.
    const reached = await page.evaluateHandle(() => {
      const places: number[] = [];
      addEventListener("focusin", ({ target }) => {
        places.push(Number((target instanceof HTMLElement && target.dataset.place) || Number.NaN));
      });
      return places;
    });
    await page.locator("[data-place='0']").focus();
    for (let i = 1; i < all; i++) await page.keyboard.press("ArrowDown");
    expect(await reached.jsonValue()).toEqual(Array.from({ length: all }, (_, i) => i));
    await page.keyboard.press("ArrowUp");
    expect(await at()).toBe(all - 2);
    await page.keyboard.press("Tab");
    expect(await at()).not.toBe(all - 1);
    await page.keyboard.press("Shift+Tab");
    expect(await at()).toBe(all - 2);
    await page.evaluate(() => {
      document.documentElement.dataset.sources = "";
      dispatchEvent(new Event("reading"));
    });
    await page.waitForSelector(ARRANGED, { state: "detached" });
    expect(await page.evaluate(stops), "as it was").toEqual(usual);
  });
});
