import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { browsersHere, isRequired, missingOf } from "./machine.ts";

const folder = mkdtempSync(join(tmpdir(), "programs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** A folder with programs of these names, as PATH. */
const pathWith = (...names: string[]): string => {
  const own = mkdtempSync(join(folder, "bin-"));
  for (const name of names) {
    writeFileSync(join(own, name), "");
    chmodSync(join(own, name), 0o755);
  }
  return ["", own].join(delimiter);
};
const lacking = (environment: Record<string, string>) =>
  browsersHere(environment).flatMap(({ name, lacks }) => (lacks ? [`${name}: ${lacks}`] : []));

it("finds both, Firefox under either name", () => {
  expect(lacking({ PATH: pathWith("firefox", "WebKitWebDriver", "Xvfb") })).toEqual([]);
  expect(lacking({ PATH: pathWith("firefox-esr", "WebKitWebDriver"), DISPLAY: ":0" })).toEqual([]);
});

it("says what each lacks", () => {
  expect(lacking({ PATH: pathWith() })).toEqual([
    "firefox: ไม่มี firefox-esr หรือ firefox ในเครื่องนี้",
    "webkit: ไม่มี WebKitWebDriver ในเครื่องนี้",
  ]);
  expect(lacking({ PATH: pathWith("firefox", "WebKitWebDriver") })).toEqual(["webkit: ไม่มีจอและไม่มี Xvfb ในเครื่องนี้"]);
  expect(lacking({ PATH: pathWith("WebKitWebDriver", "Xvfb"), FIREFOX_PATH: "/no/where" })).toEqual([
    "firefox: ไม่มีไฟล์ /no/where ที่ FIREFOX_PATH บอก",
  ]);
});

it("a browser that is required and missing is told with the way to install it, and a name that is none", () => {
  const missing = (REQUIRE_BROWSERS: string) => {
    const environment = { PATH: pathWith("firefox-esr"), REQUIRE_BROWSERS };
    return missingOf(environment, browsersHere(environment));
  };
  expect(missing("")).toEqual([]);
  expect(missing("firefox")).toEqual([]);
  expect(missing("firefox, webkit")).toEqual([
    expect.stringMatching(/ต้องการ WebKit แต่ไม่มี .*apt-get install .*webkit2gtk-driver/),
  ]);
  expect(missing("safari")).toEqual([expect.stringContaining("“safari” ซึ่งไม่รู้จัก ที่รู้จักคือ firefox webkit")]);
  expect(isRequired({})).toBe(false);
  expect(isRequired({ REQUIRE_BROWSERS: "firefox" })).toBe(true);
});
