/** The search box that stands on every page: keys, suggestions, combobox. */
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { compounds } from "../../src/text/compounds.ts";
import { isShort } from "../../src/text/join-words.ts";
import { cutOf } from "../browser/cut-of.ts";
import { cutsOf } from "../browser/probes/lines.ts";
import { browseSite } from "../browser/site.ts";
import { withoutKeeps } from "../site/dist.ts";
import { laidOut } from "./laid-out.ts";

const site = browseSite({});
let page: Page;
beforeAll(async () => {
  page = await site.open("/");
});
beforeEach(async () => {
  await page.goto(`${site.url}/about/`);
});

const input = () => page.locator("form[role=search] input[name=q]");
const options = () => page.locator("[role=option]");
async function type(text: string): Promise<void> {
  await input().focus();
  await input().fill(text);
  // The last option names what was typed: what stands above it is not from before.
  await options()
    .last()
    .filter({ hasText: `“${text}”` })
    .waitFor();
}

/** Keeps back what comes from these addresses until it is told whether it comes. */
async function held(
  own: Page,
  addresses: string,
): Promise<{ asked: Promise<void>; release: (comes: boolean) => void }> {
  const { promise: asked, resolve: hear } = Promise.withResolvers<void>();
  const { promise: answer, resolve: release } = Promise.withResolvers<boolean>();
  await own.route(addresses, async (route) => {
    hear();
    await ((await answer) ? route.continue() : route.abort());
  });
  return { asked, release };
}

describe("keys", () => {
  test.each(["/", "Control+k", "Meta+k"])("%s leads to the box", async (key) => {
    await page.keyboard.press(key);
    expect(await input().evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await input().inputValue()).toBe("");
  });

  test("a slash typed into a field is a slash", async () => {
    await input().focus();
    await page.keyboard.type("a/b");
    expect(await input().inputValue()).toBe("a/b");
  });
});

