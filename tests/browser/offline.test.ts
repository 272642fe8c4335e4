import type { Browser, BrowserContext, Page, Worker } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GIVEN_UP } from "../../src/offline/ask.ts";
import { LONGEST_WAIT, PATIENCE } from "../../src/offline/first-answer.ts";
import { buildLibrary } from "../build-library.ts";
import { openBrowser } from "./browser.ts";
import { type DeploymentServer, serveDeployments, type Trouble } from "./deployment-server.ts";
import { canBe, keep, press, saysOf } from "./keeping.ts";
import { BUILDING, forgetHttpCache, heading, pathsIn, stored, unstyled, visit, WAIT } from "./reader.ts";
import { stopClock } from "./stopped-clock.ts";

/** Readers on bad lines, with the service worker. How long they wait is measured in tests/unit/offline/first-answer.test.ts. */
const BASE = "/library/";
const ARTICLE = `${BASE}networks/nan-pha-tho/`;
const UNREAD = `${BASE}networks/nam-phueng/`;
const OFFLINE = "ไม่มีสัญญาณ";
/** What is fetched ahead for every reader. */
const AHEAD = [`${BASE}offline/`, `${BASE}emblem.svg`];

let browser: Browser;
let folder: string;
let server: DeploymentServer;
let home: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([openBrowser(), buildLibrary("library")]);
}, BUILDING);
afterAll(() => browser?.close());
beforeEach(async () => {
  server = await serveDeployments(folder, BASE);
  home = server.origin + BASE;
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await server.close();
});

const at = (path: string) => server.origin + path;
const onPages = (trouble: Trouble) => server.break((path) => (path.endsWith("/") ? trouble : undefined));

const workerOf = (context: BrowserContext): Worker => {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error("the worker is not at work");
  return worker;
};

/** A reader who has opened the article; `title` is its heading. */
async function readArticle() {
  const reader = await visit(browser, home);
  await reader.page.goto(at(ARTICLE));
  await stored(reader.page, "visited", ARTICLE);
  return { ...reader, title: await heading(reader.page) };
}

describe("no line", () => {
  it("what was opened can be read, styled; a filtered list is its list, a place in a page is in the page", async () => {
    const { page, title } = await readArticle();
    await page.goto(`${home}networks/`);
    await stored(page, "", `${BASE}networks/`);
    await page.goto(`${home}glossary/`);
    await stored(page, "visited", `${BASE}glossary/`);
    server.break(() => "cut");
    await page.goto(at(ARTICLE));
    expect(await heading(page)).toBe(title);
    expect(await unstyled(page)).toEqual([]);
    await page.goto(`${home}networks/?region=north`);
    expect(await page.locator("[data-filter-list] li:visible").count()).toBeGreaterThan(0);
    const anchor = await page.goto(`${home}glossary/#nam-phueng`).then(() => page.locator(":target").count());
    expect(anchor).toBe(1);
  });

  it("what was not says so, leads to what can be read, opened last first, to nothing else, and nowhere where nothing is", async () => {
    const { page, title } = await readArticle();
    server.break(() => "cut");
    await page.goto(at(UNREAD));
    expect(await heading(page)).toBe(OFFLINE);
    expect(await unstyled(page)).toEqual([]);
    const links = page.locator("[data-stored] a");
    await expect.poll(() => links.first().innerText(), { timeout: WAIT }).toBe(title);
    for (const address of await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))) {
      await page.goto(address);
      expect(await heading(page), address).not.toBe(OFFLINE);
    }
    // The worker may still be storing what it had begun to fetch: until nothing is left.
    const forgotten = () =>
      page.evaluate(async () => {
        let found = 0;
        for (const name of await caches.keys()) {
          const store = await caches.open(name);
          for (const { url } of await store.keys())
            if (url.endsWith("/") && !url.endsWith("/offline/") && (await store.delete(url))) found++;
        }
        return found;
      });
    await expect.poll(forgotten, { timeout: WAIT }).toBe(0);
    await page.goto(at(UNREAD));
    expect(await heading(page)).toBe(OFFLINE);
    await expect.poll(() => links.count(), { timeout: WAIT }).toBe(0);
  });

  it("the first page of all is kept too, though it came before the worker, and a few more when the reader does not save data", async () => {
    const { page } = await visit(browser, at(ARTICLE));
    await stored(page, "visited", ARTICLE);
    await stored(page, "shell-", BASE);
    expect(await pathsIn(page, "shell-")).toEqual(expect.arrayContaining(AHEAD));
    server.break(() => "cut");
    await page.reload();
    expect(await heading(page)).not.toBe(OFFLINE);
    expect(await unstyled(page)).toEqual([]);
  });
});

