import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIBRARY } from "../build-library.ts";
import { openBrowser } from "./browser.ts";

/** `npm run dev` on content of its own, started while an entry is broken. */
const root = mkdtempSync(join(tmpdir(), "editing-"));
const broken = join(root, "content/lessons/broken.md");
const right = readFileSync(`${LIBRARY}/lessons/beta-1.md`, "utf8").replace(/^order: .*$/m, "order: 9000");
let server: ChildProcess;
let said = "";
let browser: Browser;
let page: Page;
let address = "";

beforeAll(async () => {
  cpSync(LIBRARY, join(root, "content"), { recursive: true });
  writeFileSync(broken, right.replace(/^kind: .*$/m, "kind: จังหวัด <b>"));
  // Told that it is tested, the server would open no channel to the page.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  server = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev", "--port", "4390"], {
    env: { ...env, CONTENT_DIR: join(root, "content"), CACHE_DIR: join(root, "cache") },
  });
  address = await new Promise((ready, failed) => {
    const hear = (data: Buffer) => {
      said += data.toString();
      const found = /http:\/\/localhost:\d+/.exec(said);
      if (found) ready(found[0]);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.on("exit", () => failed(new Error(said)));
  });
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(root, { recursive: true, force: true });
});

const overlay = () => page.locator("vite-error-overlay");
const soon = { timeout: 20_000 };

describe("the editing server", () => {
  it("starts although an entry is broken, and says over every page what is wrong, in Thai only", async () => {
    await page.goto(`${address}/lessons/beta-1/`);
    await expect.poll(() => overlay().locator("#message-content").textContent(), soon).toContain('"จังหวัด <b>"');
    expect(await overlay().locator("#message-content").textContent()).toContain("lessons/broken.md:");
    expect(await overlay().locator("#stack").isVisible()).toBe(false);
    expect(said).not.toMatch(/Invalid|error occurred|Failed to|\n {4}at /);
  });

  it("lets the page be seen beneath", async () => {
    await overlay().getByRole("button", { name: "ดูหน้าเว็บ" }).click();
    expect(await overlay().count()).toBe(0);
    expect(await page.locator("h1").isVisible()).toBe(true);
  });

  it("checks again at every change, and is out of the way when all is mended", async () => {
    writeFileSync(broken, "ลืมหัวไฟล์\n");
    await expect.poll(() => overlay().count(), soon).toBe(1);
    writeFileSync(broken, right.replace(/^title: .*$/m, "title: ชื่อที่แก้แล้ว"));
    await expect.poll(() => overlay().count(), soon).toBe(0);
    const heading = async () => {
      // The server reloads the page by itself too, which may cross this; a page without a heading must not be waited for.
      await page.goto(`${address}/lessons/broken/`, { timeout: 5000 }).catch(() => undefined);
      return (await page.locator("h1").allTextContents()).join();
    };
    await expect.poll(heading, soon).toBe("ชื่อที่แก้แล้ว");
    writeFileSync(broken, "");
    await expect.poll(() => overlay().count(), soon).toBe(1);
    rmSync(broken);
    await expect.poll(() => overlay().count(), soon).toBe(0);
    expect(said).not.toMatch(/Failed to|\n {4}at /);
  });
});
