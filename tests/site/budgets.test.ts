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
/** Both weights of Thai are every page's; the other fonts are letters of its own words. */
const letters = (weight: Weight): number => weight.fonts - THAI;
const THAI = sum(fonts(html("/404.html")));
/**
 * What every page has since its budget was set: a line of actions, text size and theme, a picture for messengers; and on phones links as
 * high as a finger, and what is drawn of an entry.
 */
const ON_CALL = 540;
/** What the page of tables fetches when it is asked for: results, files and paper. */
const LATE_OF_TABLES = /^(?:chart|chart-file|cite-list|paper|results|save|take)\.client\./;
/** What an entry's own words may take of its 35 KB: its HTML and the files of its Latin letters. What is longer comes on top. */
const WORDS = 8_500;
const entries = [...k.networks, ...k.lessons, ...k.provinces].map(({ url }) => {
  const weight = weigh(html(url));
  return { url, weight, words: weight.html + letters(weight) };
});
/** Every part of a list that is cut: each is read for itself. */
const partsOf = (list: string): string[] =>
  [...pages.keys()].filter((path) => path === list || path.startsWith(`${list}page/`));
/** Puts the heaviest of them in the table. */
function heaviest(name: string, of: readonly { url: string; weight: Weight }[]): void {
  const [first] = of.toSorted((a, b) => b.weight.total - a.weight.total);
  if (first) row(`${name}: heaviest ${first.url}`, first.weight);
}

afterAll(() => {
  console.table(table);
  console.log(
    `over 35 KB: ${entries.filter(({ weight }) => weight.total > 35_000).length} of ${entries.length} entries`,
  );
});

describe("first visit", () => {
  it(`every entry: at most ${(35_000 + ON_CALL) / 1000} KB, and more only by as much as its own words take over 8.5`, () => {
    heaviest("entries", entries);
    const heavy = entries.filter(({ weight, words }) => weight.total > 35_000 + ON_CALL + Math.max(0, words - WORDS));
    expect(heavy).toEqual([]);
  });

  it("a factor's page: at most 43 KB for 45 lessons, 0.15 for each one more", () => {
    for (const { url, id } of k.factors) {
      const lessons = k.lessons.filter(({ factors }) => factors.includes(id)).length;
      const more = 150 * Math.max(0, lessons - 45);
      expect(row(url, weigh(html(url))).total, url).toBeLessThanOrEqual(43_000 + more);
    }
  });

  it("home: at most 45 KB", () => expect(row("home", weigh(html("/"))).total).toBeLessThanOrEqual(45_000));

  // The free ones are in the 45 KB; a list that is cut stays as long as it is.
  it.each([
    { list: "/networks/" },
    { list: "/networks/by/business/" },
    { list: "/lessons/", items: k.lessons.length, free: 150, each: 130 },
    { list: "/provinces/", items: k.networks.length, free: 120, each: 60 },
    { list: "/followups/", items: k.activities.length, free: 36, each: 250 },
    { list: "/factors/" },
    { list: "/organisations/" },
    { list: "/proposals/" },
    { list: "/statistics/" },
    { list: "/glossary/" },
    { list: "/questions/" },
    { list: "/about/words/" },
    { list: "/report/" },
    { list: "/report/corrections/" },
  ])("the list $list, each of its parts: at most 45 KB", ({ list, items = 0, free = 0, each = 0 }) => {
    for (const path of partsOf(list)) {
      const weight = row(path, weigh(html(path)));
      // An editor's names in Latin letters may need more of them than today's longest list.
      const more = each * Math.max(0, items - free) + Math.max(0, letters(weight) - 6_000);
      expect(weight.total, path).toBeLessThanOrEqual(45_000 + more);
    }
  });

  it("any page that is not a tool: at most 2.6 KB of script before a reader does anything", () => {
    const heavy = [...pages]
      .filter(([path]) => !/^\/(?:search|contribute|diagrams|data\/table)\//.test(path))
      .map(([path, text]) => ({ path, js: scriptBytes(text), scripts: [...scripts(text)] }))
      .filter(({ js }) => js > 2_600);
    expect(heavy).toEqual([]);
  });

  // Half a KB is that Tab stops at one row of a hundred, and that a word is looked for in 10,000 rows at once; another that what is
  // taken says its filters and whose its columns are, and names a report once for all its places. A third is that links are 44 px high on
  // a phone, and that titles before names have one home, which the search reads too.
  // A quarter is that no line of a cell ends inside a word.
  it("the page of tables: code of its own alone, at most 31.25 KB; 42 KB with all that is done in it", () => {
    const page = html("/data/table/");
    row("/data/table/", weigh(page));
    const own = [...scripts(page)].filter((path) => path.includes("/Workbench."));
    expect(own.length).toBeGreaterThan(0);
    expect(
      [...pages].filter(([path, text]) => path !== "/data/table/" && own.some((name) => text.includes(name))),
    ).toEqual([]);
    expect(scriptBytes(page)).toBeLessThanOrEqual(31_250);
    const late = readdirSync(join(DIST, "_astro")).filter((name) => LATE_OF_TABLES.test(name));
    expect(late.length).toBeGreaterThanOrEqual(6);
    expect(scriptBytes(page) + sum(late.map((name) => `/_astro/${name}`))).toBeLessThanOrEqual(42_000);
  });

  it("no script waits for a file of Vite's helper: what is left of it stands where it is used (astro.config.mjs)", () =>
    expect(readdirSync(join(DIST, "_astro")).filter((name) => name.includes("preload-helper"))).toEqual([]));

  it("the search page comes before anything is searched: at most 5 KB of HTML, whatever the site holds", () => {
    expect(compressed(html("/search/"))).toBeLessThanOrEqual(5000);
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
      "/framework/",
      "/diagrams/map/",
      "/search/",
      "/diagrams/explorer/",
      "/data/table/",
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
