import { readFileSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isShort } from "../../src/text/join-words.ts";
import { knowledge as k } from "../knowledge.ts";
import { axeViolationsInBothThemes } from "./axe.ts";
import { cutOf } from "./cut-of.ts";
import { cutByScripts } from "./cut-words.ts";
import { stops } from "./lists.ts";
import { cutsOf } from "./probes/lines.ts";
import { browseSite } from "./site.ts";

/** Data files as tables. What is counted and sorted is tested without a browser (tests/unit/workbench); here is what a reader does. */
const site = browseSite({ reducedMotion: "reduce", viewport: { width: 1280, height: 900 }, acceptDownloads: true });
const DIST = process.env.OUT_DIR ?? "dist";
interface Network {
  id: string;
  title: string;
  business: string;
}
const networks: Network[] = JSON.parse(readFileSync(`${DIST}/data/networks.json`, "utf8"));
const provinces: { title: string }[] = JSON.parse(readFileSync(`${DIST}/data/provinces.json`, "utf8"));
const business = networks[0]?.business ?? "";
const ofBusiness = networks.filter((network) => network.business === business);

let page: Page;
beforeAll(async () => {
  page = await site.open("/data/table/");
});
afterAll(() => page.context().close());

const count = () => page.locator("[data-count]");
const rows = () => page.locator("[data-table] tbody tr:has(th[scope=row])");
const titles = () => page.locator("[data-table] tbody th[scope=row]").allInnerTexts();
const query = () => new URL(page.url()).searchParams;
const focused = () => page.evaluate(() => document.activeElement?.matches("body") === false);
async function open(search: string): Promise<void> {
  await page.goto(`${site.url}/data/table/${search}`);
  await count().filter({ hasText: /\d/ }).waitFor();
}
const counted = (some: number) =>
  count()
    .filter({ hasText: new RegExp(`(^|\\D)${some} `) })
    .waitFor();

it("on paper no line ends within a word or the name of a place", async () => {
  await open("?collection=networks&q=ข้าว");
  await page.emulateMedia({ media: "print" });
  // A4 that lies, within its margins.
  await page.setViewportSize({ width: 1016, height: 688 });
  // What fills the paper is fetched when the page has nothing else to do.
  await page.waitForFunction(() => {
    dispatchEvent(new Event("beforeprint"));
    return document.querySelector("[data-paper] tbody tr") !== null;
  });
  const cuts = await page.evaluate(cutsOf, "[data-paper] table");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1280, height: 900 });
  const names = provinces.map(({ title }) => title).filter(isShort);
  expect(cuts.length).toBeGreaterThan(0);
  expect(cuts.flatMap((cut) => [...cutByScripts(cut), ...cutOf(names)(cut)])).toEqual([]);
});

describe("an address", () => {
  it.each([
    "?collection=netwrks",
    "?collection=networks&business=war",
    "?collection=networks&colour=red&sort=hue&columns=x",
  ])("%s says in Thai what is not known, and shows the whole table", async (search) => {
    await open(search);
    await expect.poll(() => page.locator("[data-faults]").innerText()).toMatch(/ไม่มี.+“/);
    await counted(networks.length);
    await expect.poll(() => rows().count()).toBe(Math.min(100, networks.length));
  });

  it("opens what it names: a filter, an order, counts and a chart", async () => {
    const where = `?collection=networks&business=${business}&sort=-title&cross=province,business&chart=province`;
    await open(where);
    await counted(ofBusiness.length);
    const sorted = ofBusiness.map(({ title }) => title).sort(new Intl.Collator("th", { numeric: true }).compare);
    await expect.poll(titles).toEqual(sorted.reverse().slice(0, 100));
    await page.locator(".bench-chart a").first().waitFor();
    const [drawing] = await Promise.all([page.waitForEvent("download"), page.locator("[data-does=chartSvg]").click()]);
    expect(readFileSync(await drawing.path(), "utf8")).toMatch(/@font-face[^}]+base64,[\w+/=]{1000}/);
    expect(await page.locator(".bench-cross tfoot td").last().innerText()).toBe(String(networks.length));
    expect(await axeViolationsInBothThemes(page.mainFrame())).toEqual([]);
  });
});

