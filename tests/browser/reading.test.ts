import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { drawingFaultsHere } from "./probes/diagrams.ts";
import { browseSite } from "./site.ts";

/** How a reader chose to read: kept, and shown on every page before it is drawn (site/pages.test.ts: its script stands first). */
const site = browseSite();
const [, light = "", dark = ""] =
  /--paper: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync("src/styles/tokens.css", "utf8")) ?? [];

/** The page's paper, and that colour as the browser writes it. */
const papers = (page: Page, colour: string): Promise<string[]> =>
  page.evaluate((colour) => {
    const shown = getComputedStyle(document.body).backgroundColor;
    const probe = document.createElement("i");
    probe.style.color = colour;
    document.body.append(probe);
    return [shown, getComputedStyle(probe).color];
  }, colour);

const sizeOfText = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

const DRAWING = "figure[data-diagram] .diagram-draw > svg";
/** Drawings of which a part lies beyond their frame or the screen, where only who moves them sees it. */
const cutOff = (drawing: string): string[] =>
  [...document.querySelectorAll(drawing)]
    .filter((svg) => {
      const { right } = svg.getBoundingClientRect();
      return right > Math.min(innerWidth, svg.parentElement?.getBoundingClientRect().right ?? 0) + 0.5;
    })
    .map((svg) => `${svg.getBoundingClientRect().width} px: ${svg.querySelector("title")?.textContent}`);

async function openMenu(page: Page): Promise<void> {
  await page.locator(".menu summary").click();
  await page.locator(".menu .reading").waitFor();
}
const press = (page: Page, name: string): Promise<void> =>
  page.locator(".reading").getByRole("button", { name, exact: true }).click();

it.each([
  ["light", light, "มืด", dark],
  ["dark", dark, "สว่าง", light],
] as const)("a system that is %s (%s), and the choice of %s (%s)", async (colorScheme, usual, choice, chosen) => {
  const page = await site.open("/", { colorScheme });
  const shows = async (paper: string): Promise<void> => {
    const [shown, wanted] = await papers(page, paper);
    expect(shown).toBe(wanted);
  };
  await shows(usual);
  await openMenu(page);
  await press(page, choice);
  await page.goto(`${site.url}/about/`);
  await shows(chosen);
  await openMenu(page);
  await press(page, "ตามเครื่อง");
  await shows(usual);
  await page.context().close();
});

