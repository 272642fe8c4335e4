/** Search while the site is deployed anew, in a browser that keeps every file for ten minutes; without the service worker. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { INDEX_FORMAT } from "../../src/search/index-files.ts";
import { openBrowser } from "./browser.ts";
import { type DeploymentServer, serveDeployments, type Trouble } from "./deployment-server.ts";
import { BUILDING, unstyled } from "./reader.ts";
import { buildReleases, type Releases } from "./releases.ts";
import { ask, FOUND, hits, settled, statesWhile, suggested } from "./searching.ts";
import { makeImpatient } from "./stopped-clock.ts";

let browser: Browser;
let releases: Releases;
let server: DeploymentServer;
let context: BrowserContext;
let home: string;

beforeAll(async () => {
  [browser, releases] = await Promise.all([openBrowser(), buildReleases()]);
}, BUILDING);
afterAll(() => browser?.close());
beforeEach(async () => {
  server = await serveDeployments(releases.first, releases.base);
  home = server.origin + releases.base;
  context = await browser.newContext({ reducedMotion: "reduce", serviceWorkers: "block" });
});
afterEach(async () => {
  await context.close();
  await server.close();
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(home + path);
  return page;
}

/** A tab in which something has been found. */
async function searched(query: string): Promise<Page> {
  const page = await open(`search/?q=${encodeURIComponent(query)}`);
  await settled(page, "done");
  return page;
}

const again = (page: Page) => page.getByRole("button", { name: "ลองอีกครั้ง" });
const WORDS = ["ผ้าทอ", "หมู่บ้าน", "ประชุมกัน", "เครือข่าย", "ปัจจัย"];

describe("the same content, deployed again", () => {
  it("an open tab and new ones find every word, and nobody sees an error", async () => {
    const tab = await searched("น้ำผึ้ง");
    server.deploy(releases.same);
    for (const word of WORDS) expect(await ask(tab, word), word).toEqual(FOUND);
    const fresh = await searched("กลุ่ม");
    for (const word of WORDS) expect(await ask(fresh, word), word).toEqual(FOUND);
    expect(await suggested(await open("about/"), "น้ำ")).toContain("น้ำผึ้ง");
  });
});

describe("other content and other scripts", () => {
  it("an open tab goes on with the new index; what is new is found at once", async () => {
    const tab = await searched("น้ำผึ้ง");
    server.deploy(releases.next);
    for (const word of WORDS) expect(await ask(tab, word), word).toEqual(FOUND);
    expect(await ask(tab, "ทุเรียน")).toEqual(FOUND);
    expect(await hits(tab)).toContain("ทุเรียน");
  });

  it("a tab that was opened before and never searched finds; its box still leads to the search page", async () => {
    const [search, other] = [await open("search/"), await open("about/")];
    server.deploy(releases.next);
    expect(await ask(search, "เปลือกหนาม")).toEqual(FOUND);
    expect(await hits(search)).toContain("ทุเรียน");
    await other.fill("input[name=q]", "ราชาผลไม้");
    await other.press("input[name=q]", "Enter");
    await settled(other, "done");
    expect(await hits(other)).toContain("ทุเรียน");
  });

  it("new pages are whole, and one reload brings the open ones up to date", async () => {
    const tab = await searched("น้ำผึ้ง");
    const other = await open("about/");
    expect(await suggested(other, "น้ำ")).toContain("น้ำผึ้ง");
    server.deploy(releases.next);
    const fresh = await open("glossary/");
    expect(await unstyled(fresh)).toEqual([]);
    expect(await suggested(fresh, "ทุเรียน")).toContain("ทุเรียน");
    for (const page of [tab, other]) {
      await page.reload();
      expect(await unstyled(page)).toEqual([]);
      expect(await page.locator("html").getAttribute("data-release")).toBe("2");
      expect(await suggested(page, "ทุเรียน")).toContain("ทุเรียน");
    }
    expect(await ask(tab, "ทุเรียน")).toEqual(FOUND);
  });
});

describe("an index in another form", () => {
  it("has an open page read again, once, with the query that was typed", async () => {
    const tab = await searched("น้ำผึ้ง");
    server.deploy(releases.next);
    const body = JSON.stringify({ folder: "another", format: INDEX_FORMAT + 1 });
    server.break((path) => (path.endsWith("/current.json") ? { status: 200, body } : undefined));
    let loads = 0;
    tab.on("load", () => loads++);
    await tab.fill("main input[name=q]", "ผ้าทอ");
    await tab.press("main input[name=q]", "Enter");
    await settled(tab, "error");
    expect(await tab.locator("html").getAttribute("data-release")).toBe("2");
    expect(await tab.inputValue("main input[name=q]")).toBe("ผ้าทอ");
    server.break();
    await again(tab).click();
    await settled(tab, "done");
    expect(loads).toBe(1);
  });
});

describe("a server that fails for a while", () => {
  // What else is no file of the index is told in tests/unit/search/fetch-file.test.ts.
  it.each<[string, Trouble]>([
    ["can't be reached", "cut"],
    ["never answers", "hung"],
    ["lacks files, and has browsers remember it", { status: 404, headers: { "cache-control": "max-age=600" } }],
    [
      "sends other words instead of files, and has browsers keep them",
      { status: 200, body: "Sign in", headers: { "cache-control": "max-age=600", "content-type": "text/plain" } },
    ],
  ])("%s: the words stay, and a press finds them later", async (_name, trouble) => {
    const tab = await searched("น้ำผึ้ง");
    // How long it waits is measured in tests/unit/search/fetch-file.test.ts.
    if (trouble === "hung") await makeImpatient(tab);
    server.break((path) => (path.includes("/pagefind/") ? trouble : undefined));
    expect(await ask(tab, "ผ้าทอ")).toEqual(["loading", "error"]);
    expect(await statesWhile(tab, () => again(tab).click())).toEqual(["loading", "error"]);
    expect(await again(tab).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await tab.inputValue("main input[name=q]")).toBe("ผ้าทอ");
    // What nobody gave up would hold up whoever asks for the same, in other tabs too.
    await expect.poll(server.hanging).toBe(0);
    server.break();
    if (trouble === "hung") await makeImpatient(tab, false);
    await again(tab).click();
    await settled(tab, "done");
    expect(await suggested(await open("about/"), "ผ้า")).not.toEqual([]);
  });

  it("and comes back with another deployment: a press finds what is new", async () => {
    const tab = await searched("น้ำผึ้ง");
    server.break(() => "cut");
    expect(await ask(tab, "ทุเรียน เปลือกหนาม ผ้าทอ")).toEqual(["loading", "error"]);
    server.deploy(releases.next);
    server.break();
    expect(await ask(tab, "เปลือกหนาม")).toEqual(FOUND);
    expect(await hits(tab)).toContain("ทุเรียน");
  });

  it("the page tries by itself when the reader comes back to it, once each time, and never in between", async () => {
    const tab = await searched("น้ำผึ้ง");
    server.break(() => "cut");
    await ask(tab, "ผ้าทอ");
    const comeBack = () => tab.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    const asked = async (): Promise<number> => {
      server.seen.length = 0;
      expect(await statesWhile(tab, comeBack)).toEqual(["loading", "error"]);
      return server.seen.length;
    };
    // Each time it says once that it looks, and does ask. How many files it got to ask for before one failed is the machine's to say.
    expect(await asked()).toBeGreaterThan(0);
    expect(await asked()).toBeGreaterThan(0);
    server.break();
    await comeBack();
    await settled(tab, "done");
    expect(await hits(tab)).toContain("เครือข่ายผ้าทอ");
  });
});