describe("a reader", () => {
  it("filters by keyboard, opens a count, picks rows and takes them as CSV; back leads through what was seen", async () => {
    await open("?collection=networks");
    await page.locator("#tool-filter").press("Enter");
    await page.locator("#facet-business").press("Enter");
    await page.locator(`[data-values=business] input[data-value="${business}"]`).press("Space");
    await counted(ofBusiness.length);
    expect(query().get("business")).toBe(business);
    expect(await focused()).toBe(true);

    await page.locator("#tool-cross").press("Enter");
    await page.locator("#cross-rows").selectOption("province");
    await page.locator("#cross-heads").selectOption("business");
    const cell = page.locator(".bench-cross tbody td a").first();
    const says = Number(await cell.innerText());
    await cell.press("Enter");
    await counted(says);
    expect(await count().evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => rows().count()).toBe(Math.min(100, says));

    await page.goBack();
    await counted(ofBusiness.length);
    // The counts were a step, and the tick; half a choice is none.
    for (let step = 0; step < 2; step++) await page.goBack();
    await counted(networks.length);
    expect(query().get("business")).toBeNull();

    const first = page.locator("input[data-pick]").first();
    await first.press("Space");
    await first.press("Shift+ArrowDown");
    await page.locator("#head-title").press("Enter");
    await page.locator("th[aria-sort]").waitFor();
    const picked = networks.slice(0, 2).map(({ id }) => id);
    await page.waitForFunction(() => location.search.includes("pick="));
    expect(query().get("pick")?.split(",").sort()).toEqual(picked.sort());
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#take-csv").press("Enter")]);
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv.startsWith("\uFEFFid,url,title,")).toBe(true);
    expect(csv.trim().split("\r\n")).toHaveLength(3);

    await page.locator("#take-cite").press("Enter");
    await page.locator("[data-citations] li").nth(1).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('[data-does=saveForm][data-ending=".bib"]').press("Enter"),
    ]);
    // Places of one report are one reference.
    expect(readFileSync(await file.path(), "utf8").match(/^@/gm)).toHaveLength(1);
    expect(await page.locator("[data-citations] > ol > li").count()).toBe(1);
    expect(await page.locator("[data-citations] li li").count()).toBe(2);
    await page.keyboard.press("Escape");
    expect(await page.locator("[data-citations]").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("take-cite");
    await page.locator("#take-compare").press("Enter");
    await expect.poll(() => page.locator(".bench-compare thead th").count()).toBe(3);
    expect(await focused()).toBe(true);
    await page.evaluate(() => {
      window.print = () => dispatchEvent(new Event("beforeprint"));
    });
    await page.locator("#print-picked").press("Enter");
    await expect.poll(() => page.locator("[data-paper] tbody tr").count()).toBe(2);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator("[data-paper]").innerHTML()).toBe("");
    await page.locator("#take-only").press("Enter");
    await counted(2);
  });

  it("has what is compared ticked, adds one row to it, hears how many it may be, and takes one away", async () => {
    const [first = "", second = "", third = "", ...others] = networks.map(({ id }) => id);
    const most = [first, second, third, others[0]];
    const heads = () => page.locator(".bench-compare thead th").count();
    const ticked = () =>
      page.locator("[data-pick]:checked").evaluateAll((ticks) => ticks.map((tick) => tick.getAttribute("data-pick")));
    await open(`?collection=networks&compare=${most.slice(0, 3).join()}`);
    await expect.poll(heads).toBe(4);
    expect(await ticked()).toEqual(most.slice(0, 3));
    expect(await page.locator("#compare-compare").count()).toBe(0);
    await page.locator(`[data-pick="${most[3]}"]`).check();
    await page.locator("#compare-compare").click();
    await expect.poll(heads).toBe(5);
    await page.waitForURL((url) => url.searchParams.get("compare") === most.join());
    const said = page.locator("[data-take] [data-said]");
    expect(await said.innerText()).toBe("");
    await page.locator(`[data-pick="${others[1]}"]`).check();
    expect(await said.innerText()).toContain("ไม่เกิน 4");
    await page.locator(`[data-pick="${others[1]}"]`).uncheck();
    await page.locator(`[data-uncompare="${second}"]`).click();
    await expect.poll(heads).toBe(4);
    expect(await ticked()).toEqual(most.filter((id) => id !== second));
  });

  it("has few stops between a row that is picked and what can be done with it; the arrows lead along a column", async () => {
    await open("?collection=networks");
    await expect.poll(() => rows().count()).toBe(Math.min(100, networks.length));
    expect((await page.evaluate(stops)).length).toBeLessThanOrEqual(150);
    const links = page.locator("[data-table] tbody th[scope=row] a");
    await links.first().press("ArrowDown");
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.locator("#bench-keys").isVisible()).toBe(true);
    await page.locator("input[data-pick]").nth(1).press("Space");
    const done = () => page.evaluate(() => document.activeElement?.closest("[data-take]") !== null);
    let presses = 0;
    for (; presses < 20 && !(await done()); presses++) await page.keyboard.press("Tab");
    expect(await done()).toBe(true);
    await page.keyboard.press("Shift+Tab");
    await page.locator("#bench-keys").waitFor({ state: "hidden" });
  });

  it("types, and the table follows; what leaves nothing says so and is left with one press", async () => {
    await open("?collection=networks");
    await page.locator("#words").fill("ไม่มีคำนี้แน่ ๆ");
    await count().filter({ hasText: "ไม่มีแถว" }).waitFor();
    expect(await rows().count()).toBe(0);
    await page.locator("[data-unfilter=words]").press("Enter");
    await counted(networks.length);
    expect(await page.locator("#words").inputValue()).toBe("");
    await page.goBack();
    await count().filter({ hasText: "ไม่มีแถว" }).waitFor();
    expect(await page.locator("#words").inputValue()).toContain("ไม่มีคำนี้");
    await page.goBack();
    await counted(networks.length);
    expect(await page.locator("#words").inputValue()).toBe("");
  });

  it("asks twice for citations and has those of the second time, though a file is none; closes them by the button", async () => {
    await open("?collection=networks");
    // Some browsers give a button that is clicked no focus.
    await page.evaluate(() => addEventListener("mousedown", (event) => event.preventDefault()));
    const held: Route[] = [];
    let answer = async (route: Route): Promise<unknown> => held.push(route);
    await page.route("**/*.csl.json", (route) => answer(route));
    await page.locator("#take-cite").click();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await page.locator("[data-does=closeCitations]").click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("take-cite");

    const picked = networks.slice(0, 2);
    const broken = `/${picked[0]?.id}.csl.json`;
    answer = (route) =>
      route.request().url().endsWith(broken) ? route.fulfill({ body: "<!doctype html>" }) : route.continue();
    for (const { id } of picked) await page.locator(`[data-pick="${id}"]`).check();
    const lines = page.locator("[data-citations] > ol > li");
    await page.locator("#take-cite").click();
    await expect.poll(() => lines.count()).toBe(picked.length);
    const last = networks[Math.min(200, networks.length) - 1]?.id;
    const answered = page.waitForResponse(`**/${last}.csl.json`);
    await Promise.all(held.map((route) => route.continue()));
    await (await answered).finished();
    await page.evaluate(() => new Promise((drawn) => setTimeout(drawn)));
    expect(await lines.count()).toBe(picked.length);
    await page.unroute("**/*.csl.json");

    // The way back leads away from what lies over the page too.
    await page.locator("[data-does=closeCitations]").click();
    await page.locator("#head-title").click();
    await page.locator("#take-cite").click();
    await lines.first().waitFor();
    await page.goBack();
    await page.locator("th[aria-sort]").waitFor({ state: "detached" });
    expect(await page.locator("[data-cites]").isVisible()).toBe(false);
  });

  it("cites rows that are no entries in every form: as their place in the report, or as what the site arranged", async () => {
    const taken = async (address: string): Promise<[bib: string, csl: Record<string, unknown>[]]> => {
      await open(address);
      await page.locator("#take-cite").click();
      await page.locator("[data-citations] > ol > li").first().waitFor();
      const files = [];
      for (const ending of [".bib", ".csl.json"]) {
        const download = page.waitForEvent("download");
        await page.locator(`[data-does=saveForm][data-ending="${ending}"]`).click();
        files.push(readFileSync(await (await download).path(), "utf8"));
      }
      const [bib = "", csl = "[]"] = files;
      return [bib, JSON.parse(csl)];
    };
    const [reading] = k.corrections;
    const [bib, csl] = await taken(`?collection=corrections&pick=${reading?.id}`);
    expect(bib).toMatch(/^@techreport\{report-/);
    expect(csl).toMatchObject([{ type: "report", URL: expect.stringMatching(new RegExp(`${reading?.url}$`)) }]);
    const pair = k.lessons.flatMap(({ id, factors }) => factors.map((factor) => `${id}--${factor}`))[0];
    const [, ours] = await taken(`?collection=lesson-factors&pick=${pair}`);
    expect(ours).toMatchObject([
      { type: "webpage", id: `lesson-factors-${pair}`, URL: expect.stringContaining("/lessons/") },
    ]);
  });

  it("hears that a table is being loaded, and that it can't be had", async () => {
    let hold: Route | undefined;
    await page.route("**/data/networks.json", (route) => {
      hold = route;
    });
    await page.goto(`${site.url}/data/table/?collection=networks`);
    await page.getByRole("status").filter({ hasText: "กำลังเปิดข้อมูล" }).waitFor({ state: "attached" });
    await hold?.abort();
    await page.getByRole("alert").filter({ hasText: "เปิดข้อมูลไม่ได้" }).waitFor();
    await expect.poll(() => page.locator("[data-live]").textContent()).toBe("");
    await page.unroute("**/data/networks.json");
    await page.locator("[data-retry]").press("Enter");
    await counted(networks.length);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

it("a card holds all that stands in it, in letters of twice the size on the smallest screen: what is beyond it is not seen", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open("?collection=networks");
  await page.evaluate(() => document.documentElement.style.setProperty("--text-size", "2"));
  const cut = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("[data-table] tbody tr")]
        .filter((row) => row.scrollWidth > row.clientWidth)
        .map(({ textContent }) => textContent),
    );
  await expect.poll(cut).toEqual([]);
});

