import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, serve } from "./browser.ts";

/** The map on a phone: a drawing of its own, the ranked list under it, filters on both. */
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve()]);
  page = await browser.newPage({ viewport: { width: 320, height: 800 }, reducedMotion: "reduce" });
  await page.goto(`${site.url}/diagrams/map/`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const press = async (facet: string, value: string) => {
  if (!(await page.locator(".diagram-filters details").getAttribute("open"))) {
    await page.locator(".diagram-filters details").evaluate((details) => details.toggleAttribute("open", true));
  }
  await page.locator(`[data-facet="${facet}"][data-value="${value}"]`).click();
};
/** What is left of each group, by the drawing and by the list. */
const left = () =>
  page.evaluate(() => {
    const groups = [...document.querySelectorAll<HTMLElement>(".diagram-list li[data-group]")];
    const drawn = (id: string | undefined) => document.querySelector<SVGElement>(`.diagram-small [data-id="${id}"]`);
    return groups.map((group) => ({
      id: group.dataset.group,
      hidden: group.hidden,
      open: group.querySelector("details")?.open,
      listed: [...group.querySelectorAll("li")].filter(({ hidden }) => !hidden).length,
      faded: drawn(group.dataset.group)?.hasAttribute("data-off"),
      number: Number([...(drawn(group.dataset.group)?.querySelectorAll("text") ?? [])].at(-1)?.textContent),
      name: drawn(group.dataset.group)?.querySelector("a")?.getAttribute("aria-label") ?? "",
      value: group.querySelector(".value-amount")?.textContent ?? "",
    }));
  });

describe("the map at 320 px", () => {
  it("is drawn, in the list's order, and short: no more than five screens", async () => {
    expect(await page.locator(".diagram-draw.diagram-small svg").isVisible()).toBe(true);
    expect(await page.locator(".diagram-draw.diagram-wide svg").isVisible()).toBe(false);
    const order = await left();
    expect(order.length).toBeGreaterThan(10);
    for (const { listed, number, hidden } of order) expect([number, hidden]).toEqual([listed, false]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4_500);
  });

  it("every circle can be touched: 24 px, and it is what is found there", async () => {
    const missed = await page.evaluate(() =>
      [...document.querySelectorAll<SVGElement>(".diagram-small [data-id]")].flatMap((group) => {
        const [circle, ...names] = [...group.querySelectorAll(".target")].map((target) =>
          target.getBoundingClientRect(),
        );
        if (!circle) return [`${group.dataset.id} has no target`];
        group.scrollIntoView({ block: "center" });
        const found = [group.querySelector(".target"), ...group.querySelectorAll("text")].flatMap((part) => {
          const box = part?.getBoundingClientRect();
          if (!box) return [];
          const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return hit?.closest("[data-id]") === group ? [] : [`${group.dataset.id}: another lies over it`];
        });
        return [
          ...found,
          ...(circle.width < 24 || circle.height < 24 ? [`${group.dataset.id}: ${circle.width}`] : []),
          ...(names.length > 1 ? ["two names"] : []),
        ];
      }),
    );
    expect(missed).toEqual([]);
  });

  it("rows of the list are at least 44 px high and open by the keyboard", async () => {
    const low = await page
      .locator(".value-fold > summary")
      .evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().height < 44).length);
    expect(low).toBe(0);
    await page.locator(".value-fold > summary").first().focus();
    await page.keyboard.press("Enter");
    const links = page.locator(".value-fold[open] a");
    expect(await links.count()).toBeGreaterThan(1);
    const short = await links.evaluateAll(
      (all) => all.filter((link) => link.getBoundingClientRect().height < 44).length,
    );
    expect(short).toBe(0);
    // The state of a network stands on the line of its name or wraps behind it.
    expect(await page.locator(".value-fold[open] li .value-status").count()).toBe((await links.count()) - 1);
    await page.keyboard.press("Enter");
    expect(await page.locator(".value-fold[open]").count()).toBe(0);
  });

  it("is one stop for Tab and walked by arrows", async () => {
    expect(await page.locator('.diagram-small a[tabindex="0"]').count()).toBe(1);
    const at = () => page.evaluate(() => document.activeElement?.closest("[data-id]")?.getAttribute("data-id") ?? null);
    await page.locator('.diagram-small a[tabindex="0"]').focus();
    const seen = new Set([await at()]);
    const all = await page.locator(".diagram-small [data-id]").count();
    for (let i = 0; i < all; i++) {
      await page.keyboard.press("ArrowRight");
      seen.add(await at());
    }
    expect(seen.size).toBe(all);
    await page.keyboard.press("Tab");
    expect(await at()).toBe(null);
  });

  it("a filter counts what is left, in the drawing and in the list, opens it, and takes nothing away for good", async () => {
    const before = await left();
    await press("active", "yes");
    await press("business", "finance");
    const after = await left();
    expect(after.reduce((sum, { listed }) => sum + listed, 0)).toBeGreaterThan(0);
    for (const { listed, hidden, faded, open, number, name, value } of after) {
      expect([hidden, faded, number]).toEqual([listed === 0, listed === 0, listed]);
      expect(open).toBe(true);
      expect(name).toContain(` ${listed} `);
      expect(value).toMatch(new RegExp(`^${listed} จาก \\d+ `));
    }
    const spoken = await page.locator("[data-shown]").textContent();
    expect(spoken).toContain(`แสดง ${after.reduce((sum, { listed }) => sum + listed, 0)} จาก `);
    const visible = await page.locator(".diagram-list li li").filter({ visible: true }).count();
    expect(visible).toBe(after.reduce((sum, { listed }) => sum + listed, 0));
    await press("active", "yes");
    await press("business", "finance");
    expect(await left()).toEqual(before);
  });

  it("without scripts every network can be reached", async () => {
    const plain = await browser.newPage({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
    await plain.goto(`${site.url}/diagrams/map/`);
    const rows = plain.locator(".value-fold > summary");
    const count = await rows.count();
    for (let i = 0; i < count; i++) await rows.nth(i).click();
    const networks = plain.locator('.diagram-list li li a[href*="/networks/"]');
    expect(await networks.filter({ visible: true }).count()).toBe(await networks.count());
    expect(await plain.locator(".diagram-filters").isVisible()).toBe(false);
    await plain.close();
  });
});
