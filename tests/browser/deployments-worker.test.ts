import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser } from "./browser.ts";
import { type DeploymentServer, serveDeployments } from "./deployment-server.ts";
import { canBe, keep, press } from "./keeping.ts";
import { BUILDING, forgetHttpCache, heading, type Reader, stored, unstyled, visit, WAIT } from "./reader.ts";
import { buildReleases, type Releases } from "./releases.ts";
import { ask, FOUND, hits, settled, suggested } from "./searching.ts";

/** One deployment after the other, with the service worker, on a host that has browsers keep everything for ten minutes. */
let browser: Browser;
let releases: Releases;
let server: DeploymentServer;
let reader: Reader | undefined;
let home: string;

beforeAll(async () => {
  [browser, releases] = await Promise.all([openBrowser(), buildReleases()]);
}, BUILDING);
afterAll(() => browser?.close());
beforeEach(async () => {
  server = await serveDeployments(releases.first, releases.base);
  home = server.origin + releases.base;
});
afterEach(async () => {
  await reader?.context.close();
  await server.close();
});

const ARTICLE = "networks/nan-pha-tho/";
const cutLine = () => server.break(() => "cut");
const shells = ({ page }: Pick<Reader, "page">) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(":shell-")));
/** The worker of the deployment before has given way to this one's: its shell is gone, and there is another. */
const takenOver = (from: Pick<Reader, "page">, before: readonly string[]) =>
  expect
    .poll(async () => (await shells(from)).map((name) => before.includes(name)), { timeout: WAIT })
    .toEqual([false]);
/** Opens the page the reader came from in another tab first: that is how most deployments meet a reader. */
async function readThenDeploy(next: string): Promise<Reader> {
  reader = await visit(browser, home);
  await reader.page.goto(home + ARTICLE);
  await stored(reader.page, "visited", releases.base + ARTICLE);
  server.deploy(next);
  return reader;
}

describe("the same content deployed again", () => {
  it("an open tab goes on, and all that was stored is read and styled without a line", async () => {
    const { page } = await readThenDeploy(releases.same);
    const title = await heading(page);
    await page.goto(`${home}glossary/`);
    expect(await unstyled(page)).toEqual([]);
    await stored(page, "visited", `${releases.base}glossary/`);
    cutLine();
    await page.goto(home + ARTICLE);
    expect(await heading(page)).toBe(title);
    expect(await unstyled(page)).toEqual([]);
  });
});

describe("changed content and code", () => {
  it("shows after one reload, in new clothes; two tabs go on under the new worker; pages opened before stay, whole", async () => {
    const now = await readThenDeploy(releases.next);
    const { page: first, context } = now;
    const before = await shells(now);
    const title = await heading(first);
    const second = await context.newPage();
    await second.goto(`${home}glossary/`);
    await second.reload();
    expect(await second.locator("main").innerText()).toContain("ทุเรียน");
    expect(await unstyled(second)).toEqual([]);
    expect(
      await second.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--release").trim()),
    ).toBe("2");
    await takenOver(now, before);
    await stored(second, "visited", `${releases.base}glossary/`);
    for (const page of [first, second]) expect(await unstyled(page)).toEqual([]);
    await forgetHttpCache(now);
    cutLine();
    // What the worker fetched ahead is of the new one.
    for (const path of [ARTICLE, "glossary/", "offline/", "about/"]) {
      await second.goto(home + path);
      expect(await unstyled(second), path).toEqual([]);
    }
    await second.goto(home + ARTICLE);
    expect(await heading(second)).toBe(title);
    server.break();
    for (const page of [first, second]) {
      await page.reload();
      expect(await unstyled(page)).toEqual([]);
      expect(await page.locator("html").getAttribute("data-release")).toBe("2");
    }
  });
});

