import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { browseSite } from "./site.ts";

const site = browseSite({ reducedMotion: "reduce", viewport: { width: 1280, height: 1400 } });
let page: Page;
beforeAll(async () => {
  page = await site.open("/diagrams/explorer/");
});

const viewBox = () => page.locator(".dgf-draw > svg").getAttribute("viewBox");

describe("explorer", () => {
  it("finds in the drawing and in the list, and says how many", async () => {
    await page.goto(`${site.url}/diagrams/explorer/`);
    const input = page.locator("[data-explorer] input");
    await input.fill("ตราด");
    const hits = await page.locator(".dgf-draw g[data-id]:not([data-missed])").count();
    expect(hits).toBeGreaterThan(0);
    expect(await page.locator("[data-explorer] [data-status]").textContent()).toBe(`พบ ${hits} รายการ`);
    expect(await page.locator(".dgf-list .dl-1 > li:not([data-missed])").count()).toBe(hits);
    await input.fill("");
    expect(await page.locator("[data-missed]").count()).toBe(0);
  });

  it("comes closer with names, can be dragged, and goes back to the whole", async () => {
    const whole = await viewBox();
    for (let i = 0; i < 3; i++) await page.locator('[data-zoom="closer"]').click();
    const close = await viewBox();
    expect(Number(close?.split(" ")[2])).toBeLessThan(Number(whole?.split(" ")[2]) / 3);
    const added = page.locator('.dgf-draw text[dominant-baseline="middle"]');
    expect(await added.count()).toBeGreaterThan(0);
    const overlapping = await added.evaluateAll((texts) => {
      const boxes = texts.map((text) => text.getBoundingClientRect());
      return boxes.filter((a, i) =>
        boxes
          .slice(i + 1)
          .some((b) => a.left < b.right && b.left < a.right && a.top + 6 < b.bottom - 6 && b.top + 6 < a.bottom - 6),
      ).length;
    });
    expect(overlapping).toBe(0);
    const sizes = await page.locator(".dgf-draw g[data-id] text").evaluateAll((texts) =>
      texts.map((text) => {
        const matrix = text instanceof SVGGraphicsElement ? text.getScreenCTM() : null;
        return Number(text.getAttribute("font-size")) * (matrix?.a ?? 0);
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    const box = await page.locator(".dgf-draw").boundingBox();
    if (!box) throw new Error("no drawing");
    await page.mouse.move(box.x + 500, box.y + 400);
    await page.mouse.down();
    await page.mouse.move(box.x + 400, box.y + 300, { steps: 4 });
    await page.mouse.up();
    expect(await viewBox()).not.toBe(close);
    expect(page.url()).toContain("/diagrams/explorer/");
    await page.locator('[data-zoom="whole"]').click();
    expect(await viewBox()).toBe(whole);
  });

  it("leaves the wheel to the page", async () => {
    const before = await viewBox();
    await page.locator(".dgf-draw").hover();
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(100);
    expect(await viewBox()).toBe(before);
  });

  it("is the only page that loads zooming", async () => {
    const scripts = async (path: string) => {
      await page.goto(`${site.url}${path}`);
      return page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .filter(({ name }) => name.endsWith(".js"))
          .map(({ name }) => name),
      );
    };
    const own = (await scripts("/diagrams/explorer/")).filter((name) => name.includes("Explorer"));
    expect(own).toHaveLength(1);
    for (const path of ["/diagrams/map/", "/networks/", "/"]) expect(await scripts(path)).not.toContain(own[0]);
  });

  it("without JavaScript shows the drawing and the list, and no dead controls", async () => {
    const plain = await site.open("/diagrams/explorer/", {
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    expect(await plain.locator("[data-explorer]").isVisible()).toBe(false);
    expect(await plain.locator(".dgf-draw > svg").isVisible()).toBe(true);
    expect(await plain.locator(".dgf-list .dl-1 > li").count()).toBeGreaterThan(100);
    await plain.close();
  });
});
