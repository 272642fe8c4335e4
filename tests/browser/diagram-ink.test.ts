import type { Page } from "playwright-core";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { drawings, EXPLORER, visit } from "./diagram-pages.ts";
import { browseSite } from "./site.ts";

/**
 * Thai stacks marks far above and below their letters, where boxes measured by numbers end: whether one is cut can only be
 * seen. So each drawing and list is photographed twice, as it is and with nothing cutting anything; both must be the same.
 */
const site = browseSite({ reducedMotion: "reduce", bypassCSP: true, viewport: { width: 1280, height: 900 } });
let page: Page;
beforeAll(async () => {
  page = await site.open("/diagrams/");
});

/** Room around the pictured box: no mark reaches farther. */
const ROOM = 24;
const UNCUT = `
  *:not(.visually-hidden, thead, thead *) { overflow: visible !important; clip: auto !important; clip-path: none !important;
    -webkit-line-clamp: none !important; text-overflow: clip !important; mask: none !important }`;
/** The pictured box alone, so that what moves or stands beside it plays no part. */
const alone = (selector: string) =>
  `* { visibility: hidden !important } ${selector}, ${selector} * { visibility: visible !important } ` +
  ".visually-hidden, .visually-hidden * { visibility: hidden !important }";

/** All that can cut what is in the box, as it is: where the style below changes none of it, it changes no picture. */
const cutters = (selector: string): Promise<string> =>
  page.evaluate((box) => {
    const elements = new Set<Element>(document.querySelectorAll(`${box}, ${box} *, :has(${box})`));
    return JSON.stringify(
      [...elements].map((element) => {
        const { overflow, clip, clipPath, textOverflow, mask, webkitLineClamp } = getComputedStyle(element);
        return [overflow, clip, clipPath, textOverflow, mask, webkitLineClamp];
      }),
    );
  }, selector);

/** How many pixels of the picture change when nothing is cut any more. */
async function cutPixels(selector: string): Promise<number> {
  const cutting = await cutters(selector);
  const probe = await page.addStyleTag({ content: UNCUT });
  const isCut = cutting !== (await cutters(selector));
  await probe.evaluate((style) => style.parentNode?.removeChild(style));
  if (!isCut) return 0;
  const lone = await page.addStyleTag({ content: alone(selector) });
  const picture = async () => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not shown`);
    const scroll = await page.evaluate(() => [scrollX, scrollY] as const);
    const clip = {
      x: Math.max(0, Math.floor(box.x + scroll[0] - ROOM)),
      y: Math.max(0, Math.floor(box.y + scroll[1] - ROOM)),
      width: Math.ceil(box.width + 2 * ROOM),
      height: Math.ceil(box.height + 2 * ROOM),
    };
    return page.screenshot({ fullPage: true, clip, animations: "disabled" });
  };
  const before = await picture();
  const uncut = await page.addStyleTag({ content: UNCUT });
  const after = await picture();
  await uncut.evaluate((style) => style.parentNode?.removeChild(style));
  await lone.evaluate((style) => style.parentNode?.removeChild(style));
  if (before.equals(after)) return 0;
  const [a, b] = await Promise.all(
    [before, after].map((png) => sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!a || !b || a.info.width !== b.info.width || a.info.height !== b.info.height) return Number.POSITIVE_INFINITY;
  return a.data.reduce((sum, value, i) => sum + (Math.abs(value - (b.data[i] ?? 0)) > 8 ? 1 : 0), 0);
}

const LIST = ".diagram-list > :not(summary)";
const open = () =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

describe.each(drawings)("%s", (id) => {
  it("cuts no mark in its drawing", async () => {
    await visit(page, site.url, id);
    expect(await cutPixels(".diagram-draw.diagram-wide svg")).toBe(0);
  });

  it("cuts no mark in its narrow drawing and its list on a phone", async () => {
    await page.setViewportSize({ width: 360, height: 900 });
    await open();
    if (id !== EXPLORER) expect(await cutPixels(".diagram-draw.diagram-small svg")).toBe(0);
    expect(await cutPixels(LIST)).toBe(0);
  });
});

describe("a cut mark would be seen", () => {
  const [id = ""] = drawings.filter((name) => name.startsWith("success"));

  it("in a drawing whose frame is too tight", async () => {
    await visit(page, site.url, id);
    // As if the layout had left no room above the first line: the frame ends where its letters do.
    await page.evaluate(() => {
      const svg = document.querySelector<SVGSVGElement>(".diagram-draw.diagram-wide svg");
      const tops = [...(svg?.querySelectorAll("tspan") ?? [])].flatMap((line) =>
        /[\u0E31\u0E34-\u0E37\u0E47-\u0E4E]/.test(line.textContent ?? "") ? [Number(line.getAttribute("y"))] : [],
      );
      const { width, height } = svg?.viewBox.baseVal ?? { width: 0, height: 0 };
      const top = Math.min(...tops) - 11;
      svg?.setAttribute("viewBox", `0 ${top} ${width} ${height - top}`);
      svg?.style.setProperty("overflow", "hidden");
    });
    expect(await cutPixels(".diagram-draw.diagram-wide svg")).toBeGreaterThan(0);
  });

  it("in a list whose lines are too tight", async () => {
    await visit(page, site.url, id);
    await page.setViewportSize({ width: 360, height: 900 });
    await open();
    await page.addStyleTag({
      content: ".value-row > :first-child { line-height: 1 !important; padding: 0 !important; overflow: hidden }",
    });
    expect(await cutPixels(LIST)).toBeGreaterThan(0);
  });
});
