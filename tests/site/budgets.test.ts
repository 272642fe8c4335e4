import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { knowledge as k } from "../knowledge.ts";
import { DIST, readPages } from "./dist.ts";
import { compressed, fonts, scriptBytes, scripts, type Weight, weigh } from "./weight.ts";

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
/** The page in the middle, by weight: half of its kind are lighter. */
function middle(paths: readonly string[]): { path: string; weight: Weight } {
  const weighed = paths.map((path) => ({ path, weight: weigh(html(path)) }));
  const found = weighed.sort((a, b) => a.weight.total - b.weight.total)[Math.floor(weighed.length / 2)];
  if (!found) throw new Error("no page of this kind");
  return found;
}
const entries = [...k.networks, ...k.lessons, ...k.provinces].map(({ url }) => ({
  url,
  weight: weigh(html(url)),
  latin: [...fonts(html(url))].filter((path) => !path.includes("-thai-")).length,
}));

afterAll(() => {
  const over = entries.filter(({ weight }) => weight.total > 35_000);
  const latin = over.filter((entry) => entry.latin > 0);
  console.table(table);
  console.log(`over 35 KB: ${over.length} of ${entries.length} entries, ${latin.length} of them with Latin letters`);
});

describe("first visit", () => {
  it.each([
    ["networks", k.networks],
    ["lessons", k.lessons],
    ["provinces", k.provinces],
  ])("an entry of %s, at the median: at most 35 KB", (kind, entries) => {
    const { path, weight } = middle(entries.map(({ url }) => url));
    expect(row(`${kind}: median ${path}`, weight).total).toBeLessThanOrEqual(35_000);
  });

  it("an entry's page without its own text: at most 31.5 KB; each file of Latin letters its names need costs 3.7 more", () => {
    const heavy = entries
      .filter(({ weight, latin }) => weight.total - weight.html - latin * 3_700 > 31_500)
      .map(({ url }) => url);
    expect(heavy).toEqual([]);
  });

  it("a factor's page, a list of lessons: at most 40 KB, and 0.5 for each lesson", () => {
    for (const { url, id } of k.factors) {
      const lessons = k.lessons.filter(({ factors }) => factors.includes(id)).length;
      expect(row(url, weigh(html(url))).total, url).toBeLessThanOrEqual(40_000 + 500 * lessons);
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
  ])("the list %s: at most 45 KB for 100 items, 0.13 for each one more", (path, items) =>
    expect(row(path, weigh(html(path))).total).toBeLessThanOrEqual(45_000 + 130 * Math.max(0, items - 100)),
  );

  it("any page that is not a tool: at most 3 KB of script before a reader does anything", () => {
    const heavy = [...pages]
      .filter(([path]) => !/^\/(?:search|contribute|diagrams)\//.test(path))
      .map(([path, text]) => ({ path, js: scriptBytes(text), scripts: [...scripts(text)] }))
      .filter(({ js }) => js > 3_000);
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

it("fonts: at most 44 KB in all", () => {
  const files = readdirSync(join(DIST, "_astro")).filter((name) => name.endsWith(".woff2"));
  expect(files).toHaveLength(8);
  expect(files.reduce((sum, name) => sum + readFileSync(join(DIST, "_astro", name)).length, 0)).toBeLessThan(44_000);
});
