import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DIST, readPages } from "../site/dist.ts";
import { framePages } from "./framed.ts";
import { shownItems, stops } from "./lists.ts";
import { tornSigns } from "./probes/signs.ts";
import { browseSite } from "./site.ts";

const site = browseSite();
const firstFilter = (path: string) =>
  site.visit(path).then(async (page) => {
    const link = page.locator("a.filter").first();
    const { facet = "", value = "" } = await link.evaluate((a) => ({ ...(a as HTMLElement).dataset }));
    const href = await link.getAttribute("href");
    const shown = await link.locator("span").last().textContent();
    return { query: `?${facet}=${value}`, href, count: Number(shown) };
  });

/** The script of a list that is cut: it goes elsewhere and keeps no history. */
const LEADS_ON = `/_astro/${readdirSync(`${DIST}/_astro`).find((name) => {
  const text = name.endsWith(".js") ? readFileSync(`${DIST}/_astro/${name}`, "utf8") : "";
  return text.includes("a[data-facet]") && text.includes("location.replace") && !text.includes("pushState");
})}`;
/** Those that are not cut: only there filters combine, and a script counts what they leave. */
const FILTERED = ["/networks/", "/lessons/"];
const whole = FILTERED.filter((path) => readFileSync(`${DIST}${path}index.html`, "utf8").includes(" data-filter-list"));

for (const path of whole) {
  it(`${path}: a filter in the address leaves as many as it says, and the sentence over the list counts them`, async () => {
    const { query, count } = await firstFilter(path);
    const page = await site.visit(path + query);
    expect(await page.locator("[data-filter-list] li:visible").count()).toBe(count);
    expect(await page.locator("[data-filter-count]").textContent()).toContain(` ${count} `);
    // A list without items would still say its name.
    expect(
      await page.locator("[data-filter-list] ul:not([hidden], [hidden] *, :has(> li:not([hidden])))").count(),
    ).toBe(0);
  });
}

for (const path of FILTERED) {
  it(`${path}: where the list is cut, a filter in the address leads to the page of that filter`, async () => {
    const { query, href } = await firstFilter(path);
    const page = await site.open("/404.html");
    // What a list has that goes over several pages, in place of what filters a whole one.
    await page.route(`**${path}?*`, async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace("</head>", `<script type="module" src="${LEADS_ON}"></script></head>`);
      await route.fulfill({ response: answer, body: html });
    });
    await page.goto(site.url + path + query);
    await page.waitForURL((url) => url.pathname === href && url.search === "");
    await page.context().close();
  });
}

it.runIf(whole.includes("/lessons/"))(
  "/lessons/: what a topic folds is shown while the list is filtered, and folded again when it is not; focus is not lost",
  async () => {
    const { query } = await firstFilter("/lessons/");
    const page = await site.visit(`/lessons/${query}`);
    const folded = page.locator("[data-filter-list] details");
    const all = await page.locator("[data-filter-list] li").count();
    if ((await folded.count()) === 0) throw new Error("no topic has lessons enough to fold some");
    expect(await folded.evaluateAll((each) => each.filter((details) => !(details as HTMLDetailsElement).open))).toEqual(
      [],
    );
    expect(await page.locator("[data-unfiltered]:visible").count()).toBe(0);
    await page.locator("[data-filter-count] a").click();
    expect(await page.evaluate(() => document.activeElement?.matches("[data-filter-count]"))).toBe(true);
    expect(await folded.evaluateAll((each) => each.filter((details) => (details as HTMLDetailsElement).open))).toEqual(
      [],
    );
    expect(await page.locator("[data-filter-list] li:not([hidden])").count()).toBe(all);
    expect(await page.locator("[data-unfiltered]:visible").count()).toBeGreaterThan(0);
  },
);

it.runIf(whole.includes("/lessons/"))("/lessons/: on paper all of it, and no filter", async () => {
  const page = await site.visit("/lessons/", { width: 360, height: 800 });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("[data-filter-list] li:visible").count()).toBe(
    await page.locator("[data-filter-list] li").count(),
  );
  expect(await page.locator("a[data-facet]:visible").count()).toBe(0);
});

