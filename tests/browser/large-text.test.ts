import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { browseSite } from "./site.ts";

/** Text as large as a reader chooses it, on a phone: nothing is cut off, over another, or said of the wrong thing. */
const site = browseSite();
const SIZES = ["1", "1.2", "1.4", "1.7", "2"];
const PHONE = { width: 360, height: 740 };

/** What is found at each size of text, with the size before it. */
async function atEachSize(page: Page, find: () => Promise<readonly unknown[]>): Promise<string[]> {
  const found: string[] = [];
  for (const times of SIZES) {
    await page.evaluate((times) => document.documentElement.style.setProperty("--text-size", times), times);
    found.push(...(await find()).map((each) => `${times}: ${each}`));
  }
  return found;
}

it("a table that crosses two facets shows all its columns, and names of rows on few lines", async () => {
  const page = await site.visit("/networks/", PHONE);
  await page.locator(".filters > summary").click();
  const box = page.locator(".cross-box");
  expect(await box.isVisible()).toBe(true);
  const faults = await atEachSize(page, () =>
    box.evaluate((box) => {
      const { right } = box.getBoundingClientRect();
      const cells = [...box.querySelectorAll("th, td")];
      const high = (cell: Element) =>
        cell.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(cell).lineHeight);
      return [
        ...cells.filter(
          (cell) => cell.getBoundingClientRect().right > right + 0.5 || cell.scrollWidth > cell.clientWidth + 1,
        ),
        ...cells.filter((cell) => cell.matches("tbody th") && high(cell) > 4.5),
      ].map((cell) => cell.textContent?.trim());
    }),
  );
  expect(faults).toEqual([]);
});

it("a sign of a disagreement lies over no word", async () => {
  const page = await site.visit("/", PHONE);
  const signs = page.locator(".statistic-lines .sign");
  expect(await signs.count()).toBeGreaterThan(0);
  const faults = await atEachSize(page, () =>
    signs.evaluateAll((signs) =>
      signs.flatMap((sign) => {
        const words = sign.closest("li")?.querySelector(":scope > a");
        const { right, bottom } = sign.getBoundingClientRect();
        const over = [...(words?.getClientRects() ?? [])].some((line) => line.top < bottom && line.left < right);
        return over ? [words?.textContent] : [];
      }),
    ),
  );
  expect(faults).toEqual([]);
});

it("what an entry says in its fields stands nearer to its name than to what comes before", async () => {
  const page = await site.visit("/networks/trat-satcha-sasom-sap/", PHONE);
  const names = page.locator(".facts dd + dt");
  expect(await names.count()).toBeGreaterThan(0);
  const faults = await atEachSize(page, () =>
    names.evaluateAll((names) =>
      names.flatMap((name) => {
        const { top, bottom } = name.getBoundingClientRect();
        const before = name.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
        const value = name.nextElementSibling?.getBoundingClientRect();
        const beside = value && value.top < bottom - 1;
        return beside || (value && top - before > value.top - bottom + 4) ? [] : [name.textContent];
      }),
    ),
  );
  expect(faults).toEqual([]);
});

it("the lines of the way to one's province begin under each other", async () => {
  const page = await site.visit("/", PHONE);
  const name = page.locator("details.province-choice > summary");
  const faults = await atEachSize(page, () =>
    name.evaluate((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      const boxes = [...range.getClientRects()];
      // What no other stands before on its line begins it.
      const begins = boxes.filter(
        (box) =>
          !boxes.some(({ left, top, bottom }) => left < box.left - 1 && top < box.bottom - 5 && bottom > box.top + 5),
      );
      return begins.map(({ left }) => left).filter((left) => Math.abs(left - (begins[0]?.left ?? 0)) > 1);
    }),
  );
  expect(faults).toEqual([]);
});

it("search and menu stand on one line of the head", async () => {
  const page = await site.visit("/", PHONE);
  const ways = page.locator(".site-header :is(.search-link, .menu > summary)");
  expect(await ways.count()).toBe(2);
  const faults = await atEachSize(page, () =>
    ways.evaluateAll((ways) => {
      const [first = 0, second = 0] = ways.map((way) => way.getBoundingClientRect().bottom);
      return Math.abs(first - second) > 5 ? [`${first} and ${second}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

it("the box of ways to share begins where the text does", async () => {
  const page = await site.visit("/networks/trat-satcha-sasom-sap/", PHONE);
  const faults = await atEachSize(page, async () => {
    await page.locator("[data-does=share]").click();
    const found = await page.locator("#share-box").evaluate((box) => {
      const { left, right } = box.getBoundingClientRect();
      const text = document.querySelector("h1")?.getBoundingClientRect().left ?? 0;
      return Math.abs(left - text) > 1 || right > innerWidth ? [`from ${left} to ${right}, text from ${text}`] : [];
    });
    await page.keyboard.press("Escape");
    return found;
  });
  expect(faults).toEqual([]);
});

it("on a tablet the box of citations covers no button of its line", async () => {
  const page = await site.visit("/networks/trat-satcha-sasom-sap/", { width: 768, height: 1024 });
  await page.locator("[data-does=cite]").click();
  const covered = await page
    .locator("#cite-box")
    .evaluate((box) =>
      [...document.querySelectorAll("[data-actions] > .action-line > li > *")]
        .filter((button) => button.getBoundingClientRect().right > box.getBoundingClientRect().left)
        .map((button) => button.textContent),
    );
  expect(covered).toEqual([]);
});

it("the ring around the number of a sentence is whole at every width", async () => {
  const page = await site.visit("/questions/", PHONE);
  const questions = await page
    .locator('main a[href*="/questions/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
  const faults: string[] = [];
  for (const question of questions) {
    await page.goto(new URL(question, page.url()).href);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [320, 345, 360, 430]) {
      await page.setViewportSize({ ...PHONE, width });
      const torn = await page
        .locator(".answer .ground-sign")
        .evaluateAll((signs) => signs.filter((sign) => sign.getClientRects().length > 1).length);
      if (torn > 0) faults.push(`${question} at ${width} px`);
    }
  }
  expect(questions.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
