import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OtherBrowser } from "./driver.ts";
import { openFirefox } from "./firefox.ts";
import { openWebKit } from "./webkit.ts";

/** The browsers besides Chromium, each under the name that `REQUIRE_BROWSERS` calls it by. */
const BROWSERS = {
  firefox: { title: "Firefox", own: "FIREFOX_PATH", commands: ["firefox-esr", "firefox"], open: openFirefox },
  webkit: { title: "WebKit", own: "WEBKIT_DRIVER_PATH", commands: ["WebKitWebDriver"], open: openWebKit },
} as const;

/** Where a command is: the path that the environment names, or the first on PATH. */
const find = (own: string, commands: readonly string[]): string | undefined =>
  process.env[own] ||
  commands
    .flatMap((command) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, command)))
    .find((path) => existsSync(path));

const all = Object.entries(BROWSERS).map(([name, browser]) => ({
  ...browser,
  name,
  path: find(browser.own, browser.commands),
}));

/**
 * Tests of one subject in each browser that this machine has, and one that says in Thai which it has not: nothing is passed over
 * in silence. A browser that `REQUIRE_BROWSERS` names (`firefox,webkit`) must be there.
 */
export function inEachBrowser(define: (browser: () => OtherBrowser) => void): void {
  it("tells which browsers are driven", () => {
    for (const { title, path, own } of all)
      console.info(
        path ? `${title}: ทดสอบด้วย ${path}` : `${title}: ไม่ได้ทดสอบ เพราะไม่มีในเครื่องนี้ (ติดตั้ง หรือบอกที่อยู่ใน ${own})`,
      );
    const required = (process.env.REQUIRE_BROWSERS ?? "").split(",").filter(Boolean);
    const there = all.filter(({ path }) => path).map(({ name }) => name);
    expect(required.filter((name) => !there.includes(name))).toEqual([]);
  });
  for (const { title, path, open } of all)
    if (path)
      describe(title, () => {
        let browser: OtherBrowser | undefined;
        beforeAll(async () => {
          browser = await open(path);
        });
        afterAll(() => browser?.close());
        define(() => {
          if (!browser) throw new Error("a browser is open while its tests run");
          return browser;
        });
      });
}