describe("a host in trouble", () => {
  it("that hangs: what was opened is shown as it was, the rest gives the offline page", async () => {
    const { context, page, title } = await readArticle();
    const clock = await stopClock(workerOf(context));
    onPages("hung");
    const opened = page.goto(at(ARTICLE));
    await clock.pass(PATIENCE);
    await opened;
    expect(await heading(page)).toBe(title);
    const unread = page.goto(at(UNREAD));
    await clock.pass(LONGEST_WAIT);
    await unread;
    expect(await heading(page)).toBe(OFFLINE);
  });

  it("that hung for a while: when it answers again, nothing waits behind what was asked before", async () => {
    const { context } = await readArticle();
    const clock = await stopClock(workerOf(context));
    server.break((path) => (path.includes("/hung-") ? "hung" : undefined));
    const lines = await Promise.all(Array.from({ length: 7 }, () => context.newPage()));
    const opened = lines.map((page, i) => page.goto(`${home}hung-${i}/`));
    await clock.pass(LONGEST_WAIT, lines.length);
    await Promise.all(opened);
    server.break();
    await clock.pass(GIVEN_UP - LONGEST_WAIT, lines.length);
    const page = await context.newPage();
    await page.goto(at(UNREAD));
    expect(await heading(page)).not.toBe(OFFLINE);
  });

  it("that is busy: what was opened is shown as it was, the rest says what the host says, and is not stored", async () => {
    const { page, title } = await readArticle();
    onPages({ status: 503, body: "<h1>busy</h1>" });
    await page.goto(at(ARTICLE));
    expect(await heading(page)).toBe(title);
    const answer = await page.goto(at(UNREAD));
    expect(answer?.status()).toBe(503);
    expect(await heading(page)).toBe("busy");
    server.break();
    expect((await page.goto(`${home}no-such-page/`))?.status()).toBe(404);
    // A page that has moved is followed, and stored where it is.
    await page.goto(at(UNREAD).replace(/\/$/, ""));
    expect(new URL(page.url()).pathname).toBe(UNREAD);
    await stored(page, "visited", UNREAD);
    expect(await pathsIn(page, "visited")).not.toContain(`${BASE}no-such-page/`);
    server.break(() => "cut");
    await page.goto(at(UNREAD).replace(/\/$/, ""));
    expect([OFFLINE, "busy"]).not.toContain(await heading(page));
  });
});

describe("a sign-in page of the network in between", () => {
  const portal = { status: 200, body: `<!doctype html><html lang="th"><h1>Sign in</h1></html>` };

  it("is shown, and never stored as ours", async () => {
    const { page, title } = await readArticle();
    server.break(() => portal);
    for (const path of [ARTICLE, UNREAD]) {
      await page.goto(at(path));
      expect(await heading(page)).toBe("Sign in");
    }
    server.break(() => "cut");
    await page.goto(at(ARTICLE));
    expect(await heading(page)).toBe(title);
    expect(await unstyled(page)).toEqual([]);
    await page.goto(at(UNREAD));
    expect(await heading(page)).toBe(OFFLINE);
  });

  it("in place of a style sheet: the page is not stored without it", async () => {
    const { page } = await readArticle();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) if (name.endsWith(":assets")) await caches.delete(name);
    });
    server.break((path) => (path.includes("/_astro/") ? portal : undefined));
    const session = await page.context().newCDPSession(page);
    await session.send("Network.clearBrowserCache");
    await page.goto(at(UNREAD));
    server.break();
    await page.goto(at(ARTICLE));
    const style = await page.locator("link[rel=stylesheet]").first().getAttribute("href");
    await stored(page, "assets", style ?? "");
    expect(await pathsIn(page, "visited")).not.toContain(UNREAD);
  });
});

