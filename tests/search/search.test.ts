/** The search page in a real browser, over the built site: that it finds what the engine finds, and what may go wrong. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { searchFiles } from "../../src/search/index-files.ts";
import { searchPageText } from "../../src/words/search.ts";
import { browseSite } from "../browser/site.ts";
import { localSearch } from "./local-engine.ts";
import { readQueries } from "./measure.ts";
import { hitsOf, openSearch, searchFor, stateOf } from "./page.ts";

const site = browseSite({});
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  page = await openSearch(site.browser, site.url, problems);
});

describe("the page's engine", () => {
  // Every tenth or so, of every class of queries: how good the answers are is measured without a browser
  // (tests/content/search-quality.test.ts).
  const queries = readQueries(join(import.meta.dirname, "queries.tsv")).filter((_, i) => i % 11 === 0);

  test("finds what the engine finds without a browser, in the same order", async () => {
    const { find } = localSearch();
    expect(queries.length).toBeGreaterThan(20);
    for (const { query } of queries)
      expect((await searchFor(page, query)).slice(0, 10), query).toEqual((await find(query)).slice(0, 10));
  });

  test("nothing was logged as an error", () => expect(problems).toEqual([]));
});

describe("the page", () => {
  test("a hit in the report leads to a paragraph that exists and holds the words", async () => {
    await searchFor(page, "ก้าวทันการเปลี่ยนแปลง");
    const target = (await hitsOf(page)).find((url) => /^\/report\/.*#/.test(url));
    expect(target).toBeDefined();
    const reader = await site.browser.newPage();
    await reader.goto(site.url + target);
    const text = await reader.locator(`[id="${target?.split("#")[1]}"]`).textContent();
    expect(text?.replace(/\s/g, "")).toContain("ก้าวทันการเปลี่ยนแปลง");
    await reader.close();
  });

  test("excerpts are readable Thai: the hit marked, no spaces between words, nothing of the index left", async () => {
    await searchFor(page, "ห่วงโซ่อุปทาน");
    await page.waitForSelector("[data-search-results] mark");
    const excerpts = await page.locator("[data-search-results] li.hit p").allTextContents();
    expect(excerpts.join("")).not.toMatch(/[_~^|\u200B]/);
    expect(excerpts.some((text) => text.includes("ห่วงโซ่อุปทาน"))).toBe(true);
    expect(await page.locator("[data-search-results] mark").first().textContent()).toBe("ห่วงโซ่อุปทาน");
  });

  test("each hit is one link with the title of the entry", async () => {
    await searchFor(page, "ปุ๋ย");
    const counts = await page
      .locator("li[data-url]")
      .evaluateAll((items) => items.map((item) => item.querySelectorAll("a").length));
    expect(counts.length).toBeGreaterThan(3);
    expect(new Set(counts)).toEqual(new Set([1]));
  });

  test("filters narrow the hits, count rightly, live in the address, and the back button undoes them", async () => {
    await page.goto(`${site.url}/search/?q=${encodeURIComponent("สหกรณ์")}`);
    await page.waitForSelector("[data-search-results][data-state=done]");
    const networks = page.locator("[data-search-filters] a.filter", { hasText: "เครือข่าย" }).first();
    const count = await networks.locator("span").last().textContent();
    await networks.click();
    const status = () => page.locator("[data-search-status]").textContent();
    await expect.poll(status).toContain(`แสดง ${count} จาก`);
    expect(page.url()).toContain("kind=networks");
    const kinds = await page
      .locator("li[data-url]")
      .evaluateAll((items) => items.map((item) => item.getAttribute("data-kind")));
    expect(new Set(kinds)).toEqual(new Set(["networks"]));
    await page.goBack();
    await expect.poll(status).toMatch(/^พบ /);
    expect(page.url()).not.toContain("kind=");
  });

  test("a shared address shows the same search", async () => {
    await page.goto(`${site.url}/search/?q=${encodeURIComponent("ยางพารา")}&kind=networks&province=satun`);
    await page.waitForSelector("[data-search-results][data-state=done]");
    expect(await page.inputValue("input[name=q]")).toBe("ยางพารา");
    expect(await hitsOf(page)).toContain("/networks/satun-yang-phara/");
    expect((await hitsOf(page)).every((url) => url.startsWith("/networks/satun-"))).toBe(true);
  });

  test("a correction says so and offers the literal search", async () => {
    await searchFor(page, "เครื่อข่าย");
    const suggestion = page.locator("[data-search-suggestion]");
    expect(await suggestion.textContent()).toContain("เครือข่าย");
    await suggestion.locator("a").last().click();
    await page.waitForSelector("[data-search-results][data-state=empty]");
    expect(page.url()).toContain("exact=1");
  });

  test("a quoted phrase is searched as written", async () => {
    expect(await searchFor(page, '"ยางพารา จ.สตูล"')).toContain("/networks/satun-yang-phara/");
    expect(await searchFor(page, '"สตูล ยางพารา"')).toEqual([]);
  });
});

describe("what holds some of it", () => {
  const line = () => page.locator("[data-search-results] > li.some-line");
  // Whatever the report does not speak of today.
  const [thing = "", other = ""] = localSearch().collected.thesaurus.absent.flatMap(({ said: [name = ""], words }) =>
    words.length > 0 && /^[\u0E01-\u0E4E]{5,}$/.test(name) ? name : [],
  );

  test("a line says that nothing holds every word; it stands once, before the first such hit, and each tells what it lacks", async () => {
    await searchFor(page, `ยางพารา สตูล ${thing}`);
    expect(await line().count()).toBe(1);
    expect(await line().textContent()).toContain("ไม่มีรายการที่มีทุกคำ");
    expect(await page.locator("[data-search-results] > li").first().getAttribute("class")).toBe("some-line");
    expect(await page.locator("li.hit .lacks").first().textContent()).toContain(thing);
    expect(await page.locator("[data-search-status]").textContent()).toContain("ใกล้เคียง");
  });

  test("what the report does not speak of is told, to those who hear the page too, and the nearest topic shown", async () => {
    expect(thing).not.toBe("");
    expect((await searchFor(page, thing)).length).toBeGreaterThan(0);
    const told = `รายงานไม่ได้กล่าวถึง “${thing}”`;
    expect(await line().textContent()).toContain(told);
    expect(await page.locator("[data-search-status]").textContent()).toContain(told);
  });

  test("two things that the report does not speak of are told in one sentence", async () => {
    await searchFor(page, `${thing} ${other}`);
    const told = (await page.locator("[data-search-status]").textContent()) ?? "";
    expect(told).toContain(`รายงานไม่ได้กล่าวถึง “${thing}” หรือ “${other}”`);
    expect(told.split("รายงานไม่ได้กล่าวถึง")).toHaveLength(2);
  });

  test("nothing found is told to those who hear the page", async () => {
    await searchFor(page, `"${thing}${thing}"`);
    expect(await stateOf(page)).toBe("empty");
    expect(await page.locator("[data-search-status]").textContent()).toContain("ไม่พบ");
  });

  test("hits that hold all of it have no such line above them", async () => {
    await searchFor(page, "ยางพารา");
    expect(await page.locator("[data-search-results] > li").first().getAttribute("class")).toContain("hit");
  });
});

describe("the history", () => {
  const open = async (query: string): Promise<void> => {
    await page.goto(`${site.url}/search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector("[data-search-results][data-state=done]");
  };

  test("the title carries the query, also of the next one, and none when there is none", async () => {
    await open("ยางพารา");
    const first = await page.title();
    expect(first).toMatch(/^“ยางพารา” · /);
    await searchFor(page, "สหกรณ์");
    expect(await page.title()).toBe(first.replace("ยางพารา", "สหกรณ์"));
    await searchFor(page, " ");
    expect(await page.title()).toBe(first.replace("“ยางพารา” · ", ""));
  });

  test("more hits are shown on demand, from where the reader was, and the back button gives them again", async () => {
    await open("สหกรณ์");
    const shown = () => page.locator("li[data-url]").count();
    const before = await shown();
    await page.getByRole("button", { name: "แสดงอีก" }).click();
    await expect.poll(shown).toBeGreaterThan(before);
    const focused = await page.evaluate(() => {
      const items = [...document.querySelectorAll("li[data-url]")];
      return items.findIndex((item) => item.contains(document.activeElement));
    });
    expect(focused).toBe(before);
    const after = await shown();
    const last = page.locator("li[data-url] h3 a").nth(after - 1);
    await last.scrollIntoViewIfNeeded();
    // What is kept is the place where the list has come to rest.
    await page.waitForFunction((shown) => {
      const items = document.querySelectorAll("li[data-url]");
      const top = items[history.state?.at]?.getBoundingClientRect().top ?? Infinity;
      const last = items[shown - 1]?.getBoundingClientRect().top ?? Infinity;
      return Math.abs(top - history.state?.top) < 1 && last < innerHeight;
    }, after);
    const place = () => page.evaluate(() => history.state);
    const { at, top } = await place();
    await last.click();
    await page.waitForURL((url) => !url.pathname.startsWith("/search/"));
    await page.goBack();
    await expect.poll(shown).toBe(after);
    // Where the reader was, though excerpts may still come above.
    expect((await place()).at).toBe(at);
    const returned = () =>
      page
        .locator("li[data-url]")
        .nth(at)
        .evaluate((hit) => hit.getBoundingClientRect().top);
    await expect.poll(async () => Math.abs((await returned()) - top)).toBeLessThan(200);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

test("names are shown while the texts are still on their way, and give way to the hits", async () => {
  const context = await site.browser.newContext();
  const own = await context.newPage();
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await own.route(`**/pagefind/*/${searchFiles.records}`, async (route) => {
    await held;
    await route.continue();
  });
  await own.goto(`${site.url}/search/?q=${encodeURIComponent("ยางพารา")}`);
  const names = own.locator("[data-search-notice] ul.entries a");
  await names.first().waitFor();
  expect(await names.allTextContents()).toContainEqual(expect.stringContaining("ยางพารา"));
  expect(await stateOf(own)).toBe("loading");
  release();
  await own.waitForSelector("[data-search-results][data-state=done]");
  expect(await names.count()).toBe(0);
  expect((await hitsOf(own)).length).toBeGreaterThan(3);
  await context.close();
});

describe("bad input", () => {
  test.each([
    ["nothing", "", "idle"],
    ["white space", "  \t ", "idle"],
    ["10,000 letters", "เครือข่าย".repeat(1200), undefined],
    ["10,000 letters of nonsense", "ฎฐฑฒณ".repeat(2000), undefined],
    ["emoji", "🌾🌾👩‍🌾", "empty"],
    ["an unmatched quote", '"ยางพารา', "done"],
    ["only quotes", '""""', "empty"],
    ["markup", "<img src=x onerror=alert(1)><script>alert(1)</script>", undefined],
    ["lone marks", "่้๊๋์ํ", undefined],
    ["signs of the index", "_ ~ | ^ _~", "empty"],
    ["patterns", "(.*)[a-z]{1,}\\", undefined],
  ])("%s", async (_name, query, expected) => {
    await searchFor(page, query);
    const state = await stateOf(page);
    if (expected) expect(state).toBe(expected);
    else expect(["done", "empty", "idle"]).toContain(state);
    expect(await page.locator("main img, main [onerror]").count()).toBe(0);
    expect(problems).toEqual([]);
  });
});

describe("when it can't load", () => {
  test.each(["**/pagefind/*/index/**", "**/pagefind/current.json", "**/pagefind/*/*.json", "**/pagefind/*/chunks.txt"])(
    "%s: says so, keeps the words, and tries again",
    async (pattern) => {
      const context = await site.browser.newContext();
      const own = await context.newPage();
      await own.route(pattern, (route) => route.abort());
      await own.goto(`${site.url}/search/?q=${encodeURIComponent("ยางพารา")}`);
      await own.waitForSelector("[data-search-results][data-state=error]");
      expect(await own.inputValue("input[name=q]")).toBe("ยางพารา");
      await own.unroute(pattern);
      await own.getByRole("button", { name: "ลองอีกครั้ง" }).click();
      await own.waitForSelector("[data-search-results][data-state=done]");
      await context.close();
    },
  );

  test("without the words that people use: shows what it has, says so, and tries again", async () => {
    const context = await site.browser.newContext();
    const own = await context.newPage();
    await own.route(`**/pagefind/*/${searchFiles.thesaurus}`, (route) => route.fulfill({ status: 404 }));
    const status = () => own.locator("[data-search-status]").textContent();
    await own.goto(`${site.url}/search/?q=${encodeURIComponent("ยางพารา สตูล กัญชงกัญชง")}`);
    await own.waitForSelector("[data-search-results][data-state=done]");
    expect((await hitsOf(own)).length).toBeGreaterThan(0);
    expect(await status()).toContain("อาจมีมากกว่านี้");
    await own.unroute(`**/pagefind/*/${searchFiles.thesaurus}`);
    await own.getByRole("button", { name: "ลองอีกครั้ง" }).click();
    await expect.poll(status).not.toContain("อาจมีมากกว่านี้");
    expect((await hitsOf(own)).length).toBeGreaterThan(0);
    await context.close();
  });

  test("offline: says so, and searches by itself when the connection is back", async () => {
    const context = await site.browser.newContext();
    const own = await context.newPage();
    await own.goto(`${site.url}/search/`);
    // What searches comes when the page stands.
    await own.waitForSelector("[data-search-results][aria-busy=false]", { state: "attached" });
    await context.setOffline(true);
    await own.fill("input[name=q]", "ยางพารา");
    await own.press("input[name=q]", "Enter");
    await own.waitForSelector("[data-search-results][data-state=error]");
    expect(await own.locator("[data-search-notice]").textContent()).toContain("ออฟไลน์");
    await context.setOffline(false);
    await own.waitForSelector("[data-search-results][data-state=done]");
    await context.close();
  });

  test("without its script: says so and what to do, and keeps the words", async () => {
    const own = await site.browser.newPage();
    await own.route("**/search-page.client.*", (route) => route.abort());
    await own.goto(`${site.url}/search/?q=${encodeURIComponent("ยางพารา")}`);
    await own.locator("[data-search-status]", { hasText: searchPageText.failed }).waitFor();
    expect(await own.inputValue("main input[name=q]")).toBe("ยางพารา");
    expect(await own.locator("[data-search-browse]").isVisible()).toBe(true);
    await own.close();
  });

  test("what is typed before the script comes is searched", async () => {
    const own = await site.browser.newPage();
    await own.route("**/search-page.client.*", async (route) => {
      await own.fill("main input[name=q]", "ยางพารา");
      await route.continue();
    });
    await own.goto(`${site.url}/search/`);
    await own.waitForSelector("[data-search-results][data-state=done]");
    expect(await own.inputValue("main input[name=q]")).toBe("ยางพารา");
    await own.close();
  });

  test("names that come after Enter do not lie over what was found", async () => {
    const own = await site.browser.newPage();
    await own.goto(`${site.url}/search/`);
    await own.waitForSelector("[data-search-results][aria-busy=false]", { state: "attached" });
    let arrive = (): void => undefined;
    const sent = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await own.route("**/suggestions.client.*", (route) => sent.then(() => route.continue()));
    await own.fill("main input[name=q]", "ยางพารา");
    await own.press("main input[name=q]", "Enter");
    await own.waitForSelector("[data-search-results][data-state=done]");
    arrive();
    await own.waitForSelector("main input[role=combobox]");
    // Then those for one letter more are the first.
    const lists = own.evaluate(
      () =>
        new Promise<string | null>((told) => {
          const status = document.querySelector("main [data-suggestion-status]");
          if (status) new MutationObserver(() => told(status.textContent)).observe(status, { childList: true });
        }),
    );
    expect(await own.locator("main [data-suggestion-status]").textContent()).toBe("");
    await own.fill("main input[name=q]", "ฎฎฎฎฎฎ");
    expect(await lists).toContain("ไม่มีรายการแนะนำ");
    await own.close();
  });

  test("without JavaScript the page is a form, lists, and an index", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const own = await context.newPage();
    await own.goto(`${site.url}/search/?q=x`);
    expect(await own.locator("form[role=search] input[name=q]").count()).toBe(1);
    const letters = own.locator("[data-search-browse] .letters a");
    expect(await letters.count()).toBeGreaterThan(20);
    const [first] = await letters.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    await own.goto(`${site.url}${first}`);
    expect(await own.locator(".index a").count()).toBeGreaterThan(300);
    expect(await own.locator(".index h2").count()).toBeGreaterThan(20);
    await context.close();
  });
});