describe("suggestions", () => {
  test("one comes for the beginning of a name, in other letters, by other names, with a slip or words that ask", async () => {
    for (const [typed, title] of [
      ["สตู", "สตูล"],
      ["satu", "สตูล"],
      ["l9^", "สตูล"],
      ["ธกส", "ธ.ก.ส."],
      ["ซัพพลาย", "ห่วงโซ่อุปทาน"],
      ["สตุล", "สตูล"],
      ["ห่วงโซอุปทาน", "ห่วงโซ่อุปทาน"],
      ["ธกส คืออะไร", "ธ.ก.ส."],
    ] as const) {
      await type(typed);
      expect(await options().first().textContent(), typed).toContain(title);
    }
  });

  test("they come before the index is loaded; where they lead comes after them", async () => {
    const own = await site.browser.newPage();
    const asked: string[] = [];
    own.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await own.goto(`${site.url}/about/`);
    expect(asked.filter((path) => path.includes("/pagefind/"))).toEqual([]);
    const addresses = await held(own, "**/addresses.json");
    await own.locator("input[name=q]").fill("ยาง");
    await own.waitForSelector("[role=option]:not(.all)");
    await addresses.asked;
    const { folder } = await (await fetch(`${site.url}/pagefind/current.json`)).json();
    expect(asked.filter((path) => path.includes("/pagefind/"))).toEqual([
      "/pagefind/current.json",
      `/pagefind/${folder}/names.json`,
      `/pagefind/${folder}/addresses.json`,
    ]);
    await own.close();
  });

  test("who chooses before that gets there when it has come; where it can't be had, what is called so is searched", async () => {
    for (const comes of [true, false]) {
      const own = await site.browser.newPage();
      await own.goto(`${site.url}/about/`);
      const addresses = await held(own, "**/addresses.json");
      await own.locator("input[name=q]").fill("สตูล");
      await own.waitForSelector("[role=option]:not(.all)");
      await own.keyboard.press("ArrowDown");
      await own.keyboard.press("Enter");
      await addresses.asked;
      expect(new URL(own.url()).pathname).toBe("/about/");
      addresses.release(comes);
      await own.waitForURL(comes ? "**/provinces/satun/" : "**/search/?q=*");
      if (!comes) expect(new URL(own.url()).searchParams.get("q")).toBe("สตูล");
      await own.close();
    }
  });

  test("arrow keys choose, the field keeps the focus, Enter follows, Escape closes", async () => {
    await type("สตูล");
    expect(await input().getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    const active = await input().getAttribute("aria-activedescendant");
    expect(active).toBe(await options().first().getAttribute("id"));
    expect(await options().first().getAttribute("aria-selected")).toBe("true");
    expect(await input().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await input().getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("ArrowDown");
    await page.waitForSelector("[role=listbox]:not([hidden])");
    await page.keyboard.press("ArrowDown");
    await Promise.all([page.waitForURL("**/provinces/satun/"), page.keyboard.press("Enter")]);
  });

  test("Enter without a choice searches for what was typed", async () => {
    await type("ยางพารา");
    await Promise.all([page.waitForURL("**/search/?q=*"), page.keyboard.press("Enter")]);
    await page.waitForSelector("[data-search-results][data-state=done]");
  });

  test("Enter that ends the composition of an input method neither chooses nor searches", async () => {
    await type("สตูล");
    await page.keyboard.press("ArrowDown");
    // As Safari sends it: after the end, as if nothing were composed.
    const enter = { key: "Enter", keyCode: 229, bubbles: true, cancelable: true };
    const left = await input().evaluate((field, key) => field.dispatchEvent(new KeyboardEvent("keydown", key)), enter);
    expect(left, "the key is left to the input method").toBe(true);
    expect(await options().first().getAttribute("aria-selected")).toBe("true");
    // In the middle of it, as Chromium does.
    const keys = await page.context().newCDPSession(page);
    await keys.send("Input.imeSetComposition", { text: "ก", selectionStart: 1, selectionEnd: 1 });
    await keys.send("Input.dispatchKeyEvent", {
      type: "rawKeyDown",
      key: "Enter",
      code: "Enter",
      windowsVirtualKeyCode: 229,
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(new URL(page.url()).pathname).toBe("/about/");
  });

  test("two words, in either order, suggest what both fit", async () => {
    const found: string[][] = [];
    for (const typed of ["สตูล ยางพารา", "ยางพารา สตูล"]) {
      await type(typed);
      // The last one searches the whole text for what was typed.
      found.push((await options().locator("> span").allTextContents()).filter((text) => !text.includes(typed)).sort());
    }
    expect(found[0]).toContain("เครือข่ายยางพารา จ.สตูล");
    expect(found[1]).toEqual(found[0]);
  });

  test("the last option searches the whole text; arrows reach it, and it is not counted", async () => {
    await type("สตูล");
    const all = options().last();
    expect(await all.textContent()).toBe("ค้น “สตูล” ในข้อความทั้งหมด");
    const count = (await options().count()) - 1;
    expect(await page.locator("[data-suggestion-status]").textContent()).toContain(`มี ${count} รายการแนะนำ`);
    await page.keyboard.press("ArrowUp");
    expect(await all.getAttribute("aria-selected")).toBe("true");
    expect(await input().getAttribute("aria-activedescendant")).toBe(await all.getAttribute("id"));
    await Promise.all([page.waitForURL("**/search/?q=*"), page.keyboard.press("Enter")]);
    expect(new URL(page.url()).searchParams.get("q")).toBe("สตูล");
  });

  test("without any suggestion that option stands alone, for a mouse too", async () => {
    await type("ฎฎฎฎฎฎ");
    expect(await options().allTextContents()).toEqual(["ค้น “ฎฎฎฎฎฎ” ในข้อความทั้งหมด"]);
    expect(await page.locator("[data-suggestion-status]").textContent()).toContain("ไม่มีรายการแนะนำ");
    await Promise.all([page.waitForURL("**/search/?q=*"), options().click()]);
  });

  test("no line of them ends inside a word, once the rules for that are there", async () => {
    const own = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
    await own.goto(`${site.url}/about/`);
    await own.locator("[data-search-link]").click();
    const cut = cutOf(compounds.filter((word) => isShort(word)));
    for (const typed of ["ยาง", "แลกเปลี่ยน"]) {
      await own.locator("input[name=q]").fill(typed);
      // Whose whole text is searched is said as it was typed.
      await expect
        .poll(() => own.locator("[role=listbox] .all").textContent(), { timeout: 10_000 })
        .toBe(`ค้น “${typed}” ในข้อความทั้งหมด`);
      await expect
        .poll(async () => (await own.evaluate(cutsOf, "[role=listbox]")).flatMap(cut), { timeout: 10_000 })
        .toEqual([]);
    }
    await own.close();
  });

  test("on a phone it opens from the head of the page, with a label that is seen", async () => {
    const own = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
    await own.goto(`${site.url}/about/`);
    const field = own.getByLabel("คำที่ต้องการค้น");
    const label = own.locator("label[for=head-q]");
    expect([await field.isVisible(), await label.isVisible()]).toEqual([false, false]);
    await own.locator("[data-search-link]").click();
    expect([await field.isVisible(), await label.isVisible()]).toEqual([true, true]);
    expect((await label.boundingBox())?.width).toBeGreaterThan(50);
    await own.keyboard.type("ยาง");
    expect(await field.inputValue()).toBe("ยาง");
    await own.close();
  });

  test("the number of suggestions is announced in Thai", async () => {
    await type("ปุ๋ย");
    expect(await page.locator("[data-suggestion-status]").textContent()).toMatch(/มี \d+ รายการแนะนำ/);
  });
});

describe("what a page loads for its box", () => {
  const scriptsOf = (own: Page): Set<string> => {
    const scripts = new Set<string>();
    own.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".js")) scripts.add(pathname);
    });
    return scripts;
  };
  const scripts = "**/_astro/*.js";

  test("at most 3 KB of script, brotli, before a reader goes to it; suggestions then", async () => {
    const { brotliCompressSync } = await import("node:zlib");
    const own = await site.browser.newPage();
    const asked = scriptsOf(own);
    await own.goto(`${site.url}/networks/satun-yang-phara/`);
    const sizes = [...asked].map(async (path) => {
      const script = await (await fetch(site.url + path)).arrayBuffer();
      return brotliCompressSync(Buffer.from(script)).length;
    });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes, [...asked].join(" ")).toBeLessThanOrEqual(3 * 1024);
    const before = asked.size;
    await own.keyboard.press("/");
    await own.keyboard.type("ยางพารา");
    await own.waitForSelector("[role=option]");
    expect(asked.size).toBeGreaterThan(before);
    await own.close();
  });

  test("its styles come after all others: before one in the text they would lay out the whole page again", async () => {
    await page.goto(`${site.url}/glossary/`);
    await type("สตูล");
    const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href));
    expect(sheets.at(-1)).toContain("/suggestions.");
  });

  test("what is typed asks for no font: when one came, the whole page would be laid out again", async () => {
    const own = await site.browser.newPage();
    await own.goto(`${site.url}/glossary/`);
    const asked: string[] = [];
    own.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await own.locator("input[name=q]").fill("Satun & OTOP");
    await own.waitForSelector("[role=option]");
    await own.locator("input[name=q]").fill("satu");
    await own.waitForSelector("[role=option]:not(.all)");
    expect(asked.filter((path) => path.endsWith(".woff2"))).toEqual([]);
    await own.close();
  });

  test("names are laid out one by one, before they are seen: a slow phone hears no key while it lays out eight", async () => {
    const own = await site.browser.newPage();
    await own.goto(`${site.url}/glossary/`);
    const objects = await laidOut(own, async () => {
      await own.locator("input[name=q]").pressSequentially("เครือข่าย");
      await own.waitForSelector("[role=option]:nth-child(8)");
    });
    expect(objects.length).toBeGreaterThan(8);
    expect(Math.max(...objects)).toBeLessThan(30);
    await own.close();
  });

  test("what is typed before they are there gets its suggestions", async () => {
    const own = await site.browser.newPage();
    await own.goto(`${site.url}/about/`);
    let arrive = (): void => undefined;
    const typed = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await own.route(scripts, (route) => typed.then(() => route.continue()));
    await own.locator("input[name=q]").pressSequentially("สตูล");
    arrive();
    await own.waitForSelector("[role=option]");
    expect(await own.locator("[role=option]").first().textContent()).toContain("สตูล");
    await own.close();
  });

  test("when they can't be had the box still searches", async () => {
    const own = await site.browser.newPage();
    const faults: string[] = [];
    own.on("pageerror", (error) => faults.push(error.message));
    await own.goto(`${site.url}/about/`);
    await own.route(scripts, (route) => route.abort());
    const refused = own.waitForEvent("requestfailed");
    await own.locator("input[name=q]").fill("สตูล");
    await refused;
    await Promise.all([own.waitForURL("**/search/?q=*"), own.locator("input[name=q]").press("Enter")]);
    expect(faults).toEqual([]);
    await own.close();
  });
});

test("every page has one box, and a description for browsers", async () => {
  for (const path of ["/", "/networks/", "/report/3-1/", "/search/", "/404.html"]) {
    await page.goto(site.url + path);
    expect(await page.locator("form[role=search] input[name=q]").count(), path).toBe(1);
  }
  const description = await (await fetch(`${site.url}/opensearch.xml`)).text();
  expect(description).toContain("/search/?q={searchTerms}");
});

test("published pages hold no zero-width characters and no cut words", async () => {
  for (const path of ["/", "/networks/satun-yang-phara/", "/report/3-1/", "/search/"]) {
    const html = await (await fetch(site.url + path)).text();
    // Beside a word that is kept whole it only shows a break that is there (src/text/keep-together.ts).
    expect(withoutKeeps(html), path).not.toMatch(/[\u200B-\u200D\u2060\uFEFF]|<wbr/);
  }
});
