import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { browseSite } from "./site.ts";

/** What only the explorer does; everything it shares with other diagrams is in diagrams.test.ts, its zoom in explorer-zoom.test.ts. */
const site = browseSite({ reducedMotion: "reduce", viewport: { width: 1280, height: 1400 } });
const open = (options: BrowserContextOptions = {}): Promise<Page> => site.open("/diagrams/explorer/", options);
let page: Page;
beforeAll(async () => {
  page = await open();
});

const panel = () => page.locator("[data-explorer-panel]").innerText();
const linesSeen = () =>
  page
    .locator(".diagram-draw path[data-from]")
    .evaluateAll((paths) => paths.filter((path) => getComputedStyle(path).stroke !== "none").length);

describe("search", () => {
  it("finds in the drawing and in the list, and says how many", async () => {
    const input = page.locator("[data-explorer] input");
    await input.fill("ตราด");
    const hits = await page.locator(".diagram-draw g[data-id]:not([data-missed])").count();
    expect(hits).toBeGreaterThan(0);
    expect(await page.locator("[data-explorer] [data-status]").textContent()).toBe(`พบ ${hits} รายการ`);
    expect(await page.locator(".diagram-list .value-list-1 > li:not([data-missed])").count()).toBe(hits);
    await input.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain("ตราด");
    await input.fill("ไม่มีคำนี้แน่นอน");
    expect(await page.locator("[data-explorer] [data-status]").textContent()).toContain("ไม่พบ");
    await input.fill("");
    expect(await page.locator("[data-missed]").count()).toBe(0);
  });
});

describe("choosing", () => {
  it("shows every line of what is pointed at and says in words what it is joined to; Esc clears", async () => {
    const rest = await linesSeen();
    const factor = page.locator('g[data-f-kind="factor"] > a').first();
    const lines = Number((await factor.getAttribute("aria-label"))?.match(/(\d+) เส้น$/)?.[1]);
    await factor.hover();
    expect(await page.locator(".diagram-draw path.lit").count()).toBe(lines);
    expect(await linesSeen()).toBe(rest + lines);
    expect(await panel()).toContain(`บทเรียน ${lines}`);
    await factor.focus();
    await page.keyboard.press("Escape");
    expect(await page.locator(".diagram-draw .lit").count()).toBe(0);
    expect(await panel()).toContain("ชี้ที่");
  });

  it("of any node lights exactly as many lines as its name says", async () => {
    const wrong = await page.evaluate(() =>
      [...document.querySelectorAll<SVGAElement>(".diagram-draw g[data-id] > a")].flatMap((link) => {
        link.blur();
        link.focus();
        const lines = document.querySelectorAll(".diagram-draw path.lit").length;
        const name = link.getAttribute("aria-label") ?? "";
        return name.endsWith(` ${lines} เส้น`) ? [] : [`${name}: ${lines}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("of any node tells of it beside the factors, not over them", async () => {
    const over = await page.evaluate(() => {
      const panel = document.querySelector("[data-explorer-panel]");
      const plates = [...document.querySelectorAll('g[data-f-kind="factor"] rect.tone-solid')];
      const bottom = Math.max(...plates.map((plate) => plate.getBoundingClientRect().bottom));
      return [...document.querySelectorAll<SVGAElement>(".diagram-draw g[data-id] > a")].flatMap((link) => {
        link.focus({ preventScroll: true });
        const { top = 0 } = panel?.getBoundingClientRect() ?? {};
        return top < bottom - 1 ? [link.getAttribute("aria-label")] : [];
      });
    });
    expect(over).toEqual([]);
  });

  it("keeps what was chosen with the first press, opens it with the second", async () => {
    const link = page.locator('g[data-f-kind="province"] > a').first();
    await link.click();
    expect(page.url()).toContain("/diagrams/explorer/");
    await page.mouse.move(2, 2);
    expect(await page.locator(".diagram-draw path.lit").count()).toBeGreaterThan(0);
    await link.click();
    await page.waitForURL("**/provinces/**");
    await page.goBack();
  });

  it("opens with Enter at once", async () => {
    await page.locator('g[data-f-kind="factor"] > a').first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/factors/**");
    await page.goBack();
  });
});

/** Relative luminance and contrast by WCAG, in the page. */
const faint = (page: Page) =>
  page.evaluate(() => {
    const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = rgb(colour).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string) => {
      const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    };
    const paper = getComputedStyle(document.body).backgroundColor;
    const found: string[] = [];
    for (const mark of document.querySelectorAll(".diagram-draw > svg :is(path[data-from], circle, rect:not(.ring))")) {
      const { stroke, fill, opacity } = getComputedStyle(mark);
      const seen = [stroke, fill].filter((colour) => colour.startsWith("rgb"));
      if (seen.length === 0) continue;
      if (opacity !== "1" || Math.max(...seen.map((colour) => contrast(colour, paper))) < 3) found.push(mark.outerHTML);
    }
    for (const text of document.querySelectorAll(".diagram-draw > svg text")) {
      const under = text.parentElement?.querySelector(".tone-solid:not(circle)");
      const ground = text.matches(".ink-paper") && under ? getComputedStyle(under).fill : paper;
      if (contrast(getComputedStyle(text).fill, ground) < 4.5) found.push(text.outerHTML);
    }
    return found;
  });

describe("looks", () => {
  it.each(["light", "dark"] as const)(
    "every mark seen has 3:1, every letter 4.5:1 in %s, at rest and chosen",
    async (colorScheme) => {
      const own = await open({ colorScheme });
      expect(await faint(own)).toEqual([]);
      await own.locator('g[data-f-kind="factor"] > a').first().hover();
      expect(await faint(own)).toEqual([]);
      await own.context().close();
    },
  );

  it("prints the whole picture and its list, without tools", async () => {
    const own = await open({ viewport: { width: 700, height: 1000 } });
    await own.emulateMedia({ media: "print" });
    expect(await own.locator("[data-explorer], [data-explorer-panel]").filter({ visible: true }).count()).toBe(0);
    const box = await own.locator(".diagram-draw > svg").boundingBox();
    expect(box?.width).toBeGreaterThan(600);
    expect(await own.locator(".diagram-list .value-list-1 > li").last().isVisible()).toBe(true);
    await own.context().close();
  });

  it("without JavaScript shows the drawing and the list, and no dead controls", async () => {
    const plain = await open({ javaScriptEnabled: false });
    expect(await plain.locator("[data-explorer], [data-explorer-panel]").filter({ visible: true }).count()).toBe(0);
    expect(await plain.locator(".diagram-draw > svg").isVisible()).toBe(true);
    const nodes = await plain.locator(".diagram-draw g[data-id]").count();
    expect(await plain.locator(".diagram-list .value-list-1 > li").count()).toBe(nodes);
    // A dot has no ring without the script: the focus is seen all the same.
    await plain.keyboard.press("Tab");
    const dot = plain.locator('g[data-f-kind="lesson"] > a').first();
    await dot.focus();
    expect(await dot.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe("solid");
    await plain.context().close();
  });
});