describe("a host between two deployments", () => {
  it("that lacks a style sheet, and has browsers remember it: the next page is whole all the same", async () => {
    const reader = await readArticle();
    const { page } = reader;
    await page.evaluate(async () => {
      for (const name of await caches.keys()) if (name.endsWith(":assets")) await caches.delete(name);
    });
    await forgetHttpCache(reader);
    const missing = { status: 404, headers: { "cache-control": "max-age=600" } };
    server.break((path) => (path.endsWith(".css") ? missing : undefined));
    await page.goto(at(UNREAD));
    expect(await unstyled(page)).not.toEqual([]);
    server.break();
    await page.goto(at(ARTICLE));
    expect(await unstyled(page)).toEqual([]);
  });
});

describe("installing", () => {
  const broken = (path: string): Trouble | undefined => (path === `${BASE}offline/` ? "cut" : undefined);

  it("cut off half-way leaves nothing behind, and is done at the next visit", async () => {
    server.break(broken);
    const page = await (await browser.newContext()).newPage();
    await page.goto(home);
    const tried = () =>
      expect.poll(() => server.seen.some(({ path }) => path === `${BASE}offline/`), { timeout: WAIT }).toBe(true);
    await tried();
    const left = () =>
      page.evaluate(async () => [
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
        ...(await caches.keys()).filter((name) => !name.endsWith(":assets")),
      ]);
    await expect.poll(left, { timeout: WAIT }).toEqual([]);
    server.seen.length = 0;
    await page.goto(at(ARTICLE));
    expect(await unstyled(page)).toEqual([]);
    // A page that registers while this install is still failing would be given the same failure.
    await tried();
    await expect.poll(left, { timeout: WAIT }).toEqual([]);
    server.break();
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  });

  it("asks the host for the pages it fetches ahead, past what the browser kept", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${home}offline/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const asked = server.seen.filter(({ path }) => path === `${BASE}offline/`);
    expect(asked.map(({ headers }) => headers["cache-control"])).toContain("no-cache");
  });

  it("with Save-Data, only the offline page is fetched ahead", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setDataSaverOverride", { dataSaverEnabled: true });
    await page.goto(at(ARTICLE));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(at(UNREAD));
    await stored(page, "visited", UNREAD);
    await page.goto(`${home}glossary/`);
    await stored(page, "visited", `${BASE}glossary/`);
    expect(await pathsIn(page, "shell-")).toEqual(AHEAD);
  });

  it("full storage: pages keep working", async () => {
    const { context, page } = await readArticle();
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: 1 });
    await page.goto(at(UNREAD));
    expect(await heading(page)).not.toBe(OFFLINE);
    expect(await unstyled(page)).toEqual([]);
    await page.goto(`${home}glossary/`);
    expect(await unstyled(page)).toEqual([]);
    expect(await pathsIn(page, "visited")).not.toContain(UNREAD);
  });
});

