import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { knowledge as k } from "../knowledge.ts";
import { DIST, readPages } from "./dist.ts";
import { compressed, fonts, scriptBytes, scripts, sum, type Weight, weigh } from "./weight.ts";

/**
 * Budgets of a first visit over a slow line: HTML, styles, scripts and the fonts that the page's letters need, brotli; a KB is
 * 1,000 bytes. Raise one only with a reason in the commit.
 */
const pages = new Map(readPages().map(({ path, html }) => [path, html]));
const html = (path: string): string => pages.get(path) ?? "";
const table: Record<string, Weight> = {};
const row = (name: string, weight: Weight): Weight => {
  table[name] = weight;
  return weight;
};
/** Bytes of the files of letters and signs that are not every page's: an entry fetches them for its own words. */
const seldom = (text: string): number => sum([...fonts(text)].filter((path) => !path.includes("-thai-")));
/** What an entry's text may take; the longest today take 7.7 KB. */
const TEXT = 8_000;
/** Each entry with what its own words add: letters that few pages show, and text beyond the common. */
const entries = [...k.networks, ...k.lessons, ...k.provinces].map(({ url }) => {
  const weight = weigh(html(url));
  const letters = seldom(html(url));
  return { url, weight, letters, own: letters + Math.max(0, weight.html - TEXT) };
});
/** Puts the heaviest of them in the table. */
function heaviest(name: string, of: readonly { url: string; weight: Weight }[]): void {
  const [first] = of.toSorted((a, b) => b.weight.total - a.weight.total);
  if (first) row(`${name}: heaviest ${first.url}`, first.weight);
}

afterAll(() => {
  const over = entries.filter(({ weight }) => weight.total > 35_000);
  const lettered = over.filter(({ letters }) => letters > 0);
  console.table(table);
  console.log(`over 35 KB: ${over.length} of ${entries.length} entries, ${lettered.length} of them with Latin letters`);
});

describe("first visit", () => {
  it("every entry: at most 35 KB; Latin letters in its own words, and a text over 8 KB, come on top", () => {
    heaviest("entries", entries);
    heaviest(
      "without Latin letters",
      entries.filter(({ letters }) => letters === 0),
    );
    const heavy = entries.filter(({ weight, own }) => weight.total - own > 35_000);
    expect(heavy).toEqual([]);
  });

  it("an entry's page without its own words: at most 27.5 KB", () => {
    const heavy = entries.filter(({ weight, letters }) => weight.total - weight.html - letters > 27_500);
    expect(heavy.map(({ url }) => url)).toEqual([]);
  });

  it("a factor's page: at most 46 KB for 45 lessons, 0.15 for each one more", () => {
    for (const { url, id } of k.factors) {
      const lessons = k.lessons.filter(({ factors }) => factors.includes(id)).length;
      expect(row(url, weigh(html(url))).total, url).toBeLessThanOrEqual(46_000 + 150 * Math.max(0, lessons - 45));
    }
  });

  it("home: at most 45 KB", () => expect(row("home", weigh(html("/"))).total).toBeLessThanOrEqual(45_000));

  it.each([
    ["/networks/", k.networks.length],
    ["/lessons/", k.lessons.length],
    ["/factors/", k.factors.length],
    ["/organisations/", 0],
    ["/proposals/", k.proposals.length],
    ["/report/", 0],
  ])("the list %s: at most 45 KB for 150 items, 0.13 for each one more", (path, items) =>
    expect(row(path, weigh(html(path))).total).toBeLessThanOrEqual(45_000 + 130 * Math.max(0, items - 150)),
  );

  it("any page that is not a tool: at most 2.5 KB of script before a reader does anything", () => {
    const heavy = [...pages]
      .filter(([path]) => !/^\/(?:search|contribute|diagrams)\//.test(path))
      .map(([path, text]) => ({ path, js: scriptBytes(text), scripts: [...scripts(text)] }))
      .filter(({ js }) => js > 2_500);
    expect(heavy).toEqual([]);
  });

  it("any page: at most 40 KB of HTML", () => {
    const heavy = [...pages]
      .filter(([, text]) => text.length > 40_000)
      .map(([path, text]) => ({ path, html: compressed(text) }))
      .filter(({ html }) => html > 40_000);
    expect(heavy).toEqual([]);
  });

  it("long reading and tools, for the table: at most 90 KB", () => {
    for (const path of [
      "/report/2-1/",
      "/followups/",
      "/provinces/",
      "/glossary/",
      "/statistics/",
      "/search/",
      "/diagrams/explorer/",
    ])
      expect(row(path, weigh(html(path))).total, path).toBeLessThanOrEqual(90_000);
  });
});

describe("fonts", () => {
  const files = readdirSync(join(DIST, "_astro"))
    .filter((name) => name.endsWith(".woff2"))
    .map((name) => ({ name, bytes: readFileSync(join(DIST, "_astro", name)).length }));
  const own = files.filter(({ name }) => name.startsWith("sarabun-letters-"));

  it("all characters: eight files of at most 45 KB", () => {
    const shared = files.filter((file) => !own.includes(file));
    expect(shared).toHaveLength(8);
    expect(shared.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(45_000);
  });

  it("pages have files of their own Latin letters, each smaller than that of all", () => {
    expect(own.length).toBeGreaterThan(0);
    const all = Math.min(...files.filter(({ name }) => name.includes("-latin-")).map(({ bytes }) => bytes));
    expect(own.filter(({ bytes }) => bytes > 0.9 * all)).toEqual([]);
  });
});
