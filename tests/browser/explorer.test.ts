import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browseSite } from "./site.ts";

/** The explorer: choosing, walking on, coming back; what it shares with other diagrams is in diagrams.test.ts. */
const site = browseSite({ reducedMotion: "reduce", viewport: { width: 1280, height: 900 } });
const PATH = "/diagrams/explorer/";
let page: Page;
beforeAll(async () => {
  page = await site.open(PATH);
});
afterAll(() => page.context().close());

const middle = (on = page) => on.locator("[data-view] h2");
const nameOf = async (on = page) => (await middle(on).innerText()).split("\n")[0]?.trim();
const status = (on = page) => on.locator("[data-status]").innerText();
const focused = () => page.evaluate(() => document.activeElement?.closest("[data-view]") !== null);
const address = () => new URL(page.url()).searchParams.get("of");
const arrived = (id: string | null) => page.waitForSelector(`[data-view][data-of="${id}"]`);

describe("choosing", () => {
  it("begins with an example; a neighbour comes into the middle with the focus on its name, and the address says so", async () => {
    expect(address()).toBeNull();
    expect(await page.locator("[data-example]").isVisible()).toBe(true);
    const first = page.locator("[data-view] li a").first();
    const [id, name] = [await first.getAttribute("data-of"), await first.innerText()];
    await first.click();
    await arrived(id);
    expect(address()).toBe(id);
    expect(await nameOf()).toBe(name);
    expect(await page.title()).toContain(name);
    expect(await focused()).toBe(true);
    expect(await page.locator("[data-example]").isVisible()).toBe(false);
  });

  it("back and forward lead through what was seen, and the name in the middle has the focus", async () => {
    await page.goto(`${site.url}${PATH}`);
    const example = await page.locator("[data-view]").getAttribute("data-of");
    const steps: (string | null)[] = [];
    for (let step = 0; step < 2; step++) {
      const next = page.locator("[data-view] li a").last();
      steps.push(await next.getAttribute("data-of"));
      await next.click();
      await arrived(steps.at(-1) ?? "");
    }
    await page.goBack();
    await arrived(steps[0] ?? "");
    await page.goBack();
    await arrived(example);
    expect(address()).toBeNull();
    await page.goForward();
    await arrived(steps[0] ?? "");
    expect(await focused()).toBe(true);
  });

  it("from the list by kind, by keyboard alone; the same address shows the same again", async () => {
    const fold = page
      .locator(".explorer-list .value-fold")
      .filter({ has: page.locator('[data-group^="organisation/"]') });
    await fold.locator("summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const id = await page.evaluate(() => document.activeElement?.closest("li")?.dataset.group ?? null);
    await page.keyboard.press("Enter");
    await arrived(id);
    expect(await focused()).toBe(true);
    const shown = await nameOf();
    await page.reload();
    await arrived(id);
    expect(await nameOf()).toBe(shown);
  });

  it("by typing, forgivingly: Enter takes the one that is meant, of several none, and what is no name is told", async () => {
    const input = page.locator("#explorer-q");
    const province = await page.locator('.explorer-list [data-group^="province/"] a').first().textContent();
    const person = await page.locator('.explorer-list [data-group^="organisation/"] a').nth(3).textContent();
    await input.fill(province ?? "");
    await page.locator("#explorer-q-options [role=option]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (name) => document.querySelector("[data-view] h2")?.textContent?.includes(name),
      province ?? "",
    );
    expect(address()).toMatch(/^province\//);
    await input.fill(person ?? "");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (name) => document.querySelector("[data-view] h2")?.textContent?.includes(name),
      person ?? "",
    );
    expect(address()).toMatch(/^organisation\//);
    await input.fill("กลุ่ม");
    await page.keyboard.press("Enter");
    await page.locator("#explorer-q-options [role=option]").nth(1).waitFor();
    expect(await status()).toMatch(/^มี \d+ ชื่อ/);
    expect(await nameOf()).toBe(person);
    await input.fill("ๆๆๆๆxq");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("[data-status]")?.textContent?.includes("ไม่พบชื่อ"));
    expect(await nameOf()).toBe(person);
    expect(await status()).toContain(person ?? "");
  });
});

describe("what is not there", () => {
  it("an unknown choice in the address is told, with the example and the ways to choose", async () => {
    await page.goto(`${site.url}${PATH}?of=network/__proto__`);
    await page.waitForFunction(() => document.querySelector("[data-status]")?.textContent !== "");
    expect(await status()).toContain("ไม่พบรายการ");
    expect(await middle().isVisible()).toBe(true);
    expect(await page.locator("#explorer-q").isVisible()).toBe(true);
  });

  it("a file that can't be had is told, what is seen stays, and another try works", async () => {
    await page.goto(`${site.url}${PATH}`);
    const before = await nameOf();
    const link = page.locator("[data-view] li a").first();
    const id = await link.getAttribute("data-of");
    await page.route("**/diagrams/explorer/*.json", (route) => route.abort());
    await link.click();
    await page.waitForFunction(() => document.querySelector("[data-status]")?.textContent !== "");
    expect(await status()).toContain("โหลดความสัมพันธ์ไม่ได้");
    expect(await nameOf()).toBe(before);
    await page.unroute("**/diagrams/explorer/*.json");
    await link.click();
    await arrived(id);
    expect(await status()).toBe("");
  });
});

describe("at any width", () => {
  it("the largest neighbourhood stays in the page, from 320 px and with letters twice as large", async () => {
    const largest = await page.evaluate(() => {
      const counts = [
        ...document.querySelectorAll<HTMLElement>(
          '.explorer-list [data-group^="topic/"], .explorer-list [data-group^="factor/"]',
        ),
      ];
      return counts.map(({ dataset }) => dataset.group ?? "");
    });
    for (const id of largest.slice(0, 3)) {
      await page.goto(`${site.url}${PATH}?of=${encodeURIComponent(id)}`);
      await arrived(id);
      for (const [width, size] of [
        [320, "100%"],
        [360, "200%"],
        [768, "100%"],
        [1280, "100%"],
        [1280, "200%"],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, size);
        const over = await page.evaluate(() =>
          [...document.querySelectorAll("[data-view] *")].flatMap((part) => {
            const { left, right } = part.getBoundingClientRect();
            return right > innerWidth + 0.5 || left < -0.5 ? [part.textContent] : [];
          }),
        );
        expect(over, `${id} ${width} ${size}`).toEqual([]);
        expect(await page.locator("[data-view] a").filter({ visible: true }).count(), id).toBeLessThan(40);
      }
    }
  });
});

it("without JavaScript shows the example, and every name leads to its page; no dead controls", async () => {
  const plain = await site.open(PATH, { javaScriptEnabled: false });
  expect(await plain.locator(".explorer-choose").isVisible()).toBe(false);
  expect(await middle(plain).isVisible()).toBe(true);
  const paths = await plain
    .locator("[data-view] a, .explorer-list a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !path.startsWith("/") || path.includes("?"))).toEqual([]);
  await plain.context().close();
});

it("fetches one small file for a choice, and names only when a reader comes to the field", async () => {
  const own = await site.open("/offline/");
  const asked: string[] = [];
  own.on("request", (request) => {
    const { pathname } = new URL(request.url());
    // The page before may ask for its list late.
    if (!pathname.includes("/offline/")) asked.push(pathname);
  });
  await own.goto(`${site.url}${PATH}`);
  await own.locator("form[data-explorer-choose]").waitFor();
  expect(asked.filter((path) => path.endsWith(".json"))).toEqual([]);
  expect(asked.filter((path) => path.includes("combobox") || path.includes("explorer-names"))).toEqual([]);
  await own.locator("[data-view] li a").first().click();
  await own.waitForURL("**?of=*");
  await own.waitForFunction(() => document.querySelector("[data-example]")?.hasAttribute("hidden"));
  expect(asked.filter((path) => path.endsWith(".json"))).toHaveLength(1);
  await own.context().close();
});