describe("/networks/, in groups", () => {
  const closed = "details.list-group:not([open])";

  it("a phone has a row for each group, at most eight screens of them, and unfolds what is tapped", async () => {
    const page = await site.visit("/networks/", { width: 360, height: 740 });
    const rows = page.locator(".list-group > summary");
    expect(await page.locator(".networks > li:visible").count()).toBe(0);
    for (const { height } of await rows.evaluateAll((each) => each.map((row) => row.getBoundingClientRect().toJSON())))
      expect(height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(8 * 740);
    await rows.first().click();
    expect(await page.locator(".list-group").first().locator("li").count()).toBe(
      await page.locator(".networks > li:visible").count(),
    );
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".networks > li:visible").count()).toBe(await page.locator(".networks > li").count());
  });

  it("an address that names a group opens it", async () => {
    const front = await site.visit("/networks/");
    const anchor = await front.locator(".list-group > .folded").last().getAttribute("id");
    const page = await site.visit(`/networks/#${anchor}`, { width: 360, height: 740 });
    await page.locator(`#${anchor}`).waitFor({ state: "visible" });
  });

  it("a wide screen has the ways to them in sight all along", async () => {
    const page = await site.visit("/networks/", { width: 1280, height: 740 });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const { y = -1, height = 0 } = (await page.locator(".jump-bar summary").boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(740);
  });

  it("a wide screen shows what is in them, and their headings are no stops for the keyboard", async () => {
    const page = await site.visit("/networks/", { width: 1280, height: 740 });
    const opens = page.locator(".list-group.opens");
    for (const group of await opens.all()) expect(await group.locator("li").first().isVisible()).toBe(true);
    expect(await opens.first().locator("h2").isVisible()).toBe(true);
    await opens.first().locator("li a").first().focus();
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".list-group"))).toBeNull();
    expect(await page.getByRole("heading", { level: 2 }).count()).toBeGreaterThanOrEqual(await opens.count());
  });

  it.runIf(whole.includes("/networks/"))(
    "while it is filtered the groups that have any left are open under their names",
    async () => {
      const { query, count } = await firstFilter("/networks/");
      const page = await site.visit(`/networks/${query}`, { width: 360, height: 740 });
      expect(await page.locator(`${closed}:visible`).count()).toBe(0);
      expect(await page.locator(".networks > li:visible").count()).toBe(count);
      expect(await page.locator(".list-group:visible > summary h2:visible").count()).toBe(
        await page.locator(".list-group:visible").count(),
      );
      await page.locator("[data-filter-count] a").click();
      expect(await page.locator(".list-group[open]").count()).toBe(0);
    },
  );
});

describe("every list, each of its parts", () => {
  const framed = framePages(site);
  const LISTS = [
    "/networks/",
    "/networks/by/business/",
    "/provinces/",
    "/factors/",
    "/lessons/",
    "/questions/",
    "/followups/",
    "/proposals/",
    "/statistics/",
    "/report/",
    "/report/contents/",
    "/report/4-1/",
    "/report/appendix-1-1/",
    "/report/corrections/",
    "/report/corrections/by/certainty/kept/",
    "/glossary/",
    "/organisations/",
    "/framework/",
    "/about/words/",
    "/search/",
    "/diagrams/",
    "/data/",
    "/data/dictionary/",
  ];
  const parts = LISTS.flatMap((list) => [
    ...(existsSync(`${DIST}${list}`) ? [list] : []),
    ...(existsSync(`${DIST}${list}page`) ? readdirSync(`${DIST}${list}page`).map((n) => `${list}page/${n}/`) : []),
  ]);

  it.each(parts)("%s: eight screens of a phone at most, 150 stops at most, the list after 20", async (path) => {
    await framed.open(path);
    for (const width of [1280, 360]) {
      await framed.resize(width, 740);
      const shown = await framed.frame.evaluate(shownItems);
      const stopped = await framed.frame.evaluate(stops);
      expect(stopped.length, `${width} px`).toBeLessThanOrEqual(150 + Math.max(0, shown - 160));
      // The first stop skips to the page's head, and one above the ways to headings skips these.
      const main = stopped.filter(({ inMain }) => inMain);
      const [first, skip] = [main.findIndex(({ inList }) => inList), main.findIndex(({ skips }) => skips)];
      expect(2 + (skip < 0 ? first : skip + 1), `${width} px`).toBeLessThanOrEqual(20);
      if (width === 360)
        expect(await framed.frame.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
          8 * 740 + 60 * Math.max(0, shown - 100),
        );
    }
  });
});

