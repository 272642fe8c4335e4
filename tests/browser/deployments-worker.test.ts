import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser } from "./browser.ts";
import { type DeploymentServer, serveDeployments } from "./deployment-server.ts";
import { BUILDING, forgetHttpCache, heading, type Reader, stored, unstyled, visit, WAIT } from "./reader.ts";
import { buildReleases, type Releases } from "./releases.ts";

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
const shells = ({ page }: Reader) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(":shell-")));
/** The worker of the deployment before has given way to this one's. */
const takenOver = (from: Reader, before: readonly string[]) =>
  expect
    .poll(async () => (await shells(from)).filter((name) => !before.includes(name)).length, { timeout: WAIT })
    .toBe(1);
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
  it("one reload shows the new deployment, in new clothes", async () => {
    const { page } = await readThenDeploy(releases.next);
    await page.goto(`${home}glossary/`);
    await page.reload();
    expect(await page.locator("main").innerText()).toContain("ทุเรียน");
    expect(await unstyled(page)).toEqual([]);
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--release").trim()),
    ).toBe("2");
  });

  it("pages opened before it stay, whole; what the worker fetched ahead is of the new one", async () => {
    const now = await readThenDeploy(releases.next);
    const { page } = now;
    const before = await shells(now);
    const title = await heading(page);
    await page.goto(`${home}glossary/`);
    await takenOver(now, before);
    await stored(page, "visited", `${releases.base}glossary/`);
    await forgetHttpCache(now);
    cutLine();
    for (const path of [ARTICLE, "glossary/", "offline/", "about/"]) {
      await page.goto(home + path);
      expect(await unstyled(page), path).toEqual([]);
    }
    await page.goto(home + ARTICLE);
    expect(await heading(page)).toBe(title);
  });
});
