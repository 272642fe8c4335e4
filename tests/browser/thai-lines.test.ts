import { readdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { termsOf } from "../../src/model/terms.ts";
import { compounds, elsewhere, wholes } from "../../src/text/compounds.ts";
import { isShort } from "../../src/text/join-words.ts";
import { knowledge } from "../knowledge.ts";
import { openBrowser, serve } from "./browser.ts";

/** How Thai is set in real pages: no sentence torn over flex items, no heading cut inside a word. */
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

const HEADINGS = "h1, h2, h3, h4, .dgf-title";
const words = [...compounds, ...elsewhere, ...wholes, ...termsOf(knowledge)].filter(isShort);

/** Each heading's text with the places where its lines end inside a phrase. */
const headings = () =>
  page.evaluate((selector) => {
    const found: { text: string; cuts: number[] }[] = [];
    for (const heading of document.querySelectorAll<HTMLElement>(selector)) {
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let text = "";
      const cuts: number[] = [];
      let last: DOMRect | undefined;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!(node instanceof Text) || node.parentElement?.closest(".edit-entry")) continue;
        for (let i = 0; i < node.data.length; i++) {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const box = [...range.getClientRects()].at(-1);
          if (box && box.width > 0 && node.data[i]?.trim()) {
            if (last && box.left < last.left && box.top > last.top + last.height / 4) cuts.push(text.length);
            last = box;
          }
          text += node.data[i];
        }
      }
      if (cuts.length > 0) found.push({ text, cuts });
    }
    return found;
  }, HEADINGS);

/** Words that a line's end cuts: `วิสัย|ทัศน์`. */
const cutWords = (text: string, cuts: readonly number[]): string[] =>
  words.flatMap((word) =>
    cuts.flatMap((cut) =>
      [...Array(word.length - 1).keys()]
        .filter((i) => text.startsWith(word, cut - i - 1))
        .map((i) => `${word.slice(0, i + 1)}|${word.slice(i + 1)}`),
    ),
  );

describe("headings", () => {
  it("end no line inside a word or a term of the content, on a phone", async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const found: string[] = [];
    let lines = 0;
    for (const path of samples()) {
      await page.goto(site.url + path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const { text, cuts } of await headings()) {
        lines += cuts.length;
        found.push(...cutWords(text, cuts).map((word) => `${path} ${word} in: ${text}`));
      }
    }
    expect(found).toEqual([]);
    expect(lines).toBeGreaterThan(50);
  });

  it("would be found cut", () => expect(cutWords("แผนแม่บทและวิสัยทัศน์", [16])).toEqual(["วิสัย|ทัศน์"]));
});