it("on a tablet all that can be done with what is picked is within the screen", async () => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await open(`?collection=networks&pick=${networks[0]?.id}`);
  await page.locator("#take-pickAll").waitFor();
  const ends = await page
    .locator("[data-take] button")
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().right));
  expect(Math.max(...ends)).toBeLessThanOrEqual(768);
});

it.each(["", "&by=province"])(
  "on a phone its page is no longer than eight screens before one asks for more rows%s",
  async (grouped) => {
    const phone = { width: 360, height: 740 };
    await page.setViewportSize(phone);
    await open(`?collection=networks${grouped}`);
    await expect.poll(() => page.locator("[data-table] tbody tr").count()).toBeGreaterThan(0);
    await page.locator("[data-does=more]").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(8 * phone.height);
  },
);

it("without scripts there is where each data file is read, and its files", async () => {
  const plain = await site.open("/data/table/?collection=lessons", { javaScriptEnabled: false });
  expect(await plain.locator("[data-bench]").isVisible()).toBe(false);
  expect(await plain.locator("noscript").isVisible()).toBe(true);
  for (const path of ["/lessons/", "/data/lessons.csv"])
    expect(await plain.locator(`main a[href="${path}"]`).count()).toBeGreaterThan(0);
  await plain.context().close();
});
