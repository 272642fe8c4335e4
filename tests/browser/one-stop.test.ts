import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
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
