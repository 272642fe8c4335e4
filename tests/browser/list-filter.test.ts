import { expect, it } from "vitest";
import { browseSite } from "./site.ts";

const site = browseSite();
const firstFilter = (path: string) =>
  site.open(path).then(async (page) => {
    const link = page.locator("a[data-facet]").first();
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