describe("keeping a section by hand", () => {
  const isPack = (path: string) => path.endsWith(".pack");
  const said = (page: Page, words: string) =>
    expect.poll(() => page.locator("[data-run-said]").innerText(), { timeout: WAIT }).toContain(words);

  it("says its size, fetches nothing before the press, goes on after the line was cut, is read, and is let go", async () => {
    const { page } = await visit(browser, `${home}offline/`);
    await canBe(page, "networks", "keep");
    expect(await saysOf(page, "networks")).toMatch(/หน้า ดาวน์โหลด \d+\.\d\sMB/);
    expect(server.seen.some(({ path }) => isPack(path))).toBe(false);

    // Three come at once: when the fourth is asked for, one of them is kept.
    let packs = 0;
    server.break((path) => (isPack(path) && ++packs > 3 ? "cut" : undefined));
    await press(page, "networks", "keep");
    await said(page, "สัญญาณขาด");
    expect(await page.locator("[data-keep-said]").textContent()).toContain("สัญญาณขาด");
    await expect.poll(() => saysOf(page, "networks")).toContain("เก็บไปบ้างแล้ว");
    const came = server.seen
      .filter(({ path }) => isPack(path))
      .map(({ path }) => path)
      .slice(0, 3);

    server.break();
    server.seen.length = 0;
    await press(page, "networks", "keep");
    await expect.poll(() => saysOf(page, "networks"), { timeout: WAIT }).toContain("เก็บแล้ว");
    expect(await page.locator("[data-keep-said]").textContent()).toContain("ครบแล้ว");
    const firstListed = () => page.locator("[data-stored] a").first().getAttribute("href");
    await expect.poll(firstListed, { timeout: WAIT }).toBe(`${home}networks/`);
    expect(server.seen.map(({ path }) => path)).not.toEqual(expect.arrayContaining(came));
    server.break(() => "cut");
    await page.goto(at(UNREAD));
    expect(await heading(page)).not.toBe(OFFLINE);
    expect(await unstyled(page)).toEqual([]);
    // In place of what is not kept, it leads to what is.
    await page.goto(`${home}glossary/`);
    expect(await heading(page)).toBe(OFFLINE);
    // What manages is gone when the list is made: before that, the list is the page's own.
    await page.locator("[data-keep]").waitFor({ state: "detached" });
    expect(await page.locator("[data-stored] a").first().getAttribute("href")).toBe(`${home}networks/`);

    server.break();
    await page.goto(`${home}offline/`);
    await press(page, "networks", "remove");
    await said(page, "ที่ว่างเพิ่มขึ้น");
    await canBe(page, "networks", "keep");
    expect(await page.evaluate(async () => (await caches.keys()).some((name) => name.startsWith("vn-kept:")))).toBe(
      false,
    );
  });

  it("is listed by its name when it was kept, after a reload, and in place of what can't be had", async () => {
    const { page } = await visit(browser, `${home}offline/`);
    const names = ["report", "questions", "provinces/nan"];
    await keep(page, home, ...names);
    const labels = await Promise.all(
      names.map((name) => page.locator(`[data-section="${name}"] a`).evaluate((link) => link.textContent)),
    );
    const listed = () => page.locator("[data-stored] a").allTextContents();
    const isListed = () => expect.poll(listed, { timeout: WAIT }).toEqual(expect.arrayContaining(labels));
    await isListed();
    await page.reload();
    await isListed();
    server.break(() => "cut");
    await page.goto(`${home}glossary/`);
    expect(await heading(page)).toBe(OFFLINE);
    await isListed();
    expect(await listed()).not.toContain("");
  });

  it("stops when the reader says so; says so when there is no room", async () => {
    const { context, page } = await visit(browser, `${home}offline/`);
    await canBe(page, "networks", "keep");
    server.break((path) => (isPack(path) ? "hung" : undefined));
    await press(page, "networks", "keep");
    await page.getByRole("progressbar", { name: "กำลังเก็บเครือข่ายทุกจังหวัด" }).waitFor();
    await page.keyboard.press("Enter");
    await said(page, "หยุดแล้ว");
    server.break();
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: 1 });
    await press(page, "networks", "keep");
    await said(page, "ที่ว่างในเครื่องไม่พอ");
  });
});

describe("search", () => {
  const ask = async (page: Awaited<ReturnType<typeof visit>>["page"], query: string): Promise<string | null> => {
    await page.goto(`${home}search/?q=${encodeURIComponent(query)}`);
    const results = page.locator("[data-search-results]");
    await page.waitForFunction(() =>
      ["done", "empty", "error"].includes(
        document.querySelector("[data-search-results]")?.getAttribute("data-state") ?? "",
      ),
    );
    return results.getAttribute("data-state");
  };

  it("finds again without a line what was asked before, and is honest about the rest", async () => {
    const { page } = await readArticle();
    expect(await ask(page, "ผ้าทอ")).toBe("done");
    const hits = await page.locator("li[data-url]").count();
    await stored(page, "visited", `${BASE}search/`);
    await stored(page, "search", `${BASE}pagefind/current.json`);
    // This search did without it; the next one, of a word with a slip, can't.
    await page.waitForFunction(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const files = await Promise.all(stores.map((store) => store.keys()));
      return files.flat().some(({ url }) => url.includes("/in-part."));
    });
    await page
      .context()
      .newCDPSession(page)
      .then((session) => session.send("Network.clearBrowserCache"));
    server.break(() => "cut");
    expect(await ask(page, "ผ้าทอ")).toBe("done");
    expect(await page.locator("li[data-url]").count()).toBe(hits);
    expect(await unstyled(page)).toEqual([]);
  });
});
