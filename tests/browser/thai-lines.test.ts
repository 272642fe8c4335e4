import { readdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { termsOf } from "../../src/model/terms.ts";
import { compounds, elsewhere, wholes } from "../../src/text/compounds.ts";
import { isShort } from "../../src/text/join-words.ts";
import { knowledge } from "../knowledge.ts";
import { openBrowser, serve } from "./browser.ts";
import { type Cut, cutsOf, tornSentences } from "./probes/lines.ts";

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

const torn = () => page.evaluate(tornSentences);

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
      '<ul style="display:flex"><li style="display:flex;gap:1em">ทำ<span class="keep">ข้อเสนอ</span> มกราคม</li></ul>',
    );
    expect(await torn()).toEqual(["ทำ | ข้อเสนอ | มกราคม"]);
  });
});

const HEADINGS = "h1, h2, h3, h4, .diagram-title";
const words = [...compounds, ...elsewhere, ...wholes, ...termsOf(knowledge)].filter(isShort);

/** Words that a line's end cuts: `วิสัย|ทัศน์`. */
const cutWords = ({ before, after }: Cut): string[] =>
  words.flatMap((word) =>
    [...Array(word.length - 1).keys()]
      .filter((i) => before.endsWith(word.slice(0, i + 1)) && after.startsWith(word.slice(i + 1)))
      .map((i) => `${word.slice(0, i + 1)}|${word.slice(i + 1)}`),
  );

describe("headings", () => {
  it("end no line inside a word or a term of the content, on a phone", async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const found: string[] = [];
    let lines = 0;
    for (const path of samples()) {
      await page.goto(site.url + path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const cut of await page.evaluate(cutsOf, HEADINGS)) {
        lines++;
        found.push(...cutWords(cut).map((word) => `${path} ${word} in: ${cut.before}|${cut.after}`));
      }
    }
    expect(found).toEqual([]);
    expect(lines).toBeGreaterThan(20);
  });

  it("would be found cut", () => expect(cutWords({ before: "แผนแม่บทและวิสัย", after: "ทัศน์" })).toEqual(["วิสัย|ทัศน์"]));
});
