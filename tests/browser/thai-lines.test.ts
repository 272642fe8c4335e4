import { readdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, serve } from "./browser.ts";

/** How Thai sentences are set in real pages: never torn over flex items. */
const DIST = process.env.OUT_DIR ?? "dist";
/** A few pages of every folder; all diagrams, because each has a legend or list of its own. */
const PER_FOLDER = 3;

function samples(): string[] {
  const folders = new Map<string, string[]>();
  const paths = readdirSync(DIST, { recursive: true })
    .map(String)
    .filter((file) => /(?:^|[\\/])index\.html$/.test(file))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
    .sort();
  for (const path of paths) {
    const folder = path.replace(/[^/]+\/$/, "");
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return [...folders].flatMap(([folder, all]) => (folder === "/diagrams/" ? all : all.slice(0, PER_FOLDER)));
}

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve(DIST)]);
  page = await browser.newPage({ reducedMotion: "reduce", viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/**
 * Flex and grid containers whose own text stands beside other text: what is between spaces or kept together (`.k`) then
 * becomes an item of its own, and the container's gap tears the sentence.
 */
const torn = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => /flex|grid/.test(getComputedStyle(element).display))
      .map((element) =>
        [...element.childNodes].filter(
          (node) =>
            node.textContent?.trim() &&
            (node instanceof Element
              ? !["absolute", "fixed"].includes(getComputedStyle(node).position)
              : node instanceof Text),
        ),
      )
      .filter(
        (items) =>
          items.length > 1 &&
          (items.some((item) => item instanceof Text) ||
            items.filter((item) => item instanceof Element && item.matches(".k")).length > 1),
      )
      .map((items) => items.map(({ textContent }) => textContent?.trim()).join(" | ")),
  );

describe("sentences", () => {
  it("are one item of their flex or grid container, whatever is kept together in them", async () => {
    const found: string[] = [];
    for (const path of samples()) {
      await page.goto(site.url + path);
      found.push(...(await torn()).map((sentence) => `${path} ${sentence}`));
    }
    expect(found).toEqual([]);
  });

  it("would be found torn", async () => {
    // A fresh page: the site's own would not let this style through.
    await page.goto("about:blank");
    await page.setContent(
      '<ul style="display:flex"><li style="display:flex;gap:1em">ทำ<span class="k">ข้อเสนอ</span> มกราคม</li></ul>',
    );
    expect(await torn()).toEqual(["ทำ | ข้อเสนอ | มกราคม"]);
  });
});