describe("a table of a report", () => {
  const holding = (what: RegExp): string => {
    const found = readPages().find(({ path, html }) => path.startsWith("/report/") && what.test(html));
    if (!found) throw new Error(`no page of the report has ${what}: say anew how it is found`);
    return found.path;
  };
  const GROUPS = /<details class="list-group[^>]*>(?:(?!<\/details>).)*report-table/s;
  const REST = /<details class="[^"]*\brest\b[^>]*>(?:(?!<\/details>).)*report-table/s;

  it.each([true, false])(
    "is folded on a phone where it has many groups; the address of a row opens its own (scripts: %s)",
    async (javaScriptEnabled) => {
      const path = holding(GROUPS);
      const phone = await site.open(path, { javaScriptEnabled, viewport: { width: 360, height: 740 } });
      expect(await phone.locator(".report-table tr[id]:visible").count()).toBe(0);
      const id = await phone.locator(".report-table tbody tr[id]").last().getAttribute("id");
      await phone.goto("about:blank");
      await phone.goto(`${site.url}${path}#${id}`);
      await phone.locator(`#${id}`).waitFor({ state: "visible" });
      const { y = -1 } = (await phone.locator(`#${id}`).boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(740);
      await phone.context().close();
    },
  );

  it.each([true, false])(
    "text under many headings too: its first lines only on a phone, all on paper and on a wide screen (scripts: %s)",
    async (javaScriptEnabled) => {
      const path = holding(/<details class="list-group[^>]*\btext\b/);
      const phone = await site.open(path, { javaScriptEnabled, viewport: { width: 360, height: 740 } });
      const paragraphs = phone.locator("p.block[id]");
      const folded = phone.locator(".list-group.text > .folded > p.block");
      const all = await paragraphs.count();
      expect(await phone.locator("details.list-group.text p.block:visible").count()).toBe(0);
      const id = await folded.last().getAttribute("id");
      await phone.goto("about:blank");
      await phone.goto(`${site.url}${path}#${id}`);
      await phone.locator(`#${id}`).waitFor({ state: "visible" });
      const { y = -1 } = (await phone.locator(`#${id}`).boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(740);
      await phone.emulateMedia({ media: "print" });
      expect(await phone.locator("p.block:visible").count()).toBe(all);
      await phone.emulateMedia({ media: "screen" });
      await phone.setViewportSize({ width: 1280, height: 740 });
      expect(await phone.locator("p.block:visible").count()).toBe(all);
      const { x, width } = (await folded.first().boundingBox()) ?? { x: 0, width: 0 };
      const beside = await phone.locator(".list-group.text > .folded > .beside").first().boundingBox();
      expect(beside?.x).toBeGreaterThan(x + width);
      await phone.context().close();
    },
  );

  it("is a table where it fits, and loses nothing to the side", async () => {
    const tablet = await site.visit(holding(GROUPS), { width: 768, height: 900 });
    await tablet.evaluate(() => {
      for (const fold of document.querySelectorAll("details.list-group")) fold.setAttribute("open", "");
    });
    expect(
      await tablet
        .locator(".report-table tbody tr")
        .evaluateAll((all) => [...new Set(all.map((row) => getComputedStyle(row).display))]),
    ).toEqual(["table-row"]);
    expect(await tablet.evaluate(() => document.documentElement.scrollWidth)).toBe(768);
  });

  it.each([
    ["its groups", GROUPS],
    ["its rest", REST],
  ])("shows %s, or what is pressed to see it, at every width", async (_, folded) => {
    const wide = await site.visit(holding(folded));
    const open: boolean[] = [];
    // All widths at which its layout changes, in rem: from cards to two columns.
    for (let width = 44 * 16; width < 60 * 16; width += 7) {
      await wide.setViewportSize({ width, height: 900 });
      const folds = await wide.locator(".scroll > details").evaluateAll((all) =>
        all.map((fold) => {
          const seen = (part: Element | null | undefined) =>
            part?.checkVisibility({ visibilityProperty: true }) === true;
          const summary = fold.querySelector("summary");
          const count = summary?.querySelector(".row-count");
          return {
            open: seen(fold.querySelector("tbody tr")),
            // Its words: the line that is pressed may itself be out of the way.
            named: seen(summary) || (summary !== null && [...summary.children].some(seen)),
            counted: count ? seen(count) : undefined,
          };
        }),
      );
      expect(folds.length).toBeGreaterThan(0);
      expect(
        folds.filter(({ open, named, counted }) => !(open || named) || counted === open),
        `${width} px: shut without a way to open it, or open and counted`,
      ).toEqual([]);
      open.push(folds.every(({ open }) => open));
    }
    expect(open, "shut on the narrowest, open on the widest").toEqual([...open].sort());
    expect(new Set(open).size).toBe(2);
    // A browser that shows no shut fold, and a reader without scripts, have nothing but this line.
    const hiding = await wide.evaluate(() => {
      const within = (rules: CSSRuleList, supported: boolean): string[] =>
        [...rules].flatMap((rule) => {
          if (rule instanceof CSSStyleRule) {
            const hides = rule.style.display === "none" || rule.style.visibility === "hidden";
            return hides && !supported && /\.opens\S* > summary$/.test(rule.selectorText) ? [rule.selectorText] : [];
          }
          const asks = rule instanceof CSSSupportsRule && rule.conditionText.includes("::details-content");
          return rule instanceof CSSGroupingRule ? within(rule.cssRules, supported || asks) : [];
        });
      return [...document.styleSheets].flatMap((sheet) => within(sheet.cssRules, false));
    });
    expect(hiding, "hides it, whether or not the browser shows what is shut").toEqual([]);
  });
});

describe("a sign", () => {
  const framed = framePages(site);
  it("stands at the end of its word, at no line's beginning", async () => {
    for (const { path } of readPages().filter(({ html }) => html.includes('class="noted"'))) {
      await framed.open(path);
      expect(await framed.atWidths([320, 345, 360, 430, 1280], tornSigns), path).toEqual([]);
    }
  });
});

describe("on a phone, what is pressed in a table", () => {
  const ofReport = readPages().find(
    ({ path, html }) => path.startsWith("/report/") && /<td[^>]*>[^<]*<details class="made/.test(html),
  );

  it.each([
    ["/data/", ".data-files a"],
    [ofReport?.path ?? "/report/", ".report-table .made > summary"],
  ])("%s: %s is as high as a finger", async (path, pressed) => {
    const page = await site.visit(path, { width: 360, height: 740 });
    const heights = await page
      .locator(`${pressed}:visible`)
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

describe("/statistics/, a table that is sorted", () => {
  const column = (page: Page, n: number) =>
    page
      .locator(`.statistics tbody tr:not(.group) > :nth-child(${n})`)
      .evaluateAll((cells) =>
        cells.map((cell) => (cell.querySelector("summary") ?? cell).textContent?.trim().replace(/\s+/g, " ") ?? ""),
      );

  it("by a number, by Thai words, and back to the order of the report; the head says which, and the way is told", async () => {
    const page = await site.visit("/statistics/", { width: 360, height: 740 });
    await page.locator(".list-group > summary").first().click();
    const made = await column(page, 3);
    const [value, , title, section] = await page.locator(".statistics thead button").all();
    if (!value || !title || !section) throw new Error("no heads to press: are the numbers on one page?");

    await value.click();
    await page.locator('th[aria-sort="descending"]').waitFor();
    const numbers = (await column(page, 1)).map((text) => Number(text.replace(/[^\d.]/g, "")));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(await page.locator(".statistics tr.group:visible").count()).toBe(0);
    expect(await page.getByRole("status").textContent()).not.toBe("");

    await title.click();
    await page.locator("th:nth-child(3)[aria-sort]").waitFor();
    const names = await column(page, 3);
    expect(names).toEqual([...made].sort(new Intl.Collator("th").compare));
    expect(await page.locator("th[aria-sort]").count()).toBe(1);

    await section.click();
    await page.locator("th:nth-child(4)[aria-sort]").waitFor();
    expect(await column(page, 3)).toEqual(made);
    expect(await page.locator(".statistics tr.group:visible").count()).toBeGreaterThan(0);
  });

  it("without scripts has no head to press, and an address opens the fold of its number", async () => {
    const page = await site.open("/statistics/", { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    expect(await page.locator("thead button").count()).toBe(0);
    const id = await page.locator(".statistics tr[id]").last().getAttribute("id");
    await page.goto(`${site.url}/statistics/#${id}`);
    await page.locator(`#${id}`).waitFor({ state: "visible" });
    await page.context().close();
  });
});

it("/report/corrections/: a certainty leads to the readings that are so sure, as many as it says", async () => {
  const page = await site.visit("/report/corrections/");
  const link = page.locator("a.filter").last();
  const count = Number((await link.locator("span").last().textContent())?.replace(/\D/g, ""));
  await page.goto(site.url + (await link.getAttribute("href")));
  const pages = await page.locator("nav .letters a").count();
  const shown = await page.locator("#body .list-group tbody tr").count();
  if (pages === 0) expect(shown).toBe(count);
  else expect(shown).toBeLessThan(count);
});