describe("the size of the text", () => {
  it("grows to twice the usual, on every page, and comes back", async () => {
    const page = await site.open("/", { viewport: { width: 360, height: 740 } });
    const usual = await sizeOfText(page);
    await openMenu(page);
    const larger = page.locator(".reading").getByRole("button", { name: "ตัวอักษรใหญ่ขึ้น" });
    expect(await larger.getAttribute("aria-disabled")).toBe("false");
    for (let step = 0; step < 4; step++) await larger.click();
    // At the end it says so, and keeps the focus of who goes by keyboard.
    expect(await page.locator(".reading output").innerText()).toBe("200% ใหญ่ที่สุดแล้ว");
    expect(await larger.getAttribute("aria-disabled")).toBe("true");
    await page.keyboard.press("Enter");
    expect(await page.locator(".reading output").innerText()).toBe("200% ใหญ่ที่สุดแล้ว");
    expect(await larger.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.goto(`${site.url}/lessons/`);
    expect(await sizeOfText(page)).toBeCloseTo(2 * usual, 1);
    await openMenu(page);
    await press(page, "ตัวอักษรขนาดปกติ");
    expect(await sizeOfText(page)).toBeCloseTo(usual, 1);
    await page.context().close();
  });

  it("leaves room to type: the button of a search stands under its field where both have none beside each other", async () => {
    const page = await site.open("/lessons/", { viewport: { width: 360, height: 740 } });
    await page.locator("[data-search-link]").click();
    const letters = async (times: string) => {
      await page.evaluate((times) => document.documentElement.style.setProperty("--text-size", times), times);
      const { width = 0 } = (await page.locator("#head-q").boundingBox()) ?? {};
      return width / (await sizeOfText(page));
    };
    for (const times of ["1", "1.4", "1.7", "2"]) expect(await letters(times), times).toBeGreaterThan(6.9);
    await page.context().close();
  });

  it.each(["/provinces/", "/diagrams/network-status/", "/diagrams/network-factors/", "/diagrams/framework/"])(
    "is that of a drawing where there is room, and cuts nothing off where there is none: %s",
    async (path) => {
      const page = await site.open(path, { viewport: { width: 360, height: 740 } });
      for (const times of ["1", "1.2", "1.4", "1.7", "2"]) {
        await page.evaluate((times) => document.documentElement.style.setProperty("--text-size", times), times);
        expect(await page.locator(DRAWING).filter({ visible: true }).count()).toBeGreaterThan(0);
        expect(await page.evaluate(cutOff, DRAWING), times).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await page.evaluate(cutOff, DRAWING)).toEqual([]);
      expect(await page.evaluate(drawingFaultsHere, { smallest: 24 })).toEqual([]);
      await page.context().close();
    },
  );

  it("holds for the page where the browser keeps nothing", async () => {
    const page = await site.open("/offline/");
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new Error("refused");
        },
      }),
    );
    await page.goto(`${site.url}/about/`);
    const usual = await sizeOfText(page);
    await openMenu(page);
    await press(page, "ตัวอักษรใหญ่ขึ้น");
    expect(await sizeOfText(page)).toBeGreaterThan(usual);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

it("every note stands open where it is, and over no other, when its reader wants all sources", async () => {
  const page = await site.open("/report/4-1/", { viewport: { width: 1280, height: 900 } });
  const told = () =>
    page.evaluate(() => {
      const notes = [...document.querySelectorAll("main .on-word, main .notes")];
      const beside = [...document.querySelectorAll("main .notes.beside")].map((note) => note.getBoundingClientRect());
      return {
        all: notes.length,
        hidden: notes.filter((note) => !note.checkVisibility()).length,
        over: beside.filter((note, i) => i > 0 && note.top < (beside[i - 1]?.bottom ?? 0)).length,
      };
    });
  expect((await told()).hidden).toBeGreaterThan(0);
  await openMenu(page);
  await press(page, "แสดงที่มาทั้งหมด");
  await page.reload();
  const { all, hidden, over } = await told();
  expect(all).toBeGreaterThan(1);
  expect({ hidden, over }).toEqual({ hidden: 0, over: 0 });
  // What the report says of a number is folded under its line.
  await page.goto(`${site.url}/statistics/`);
  const shut = await page
    .locator("main .statistic > .note")
    .evaluateAll((notes) => notes.filter((note) => !note.checkVisibility({ contentVisibilityAuto: true })).length);
  expect(shut).toBe(0);
  // Nothing that a page tells stays folded; its tools do.
  for (const path of ["/report/corrections/", "/lessons/", "/networks/"]) {
    await page.goto(site.url + path);
    const groups = page.locator("main details:not(.stick, .filters) > :not(summary)");
    expect(await groups.count(), path).toBeGreaterThan(0);
    expect(
      await groups.evaluateAll(
        (all) => all.filter((each) => !each.checkVisibility({ contentVisibilityAuto: true })).length,
      ),
      path,
    ).toBe(0);
  }
  await page.context().close();
});

describe("the menu", () => {
  it("says where one is, closes with Escape and when one goes on, and gives the focus back", async () => {
    const page = await site.open("/glossary/", { viewport: { width: 360, height: 740 } });
    const menu = page.locator(".menu");
    const isOpen = () => menu.evaluate((menu) => menu.hasAttribute("open"));
    await openMenu(page);
    expect(await menu.locator('[aria-current="page"]').getAttribute("href")).toMatch(/\/glossary\/$/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await isOpen()).toBe(false);
    expect(await menu.locator("summary").evaluate((summary) => summary === document.activeElement)).toBe(true);
    await openMenu(page);
    await page.locator("main").click({ position: { x: 5, y: 700 } });
    expect(await isOpen()).toBe(false);
    await openMenu(page);
    await page.locator("[data-search-link]").focus();
    expect(await isOpen()).toBe(false);
    await page.context().close();
  });

  it("names the section of a page below it", async () => {
    const page = await site.open("/lessons/nong-khai-6/");
    const here = page.locator(".site-nav [aria-current]");
    expect([await here.getAttribute("aria-current"), await here.getAttribute("href")]).toEqual([
      "true",
      expect.stringMatching(/\/lessons\/$/),
    ]);
    await page.context().close();
  });
});
