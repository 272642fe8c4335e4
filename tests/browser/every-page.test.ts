import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PAGE_OF_EACH_LAYOUT } from "../pages-of-each-layout.ts";
import { axeViolationsInBothThemes, smallTargets } from "./axe.ts";
import { cutWords } from "./cut-words.ts";
import { cutsOf, HEADINGS, tornSentences } from "./probes/lines.ts";
import { browseSite } from "./site.ts";

/** Each sample page is visited once, and all that a page must be is asked of it then: every visit costs more than a question. */
const DIST = process.env.OUT_DIR ?? "dist";
/** A few pages of every folder. */
const PER_FOLDER = 3;
/** Diagrams and forms are visited by tests of their own (diagrams.test.ts, contribute.test.ts). */
const ELSEWHERE = /^\/(?:diagrams|contribute)\/./;

function samples(): string[] {
  const paths = readdirSync(DIST, { recursive: true })
    .map((file) => `/${String(file).replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith("/index.html"))
    .map((file) => file.replace(/index\.html$/, ""))
    .filter((path) => !ELSEWHERE.test(path))
    .sort();
  return [...Map.groupBy(paths, (path) => path.replace(/[^/]+\/$/, "")).values()].flatMap((all) =>
    all.slice(0, PER_FOLDER),
  );
}

const layouts = new Set<string>(PAGE_OF_EACH_LAYOUT);
const sampled = new Set(samples());
const WIDTHS = [1280, 1024, 900, 768, 480, 360, 320];

const site = browseSite({ reducedMotion: "reduce", viewport: { width: 1280, height: 900 } });
let page: Page;
const wrong: string[] = [];
beforeAll(async () => {
  page = await site.open("/offline/");
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith("data:")) wrong.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
});
beforeEach(async () => {
  wrong.length = 0;
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
});

async function open(path: string): Promise<void> {
  await page.goto(site.url + path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Widths at which the page scrolls sideways. */
async function tooWide(): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) found.push(`${width} px: +${over}`);
  }
  return found;
}

let lines = 0;
/** On a phone, words of headings that a line's end cuts. */
async function cutOnAPhone(): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 800 });
  const cuts = await page.evaluate(cutsOf, HEADINGS);
  lines += cuts.length;
  return cuts.flatMap((cut) => cutWords(cut).map((word) => `${word} in: ${cut.before}|${cut.after}`));
}

describe("every kind of page", () => {
  it.each([...layouts, ...sampled.difference(layouts)])("%s", async (path) => {
    await open(path);
    expect(await page.evaluate(tornSentences), "torn over flex or grid items").toEqual([]);
    if (layouts.has(path)) expect(await tooWide(), "scrolls sideways").toEqual([]);
    if (sampled.has(path)) expect(await cutOnAPhone(), "words cut in headings").toEqual([]);
    if (layouts.has(path)) {
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await smallTargets(page), "under 24 px and near others (WCAG 2.5.8)").toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await axeViolationsInBothThemes(page)).toEqual([]);
    }
    expect(wrong, "errors, and requests to other hosts").toEqual([]);
  });

  it("has headings of several lines on a phone", () => expect(lines).toBeGreaterThan(20));
});

describe("what these tests look for", () => {
  // The site's own pages would not let a style in the text through.
  const show = async (html: string) => {
    await page.goto("about:blank");
    await page.setContent(html);
  };

  it("is found: a torn sentence", async () => {
    await show(
      '<ul style="display:flex"><li style="display:flex;gap:1em">ทำ<span class="keep">ข้อเสนอ</span> มกราคม</li></ul>',
    );
    expect(await page.evaluate(tornSentences)).toEqual(["ทำ | ข้อเสนอ | มกราคม"]);
  });

  it("is found: a word that is cut", () =>
    expect(cutWords({ before: "แผนแม่บทและวิสัย", after: "ทัศน์" })).toEqual(["วิสัย|ทัศน์"]));

  const item = (inner: string) => `<li class="entry"><a href="#x">หนึ่ง</a> ${inner}</li>`;
  it.each([
    ["in one entry of hundreds", `${item("<b>ก</b>").repeat(300)}${item('<img src="data:,">')}`, "image-alt 1"],
    [
      "in a colour of one entry's own",
      `${item("ก").repeat(300)}${item('<b class="pale">กลุ่ม</b>')}`,
      "color-contrast 1",
    ],
    ["in the dark alone", item('<b class="dim">กลุ่ม</b>').repeat(300), "dark color-contrast 3"],
  ])("is found: what axe refuses %s", async (_name, list, said) => {
    await show(
      `<html lang="th"><title>ก</title><style>.pale { color: #eee } .dim { color: #333 } @media ` +
        "(prefers-color-scheme: dark) { body { background: #000; color: #fff } a { color: #fff } " +
        `}</style><main><h1>ก</h1><ul>${list}</ul><p id="x">ก</p></main>`,
    );
    expect((await axeViolationsInBothThemes(page)).join()).toContain(said);
  });

  it("is found: two small targets beside each other in a long list", async () => {
    await show(`<ul>${'<li><button style="width:16px;height:16px;padding:0">ก</button></li>'.repeat(300)}</ul>`);
    expect(await smallTargets(page)).not.toEqual([]);
  });
});