describe("search", () => {
  /** A tab in which something was found, all through the worker. */
  async function searched(query: string): Promise<Page> {
    reader = await visit(browser, home);
    await reader.page.goto(`${home}search/?q=${encodeURIComponent(query)}`);
    await settled(reader.page, "done");
    await stored(reader.page, "visited", `${releases.base}search/`);
    return reader.page;
  }

  it.each(["same", "next"] as const)(
    "goes on in an open tab and in a new one when the %s is deployed; what was asked is found when the line is gone",
    async (which) => {
      const tab = await searched("น้ำผึ้ง");
      const before = await shells({ page: tab });
      server.deploy(releases[which]);
      const found = new Map<string, string[]>();
      for (const word of ["ผ้าทอ", "หมู่บ้าน", "ประชุมกัน", ...(which === "next" ? ["เปลือกหนาม"] : [])]) {
        expect(await ask(tab, word), word).toEqual(FOUND);
        found.set(word, await hits(tab));
      }
      if (which === "next") expect(found.get("เปลือกหนาม")).toContain("ทุเรียน");
      const other = await tab.context().newPage();
      await other.goto(`${home}about/`);
      expect(await unstyled(other)).toEqual([]);
      expect(await suggested(other, "น้ำ")).toContain("น้ำผึ้ง");
      // In the midst of it Chromium may let a page wait for minutes: when that is, the machine decides.
      if (which === "next") await takenOver({ page: tab }, before);
      await forgetHttpCache({ context: tab.context(), page: tab });
      cutLine();
      for (const word of ["ผ้าทอ", [...found.keys()].at(-1) ?? ""]) {
        await tab.goto(`${home}search/?q=${encodeURIComponent(word)}`);
        await settled(tab, "done");
        expect(await hits(tab), word).toEqual(found.get(word));
      }
      expect(await unstyled(tab)).toEqual([]);
    },
  );

  it("says so when words never asked before can't be looked for, and finds them when the line is back", async () => {
    const tab = await searched("น้ำผึ้ง");
    cutLine();
    expect(await ask(tab, "หมู่บ้าน")).toEqual(["loading", "error"]);
    server.break();
    await tab.getByRole("button", { name: "ลองอีกครั้ง" }).click();
    await settled(tab, "done");
    expect(await hits(tab)).not.toEqual([]);
  });
});

describe("sections kept by hand", () => {
  const PROVINCE = "provinces/nan/";
  const packs = () => server.seen.filter(({ path }) => path.endsWith(".pack")).length;

  it("are whole and searched without a line after the same and after another deployment, in an open tab too", async () => {
    reader = await visit(browser, home);
    const { page, context } = reader;
    const tab = await context.newPage();
    await tab.goto(`${home}search/?q=${encodeURIComponent("น้ำผึ้ง")}`);
    await settled(tab, "done");
    await keep(page, home, "all");

    server.deploy(releases.same);
    server.seen.length = 0;
    await page.reload();
    await canBe(page, "all", "remove");
    expect(packs()).toBe(0);
    expect(await page.locator("[data-act=keep]:visible").count()).toBe(0);

    const before = await shells(reader);
    server.deploy(releases.next);
    await page.reload();
    await takenOver(reader, before);
    await press(page, "all", "keep");
    await page.waitForFunction(() => document.querySelector("[data-run-bar]:not([hidden])") === null);
    await forgetHttpCache(reader);
    cutLine();
    for (const path of [ARTICLE, "glossary/", PROVINCE]) {
      await page.goto(home + path);
      expect(await unstyled(page), path).toEqual([]);
    }
    expect(await ask(tab, "หมู่บ้าน")).toEqual(FOUND);
    await page.goto(`${home}search/?q=${encodeURIComponent("เปลือกหนาม")}`);
    await settled(page, "done");
    expect(await hits(page)).toContain("ทุเรียน");
  });

  it("under a worker that knows nothing of them stay, and are read once the new one is at work", async () => {
    const [handover] = readFileSync(join(releases.first, "sw.js"), "utf8").split("\n");
    const before = readFileSync("tests/fixtures/worker-before-keeping.txt", "utf8");
    const body = `${handover?.replace('"version":"', '"version":"before-')}\n${before}`;
    const answer = { status: 200, body, headers: { "content-type": "text/javascript" } };
    server.break((path) => (path.endsWith("/sw.js") ? answer : undefined));
    reader = await visit(browser, home);
    const { page } = reader;
    await keep(page, home, "networks");
    const old = await shells(reader);
    server.break();
    await page.goto(`${home}about/`);
    await takenOver(reader, old);
    await forgetHttpCache(reader);
    cutLine();
    await page.goto(home + ARTICLE);
    expect(await unstyled(page)).toEqual([]);
    expect(await heading(page)).toContain("ผ้าทอ");
  });
});

