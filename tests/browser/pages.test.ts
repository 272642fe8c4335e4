import { describe, expect, it } from "vitest";
import { PAGE_OF_EACH_LAYOUT } from "../pages-of-each-layout.ts";
import { axeViolationsInBothThemes, smallTargets } from "./axe.ts";
import { browseSite } from "./site.ts";

const site = browseSite();
const { open } = site;

describe("every kind of page", () => {
  it("fits the window from 320 to 1280 px, asks no other host and logs no error", async () => {
    const page = await open("/offline/");
    const wrong: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith("data:")) wrong.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404")) wrong.push(message.text());
    });
    page.on("pageerror", (error) => wrong.push(error.message));
    for (const path of PAGE_OF_EACH_LAYOUT) {
      await page.goto(site.url + path);
      for (const width of [320, 360, 480, 768, 900, 1024, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) wrong.push(`${path} ${width}px: +${over}`);
      }
    }
    await page.waitForLoadState("networkidle");
    expect(wrong).toEqual([]);
  });

  // A test each: all of them together take longer than one may, when something else fills the machine.
  it.each(PAGE_OF_EACH_LAYOUT)("%s passes axe in both themes", async (path) => {
    const page = await open(path, { bypassCSP: true, viewport: { width: 1280, height: 900 } });
    expect(await axeViolationsInBothThemes(page)).toEqual([]);
    await page.context().close();
  });
});

describe("on a phone", () => {
  it("every target is 24 px or stands as far from others (WCAG 2.5.8)", async () => {
    const page = await open("/offline/", { bypassCSP: true, viewport: { width: 360, height: 800 } });
    const small: string[] = [];
    for (const path of PAGE_OF_EACH_LAYOUT) {
      await page.goto(site.url + path);
      small.push(...(await smallTargets(page)).map((target) => `${path} ${target}`));
    }
    expect(small).toEqual([]);
  });
});

describe("without JavaScript", () => {
  it("filters are links to pages of their own", async () => {
    const page = await open("/networks/", { javaScriptEnabled: false });
    await page.getByRole("link", { name: /^ไม่มีกิจกรรม/ }).click();
    expect(new URL(page.url()).pathname).toBe("/networks/by/active/no/");
    expect(await page.locator("[data-filter-list] > li").count()).toBe(2);
  });

  it("a correction's sign leads to its note, a term to the glossary", async () => {
    const page = await open("/networks/trat-satcha-sasom-sap/", { javaScriptEnabled: false });
    const sign = page.locator("a.sign").first();
    const target = await sign.getAttribute("href");
    await sign.click();
    expect(page.url().endsWith(target ?? "?")).toBe(true);
    await page.locator("a.term").first().click();
    expect(new URL(page.url()).pathname).toBe("/glossary/");
  });
});

describe("with JavaScript", () => {
  it("filters combine, live in the address and come back with the back button", async () => {
    const page = await open("/networks/");
    const shown = () => page.locator("[data-filter-list] > li:visible").count();
    const all = await shown();
    await page.locator('a[data-facet="region"][data-value="south"]').click();
    const south = await shown();
    await page.locator('a[data-facet="active"][data-value="no"]').click();
    expect(page.url()).toContain("region=south");
    expect(page.url()).toContain("active=no");
    expect(await shown()).toBe(1);
    await page.goBack();
    expect(await shown()).toBe(south);
    await page.goto(`${site.url}/networks/?region=south`);
    expect(await shown()).toBe(south);
    await page.locator("[data-filter-count] a").click();
    expect(await shown()).toBe(all);
  });

  it("a term explains itself by keyboard and by touch, and Escape closes it", async () => {
    const page = await open("/networks/trat-satcha-sasom-sap/", {
      hasTouch: true,
      viewport: { width: 360, height: 740 },
    });
    const term = page.locator("a.term").first();
    await term.tap();
    const bubble = page.locator(".term-bubble");
    expect(await bubble.isVisible()).toBe(true);
    expect((await bubble.innerText()).length).toBeGreaterThan(20);
    await page.keyboard.press("Escape");
    expect(await bubble.isVisible()).toBe(false);
    expect(new URL(page.url()).pathname).toBe("/networks/trat-satcha-sasom-sap/");
  });

  it("the first Tab is the skip link, and it reaches the text", async () => {
    const page = await open("/lessons/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("ข้ามไปยังเนื้อหา");
    await page.keyboard.press("Enter");
    expect(page.url().endsWith("#main")).toBe(true);
  });
});
