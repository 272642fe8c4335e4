import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { askedForAll, browseSite } from "./site.ts";

/** Zoom of the explorer's drawing: by button, key, wheel, mouse and fingers. */
const site = browseSite({ reducedMotion: "reduce", viewport: { width: 1280, height: 1400 } });
async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await site.open("/diagrams/explorer/", options);
  await opened.evaluate(() => document.fonts.ready.then(() => undefined));
  return opened;
}
let page: Page;
beforeAll(async () => {
  page = await open();
});

const viewBox = (on = page) => on.locator(".diagram-draw > svg").getAttribute("viewBox");
const scaleOf = (box: string | null): number => 940 / Number(box?.split(" ")[2]);
const press = (name: string, on = page) => on.locator(`[data-zoom="${name}"]`).click();

/** Letters too small to read, names on names, names on dots, added names cut by the edge, in words. */
const faults = (on: Page) =>
  on.evaluate(() => {
    const found: string[] = [];
    const svg = document.querySelector<SVGSVGElement>(".diagram-draw > svg");
    if (!svg) return ["no drawing"];
    const frame = svg.getBoundingClientRect();
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) found.push(`page scrolls sideways by ${over}`);
    const inFrame = (box: DOMRect) =>
      box.right > frame.left && box.left < frame.right && box.bottom > frame.top && box.top < frame.bottom;
    /** Letters without the air and the paper around them. */
    const ink = (box: DOMRect) => new DOMRect(box.x + 2, box.y + 7, box.width - 4, Math.max(1, box.height - 14));
    /** The browser rounds the box of letters that are enlarged to their own units, which are some pixels wide: added names are measured. */
    const boxOf = (text: SVGTextElement): DOMRect => {
      const box = text.getBoundingClientRect();
      const screen = text.closest(".names") ? text.getScreenCTM() : null;
      if (!screen) return box;
      const left = screen.a * Number(text.getAttribute("x")) + screen.e;
      return new DOMRect(left, box.y, screen.a * text.getComputedTextLength(), box.height);
    };
    const texts = [...svg.querySelectorAll("text")].map((text) => ({ text, box: ink(boxOf(text)) }));
    for (const { text } of texts) {
      const size = Number(text.getAttribute("font-size")) * (text.getScreenCTM()?.a ?? 0);
      if (size < 12) found.push(`text of ${size.toFixed(1)} px: ${text.textContent}`);
    }
    const seen = texts.filter(({ box }) => inFrame(box));
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    seen.forEach((a, i) => {
      for (const b of seen.slice(i + 1))
        if (meet(a.box, b.box)) found.push(`names meet: ${a.text.textContent} × ${b.text.textContent}`);
    });
    const dots = [...svg.querySelectorAll("g[data-id] > a > circle, g[data-id] > a > rect:not(.ring)")];
    for (const { text, box } of seen) {
      if (!text.closest(".names")) continue;
      if (box.left < frame.left || box.right > frame.right) found.push(`cut: ${text.textContent}`);
      for (const dot of dots)
        if (meet(box, dot.getBoundingClientRect())) found.push(`name on a dot: ${text.textContent}`);
    }
    return found;
  });

/** Moves fingers over the glass, twelve steps. */
async function fingers(on: Page, places: (step: number) => { x: number; y: number }[]): Promise<void> {
  const client = await on.context().newCDPSession(on);
  const points = (step: number) => places(step).map((place, id) => ({ ...place, id }));
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(0) });
  for (let step = 1; step <= 12; step++) {
    await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: points(step) });
    await on.evaluate(() => new Promise(requestAnimationFrame));
  }
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

