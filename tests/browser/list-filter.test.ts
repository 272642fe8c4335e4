import { describe, expect, it } from "vitest";
import { browseSite } from "./site.ts";

const site = browseSite();
const firstFilter = (path: string) =>
  site.open(path).then(async (page) => {
    const link = page.locator("a.filter").first();
    const { facet = "", value = "" } = await link.evaluate((a) => ({ ...(a as HTMLElement).dataset }));
    const href = await link.getAttribute("href");
    const shown = await link.locator("span").last().textContent();
    await page.context().close();
    return { query: `?${facet}=${value}`, href, count: Number(shown) };
  });

for (const path of ["/networks/", "/lessons/"]) {
  it(`${path}: a filter in the address leaves as many as it says, and the sentence over the list counts them`, async () => {
    const { query, count } = await firstFilter(path);
    const page = await site.open(path + query);
    expect(await page.locator("[data-filter-list] li:visible").count()).toBe(count);
    expect(await page.locator("[data-filter-count]").textContent()).toContain(` ${count} `);
    await page.context().close();
  });

  it(`${path}: where the list is cut, a filter in the address leads to the page of that filter`, async () => {
    const { query, href } = await firstFilter(path);
    const page = await site.open("/404.html");
    // What a list looks like that goes over several pages: src/components/FilterCount.astro, NetworkList.astro.
    await page.route(`**${path}?*`, async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace(" data-filter-list", "").replace(" data-filter-count", "");
      await route.fulfill({ response: answer, body: html });
    });
    await page.goto(site.url + path + query);
    await page.waitForURL((url) => url.pathname === href && url.search === "");
    await page.context().close();
  });
}

it("/lessons/: what a topic folds is shown while the list is filtered, and folded again when it is not; focus is not lost", async () => {
  const { query } = await firstFilter("/lessons/");
  const page = await site.open(`/lessons/${query}`);
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
  await page.context().close();
});

it("/lessons/: eight screens of a phone at most, so long as it has nine topics; on paper all of it, and no filter", async () => {
  const page = await site.open("/lessons/", { viewport: { width: 360, height: 800 } });
  const topics = await page.locator("[data-filter-list] > section").count();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(8 * 800 + 500 * Math.max(0, topics - 9));
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("[data-filter-list] li:visible").count()).toBe(
    await page.locator("[data-filter-list] li").count(),
  );
  expect(await page.locator("a[data-facet]:visible").count()).toBe(0);
  await page.context().close();
});

describe("/networks/, in groups", () => {
  const closed = "details.network-group:not([open])";

  it("a phone has a row for each group, at most eight screens of them, and unfolds what is tapped", async () => {
    const page = await site.open("/networks/", { viewport: { width: 360, height: 740 } });
    const rows = page.locator(".network-group > summary");
    expect(await page.locator(".networks > li:visible").count()).toBe(0);
    for (const { height } of await rows.evaluateAll((each) => each.map((row) => row.getBoundingClientRect().toJSON())))
      expect(height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(8 * 740);
    await rows.first().click();
    expect(await page.locator(".networks").first().locator("li").count()).toBe(
      await page.locator(".networks > li:visible").count(),
    );
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".networks > li:visible").count()).toBe(await page.locator(".networks > li").count());
    await page.context().close();
  });

  it("an address that names a group opens it", async () => {
    const front = await site.open("/networks/");
    const anchor = await front.locator(".network-group .networks").last().getAttribute("id");
    await front.context().close();
    const page = await site.open(`/networks/#${anchor}`, { viewport: { width: 360, height: 740 } });
    await page.locator(`#${anchor}`).waitFor({ state: "visible" });
    await page.context().close();
  });

  it("a wide screen shows what is in them, and their headings are no stops for the keyboard", async () => {
    const page = await site.open("/networks/", { viewport: { width: 1280, height: 740 } });
    const opens = page.locator(".network-group.opens");
    for (const group of await opens.all()) expect(await group.locator("li").first().isVisible()).toBe(true);
    expect(await opens.first().locator("h2").isVisible()).toBe(true);
    await opens.first().locator("li a").first().focus();
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".network-group"))).toBeNull();
    expect(await page.getByRole("heading", { level: 2 }).count()).toBeGreaterThanOrEqual(await opens.count());
    await page.context().close();
  });

  it("while it is filtered the groups that have any left are open under their names", async () => {
    const { query, count } = await firstFilter("/networks/");
    const page = await site.open(`/networks/${query}`, { viewport: { width: 360, height: 740 } });
    expect(await page.locator(`${closed}:visible`).count()).toBe(0);
    expect(await page.locator(".networks > li:visible").count()).toBe(count);
    expect(await page.locator(".network-group:visible > summary h2:visible").count()).toBe(
      await page.locator(".network-group:visible").count(),
    );
    await page.locator("[data-filter-count] a").click();
    expect(await page.locator(".network-group[open]").count()).toBe(0);
    await page.context().close();
  });
});