describe("a deployment that is taken back", () => {
  const OFFLINE = "offline/";

  it("cut off while it was installed, then at work: what was read, kept and found is whole all the way", async () => {
    reader = await visit(browser, home);
    const { page } = reader;
    await keep(page, home, "networks");
    const first = await shells(reader);
    const whole = async (...paths: readonly string[]) => {
      for (const path of paths) {
        await page.goto(home + path);
        expect(await unstyled(page), path).toEqual([]);
      }
    };
    const fetched = () => server.seen.some(({ path }) => path === releases.base + OFFLINE);

    server.seen.length = 0;
    server.deploy(releases.next);
    server.break((path) => (path === releases.base + OFFLINE ? "cut" : undefined));
    await whole("glossary/", ARTICLE);
    await expect.poll(fetched, { timeout: WAIT }).toBe(true);
    await expect.poll(() => shells({ page }), { timeout: WAIT }).toEqual(first);
    await whole(OFFLINE);

    server.break();
    await whole("about/");
    await takenOver(reader, first);
    const second = await shells(reader);

    server.deploy(releases.first);
    await whole("glossary/");
    expect(await page.locator("main").innerText()).not.toContain("ทุเรียน");
    await takenOver(reader, second);
    expect(await shells(reader)).toEqual(first);
    await page.goto(`${home}search/?q=${encodeURIComponent("ผ้าทอ")}`);
    await settled(page, "done");
    const found = await hits(page);
    await stored(page, "visited", `${releases.base}search/`);
    await forgetHttpCache(reader);
    cutLine();
    await whole(ARTICLE, "glossary/", OFFLINE);
    await page.goto(`${home}search/?q=${encodeURIComponent("ผ้าทอ")}`);
    await settled(page, "done");
    expect(await hits(page)).toEqual(found);
  });
});

describe("other stores of the same origin", () => {
  it("of other sites and of copies of this one survive; what the first worker stored here is taken over", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(server.origin);
    const { origin } = server;
    await page.evaluate(
      async ({ origin, base }) => {
        const put = async (name: string, paths: readonly string[]) => {
          const store = await caches.open(name);
          for (const path of paths) await store.put(path, new Response("x"));
        };
        await put("other-offline-v1", ["/other/"]);
        await put(`vn:${base}preview/:shell-1`, [`${base}preview/`]);
        await put("vn:/:visited", ["/"]);
        await put("pages-000000000001", ["/other/", "/other/offline/"]);
        await put(`vn:${base}:shell-000000000000`, [`${base}offline/`]);
        // As the first worker left it: pages, and the files that they name, as the host sent them.
        const first = await caches.open("pages-000000000002");
        for (const path of [`${base}offline/`, `${base}networks/nan-pha-tho/`]) await first.add(origin + path);
      },
      { origin, base: releases.base },
    );
    await page.goto(home);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const names = await page.evaluate(() => caches.keys());
    expect(names).toEqual(
      expect.arrayContaining([
        "other-offline-v1",
        `vn:${releases.base}preview/:shell-1`,
        "vn:/:visited",
        "pages-000000000001",
      ]),
    );
    expect(names).not.toContain("pages-000000000002");
    expect(names).not.toContain(`vn:${releases.base}:shell-000000000000`);
    await forgetHttpCache({ context: page.context(), page });
    cutLine();
    await page.goto(home + ARTICLE);
    expect(await unstyled(page)).toEqual([]);
    expect(await heading(page)).toContain("ผ้าทอ");
  });
});
