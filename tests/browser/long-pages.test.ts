import { expect, it } from "vitest";
import { readPages } from "../site/dist.ts";
import { framePages } from "./framed.ts";
import { shownItems } from "./lists.ts";
import { browseSite } from "./site.ts";

/**
 * No page is longer than eight screens of a phone before something is unfolded. The text of a report that runs is as long as it is:
 * there it is what stands around the text that must not be longer, and there are ways to its headings.
 */
const SCREEN = 740;
const MOST = 8 * SCREEN;
/** What a list of very many adds: there a part is cut by items (model/parts.ts). */
const perItem = (shown: number): number => 60 * Math.max(0, shown - 100);

/** Drawn by a script, and held by a test of its own (workbench.test.ts). */
const ELSEWHERE = /^\/data\/table\//;
/**
 * With fewer letters no page comes near: of four hundred and fifty such pages the longest has five screens. A form has more than its
 * letters.
 */
const LETTERS = 2400;
const FORM = /^\/contribute\/./;
const lettersOf = (html: string): number =>
  html
    .slice(html.indexOf("<main"), html.indexOf("</main"))
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>|<[^>]*>/g, "")
    .replace(/\s+/g, " ").length;
const isPage = ({ path, html }: { path: string; html: string }) =>
  !ELSEWHERE.test(path) && !html.includes('http-equiv="refresh"') && (FORM.test(path) || lettersOf(html) >= LETTERS);
const paths = readPages()
  .filter(isPage)
  .map(({ path }) => path);
/** So many are looked at within the time that a test may take. */
const AT_ONCE = 25;
const some = Array.from({ length: Math.ceil(paths.length / AT_ONCE) }, (_, i) =>
  paths.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
);

const site = browseSite();
const framed = framePages(site);

/** Forms are drawn by their script. */
const drawn = () => framed.frame.waitForFunction(() => !document.querySelector("[data-form]:not(:has(> h2))"));

/** How high the page is, and how much of it is the text of a report that runs. */
function heights(): { page: number; text: number; withoutWays: string[] } {
  const paragraphs = [...document.querySelectorAll<HTMLElement>("#body p.block")].filter((each) =>
    each.checkVisibility(),
  );
  const ways = new Set([...document.querySelectorAll<HTMLAnchorElement>(".rail a[href^='#']")].map(({ hash }) => hash));
  const headings = [...document.querySelectorAll<HTMLElement>("#body > h2[id^=h]")].map(({ id }) => `#${id}`);
  return {
    page: document.documentElement.scrollHeight,
    text: paragraphs.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0),
    withoutWays: headings.length > 2 ? headings.filter((each) => !ways.has(each)) : [],
  };
}

it.each(some.map((paths) => ({ paths, first: paths[0] })))(
  "from $first on: eight screens of a phone at most before one unfolds anything",
  async ({ paths }) => {
    const long: string[] = [];
    for (const path of paths) {
      await framed.open(path);
      await framed.resize(360, SCREEN);
      await drawn();
      const most = MOST + perItem(await framed.frame.evaluate(shownItems));
      const { page, text, withoutWays } = await framed.frame.evaluate(heights);
      if (page - text > most) long.push(`${path}: ${(page / SCREEN).toFixed(1)} screens`);
      else if (page > most) long.push(...withoutWays.map((heading) => `${path}: long text, no way to ${heading}`));
    }
    expect(long).toEqual([]);
  },
);