describe("zoom", () => {
  it("comes closer with names, all readable, none on another, at every step and width", async () => {
    const found: string[] = [];
    for (const width of [1280, 920]) {
      const own = await open({ viewport: { width, height: 1400 } });
      let last = -1;
      for (let step = 0; step <= 5; step++) {
        found.push(...(await faults(own)).map((fault) => `${width} px, step ${step}: ${fault}`));
        const names = await own.locator(".diagram-draw .names text").count();
        if (step >= 2) expect(names, `${width} px, step ${step}`).toBeGreaterThan(0);
        expect(scaleOf(await viewBox(own))).toBeGreaterThan(last);
        last = scaleOf(await viewBox(own));
        if (step < 5) await press("closer", own);
      }
      expect(last).toBeCloseTo(8, 1);
      await own.context().close();
    }
    expect(found).toEqual([]);
  });

  it("is dragged without opening anything, and goes back to the whole", async () => {
    const whole = await viewBox();
    for (let i = 0; i < 3; i++) await press("closer");
    const close = await viewBox();
    const box = await page.locator(".diagram-draw").boundingBox();
    if (!box) throw new Error("no drawing");
    await page.mouse.move(box.x + 500, box.y + 400);
    await page.mouse.down();
    await page.mouse.move(box.x + 400, box.y + 300, { steps: 4 });
    await page.mouse.up();
    expect(await viewBox()).not.toBe(close);
    expect(page.url()).toContain("/diagrams/explorer/");
    await press("whole");
    expect(await viewBox()).toBe(whole);
  });

  it("works by keyboard: buttons, + − 0, and the node in focus stays in the picture", async () => {
    await page.locator('[data-zoom="closer"]').focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Space");
    expect(scaleOf(await viewBox())).toBeGreaterThan(2);
    expect(await page.locator("[data-explorer] [data-status]").textContent()).toContain("256%");
    await page.locator('.diagram-draw a[tabindex="0"]').focus();
    await page.keyboard.press("End");
    const inside = await page.evaluate(() => {
      const [node, frame] = [document.activeElement, document.querySelector(".diagram-draw > svg")].map((element) =>
        element?.getBoundingClientRect(),
      );
      return !!node && !!frame && node.left >= frame.left && node.right <= frame.right && node.bottom <= frame.bottom;
    });
    expect(inside).toBe(true);
    await page.keyboard.press("+");
    expect(scaleOf(await viewBox())).toBeGreaterThan(4);
    await page.keyboard.press("-");
    expect(scaleOf(await viewBox())).toBeLessThan(3);
    await page.keyboard.press("0");
    expect(scaleOf(await viewBox())).toBe(1);
    expect(await page.locator('[data-zoom="whole"]').getAttribute("aria-disabled")).toBe("true");
  });

  it("leaves the wheel to the page; Ctrl and the wheel zoom", async () => {
    const before = await viewBox();
    await page.locator(".diagram-draw").hover();
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    expect(await viewBox()).toBe(before);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await expect.poll(() => viewBox()).not.toBe(before);
    await press("whole");
  });

  it("one finger scrolls the page, two zoom the picture, a tap chooses, a second tap opens", async () => {
    const touch = await open({ hasTouch: true, viewport: { width: 1024, height: 800 } });
    await touch.locator(".diagram-draw").evaluate((frame) => frame.scrollIntoView({ block: "start" }));
    const top = () => touch.evaluate(() => scrollY);
    const [before, whole] = [await top(), await viewBox(touch)];
    await fingers(touch, (step) => [{ x: 600, y: 500 - 15 * step }]);
    await expect.poll(top).toBeGreaterThan(before + 100);
    expect(await viewBox(touch)).toBe(whole);
    await fingers(touch, (step) => [
      { x: 590 - 10 * step, y: 300 },
      { x: 610 + 10 * step, y: 300 },
    ]);
    expect(scaleOf(await viewBox(touch))).toBeGreaterThan(1.5);
    expect(await touch.evaluate(() => visualViewport?.scale)).toBe(1);
    await touch.locator('[data-zoom="whole"]').tap();
    expect(await viewBox(touch)).toBe(whole);
    const link = touch.locator('g[data-f-kind="factor"] > a').first();
    await link.tap();
    expect(await touch.locator(".diagram-draw path.lit").count()).toBeGreaterThan(0);
    expect(touch.url()).toContain("/diagrams/explorer/");
    await link.tap();
    await touch.waitForURL("**/factors/**");
    await touch.context().close();
  });
});

describe("its library", () => {
  const scripts = async (path: string, options: BrowserContextOptions = {}): Promise<string[]> => {
    const own = await site.open("/offline/", options);
    const asked: string[] = [];
    own.on("request", (request) => asked.push(request.url()));
    await own.goto(site.url + path);
    await askedForAll(own);
    await own.context().close();
    return asked.filter((name) => /(?:explorer|zoom).*\.js$/i.test(name));
  };

  it("comes on the explorer's page only, and there only where the drawing is shown", async () => {
    const zooming = (names: string[]) => names.filter((name) => name.includes("zoom"));
    expect(zooming(await scripts("/diagrams/explorer/"))).toHaveLength(1);
    const narrow = await scripts("/diagrams/explorer/", { viewport: { width: 360, height: 800 } });
    expect(narrow).toHaveLength(1);
    expect(zooming(narrow)).toEqual([]);
    for (const path of ["/diagrams/map/", "/networks/", "/"]) expect(await scripts(path)).toEqual([]);
  });
});
