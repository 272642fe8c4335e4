import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { drawingFaults, drawings, listFaults, visit } from "./diagram-pages.ts";
import { framePages } from "./framed.ts";
import { browseSite } from "./site.ts";

/** Diagrams where the site does not choose: on paper, in colours of the system's, in another font. */
const site = browseSite({ reducedMotion: "reduce", bypassCSP: true });
let page: Page;
beforeAll(async () => {
  page = await site.open("/diagrams/");
});

/** A4 at 96 to the inch, less the margins that a diagram's page prints with. */
const PAPER = { width: Math.floor(((210 - 16) / 25.4) * 96), height: Math.floor(((297 - 28) / 25.4) * 96) };

describe.each(drawings)("%s", (id) => {
  beforeAll(async () => {
    await visit(page, site.url, id);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.setViewportSize(PAPER);
  });

  it("on A4 shows its drawing whole on one sheet, or else its list", async () => {
    const drawing = page.locator(".diagram-draw.diagram-wide svg");
    const box = (await drawing.isVisible()) ? await drawing.boundingBox() : null;
    expect(await page.locator(".diagram-small").filter({ visible: true }).count()).toBe(0);
    if (box) {
      expect(box.height).toBeLessThanOrEqual(PAPER.height);
      expect(box.width).toBeGreaterThan(PAPER.width * 0.9);
    }
    expect(await drawingFaults(page, { smallest: 10.3 })).toEqual([]);
    expect(await listFaults(page, 10)).toEqual([]);
  });

  it("on paper shows every entry of its list, folded ones too, and no control", async () => {
    const hidden = await page
      .locator(".diagram-list li, .diagram-list tbody tr")
      .evaluateAll((entries) =>
        entries
          .filter((entry) => !entry.checkVisibility({ contentVisibilityAuto: true }))
          .map((entry) => entry.textContent),
      );
    expect(hidden).toEqual([]);
    expect(
      await page
        .locator(
          ".diagram-filters, .diagram-keys, .diagram-figure button, .diagram-figure summary:not(.value-fold > *)",
        )
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });

  it("on paper is dark on white, in a dark room too", async () => {
    const light = await page.evaluate(() => {
      const lightness = (colour: string) =>
        (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part) / 765, 0);
      const text = document.querySelector(".diagram-draw text:not(.ink-paper)");
      const { backgroundColor } = getComputedStyle(document.body);
      return { ink: lightness(text ? getComputedStyle(text).fill : ""), paper: lightness(backgroundColor) };
    });
    expect(light.ink).toBeLessThan(0.3);
    expect(light.paper).toBe(1);
  });

  it("takes few sheets", async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: "A4" })).toString("latin1");
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(6);
  });

  it("in the system's colours keeps text, lines and areas apart from the paper", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "active" });
    const lost = await page.evaluate(() => {
      const paper = getComputedStyle(document.body).backgroundColor;
      const area = (element: Element) => getComputedStyle(element).fill;
      const line = (element: Element) => getComputedStyle(element).stroke;
      const parts = (selector: string) => [...document.querySelectorAll(`.diagram-draw .diagram ${selector}`)];
      return [
        ...parts("text:not(.ink-paper)").filter((text) => area(text) === paper),
        // Text on a filled area has the paper's colour, and the area has not.
        ...parts("text.ink-paper").filter((text) => area(text) !== paper),
        ...parts(".tone-solid").filter((mark) => area(mark) === paper),
        ...parts(
          ":is(.tone-line, .tone-dashed, .tone-strong, .tone-hair, .tone-outline, .tone-open, .tone-hatch, .tone-hatching)",
        ).filter((mark) => line(mark) === paper || line(mark) === "none"),
      ].map((mark) => mark.outerHTML.slice(0, 120));
    });
    expect(lost).toEqual([]);
  });
});

/** The last name in the site's list of fonts: what Android and Linux have. Files of the same cut as Sarabun's. */
const FALLBACK = "Noto Sans Thai Looped";
const fallbackFile = (script: string, weight: string) =>
  readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource/noto-sans-thai-looped/files/noto-sans-thai-looped-${script}-${weight}-normal.woff2`,
    ),
  ).toString("base64");

describe("without Sarabun", () => {
  const framed = framePages(site);
  beforeAll(async () => {
    const { page } = framed;
    await page.route("**/*.woff2", (route) => route.abort());
    const faces = ["400", "700"].flatMap((weight) =>
      ["thai", "latin"].map((script) => {
        const range = script === "thai" ? "unicode-range:U+0E01-0E5B,U+200C-200D,U+25CC;" : "";
        return [
          `@font-face{font-family:"${FALLBACK}";font-weight:${weight};${range}`,
          `src:url(data:font/woff2;base64,${fallbackFile(script, weight)})}`,
        ].join("");
      }),
    );
    await page.addInitScript((css) => {
      addEventListener("DOMContentLoaded", () => {
        const style = document.createElement("style");
        style.textContent = css;
        document.head.append(style);
      });
    }, faces.join(""));
  });

  it.each(drawings)("%s can be read: nothing outside its frame or box, no line on another", async (id) => {
    await framed.open(`/diagrams/${id}/`);
    const { frame } = framed;
    const fonts = await frame.evaluate(async (name) => {
      await Promise.all([document.fonts.load(`16px "${name}"`, "ก"), document.fonts.load(`700 16px "${name}"`, "ก")]);
      return [...document.fonts].filter(({ family, status }) => family.includes("Sarabun") && status === "loaded")
        .length;
    }, FALLBACK);
    expect(fonts).toBe(0);
    const wide = await drawingFaults(frame);
    await framed.resize(320, 900);
    expect([...wide, ...(await drawingFaults(frame)), ...(await listFaults(frame))]).toEqual([]);
  });

  it("a line that a wider font drives out of its box would be found", async () => {
    await framed.open(`/diagrams/${drawings[0]}/`);
    await framed.frame.addStyleTag({ content: ".diagram text { letter-spacing: 2px }" });
    expect(await drawingFaults(framed.frame)).not.toEqual([]);
  });
});
