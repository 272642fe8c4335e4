import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The browsers besides Chromium, each under the name that `REQUIRE_BROWSERS` calls it by. */
const BROWSERS = [
  { name: "firefox", title: "Firefox", own: "FIREFOX_PATH", commands: ["firefox-esr", "firefox"], besides: [] },
  { name: "webkit", title: "WebKit", own: "WEBKIT_DRIVER_PATH", commands: ["WebKitWebDriver"], besides: ["Xvfb"] },
] as const;

/** One of them on this machine: where it is, or what is lacking. */
export interface BrowserHere {
  readonly name: (typeof BROWSERS)[number]["name"];
  readonly title: string;
  readonly path?: string;
  /** In Thai, to follow “เพราะ”. */
  readonly lacks?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export const INSTALL =
  "(ติดตั้งบน Debian: apt-get install firefox-esr webkit2gtk-driver xvfb poppler-utils ถ้าอยู่ที่อื่นบอกใน FIREFOX_PATH หรือ WEBKIT_DRIVER_PATH)";

const onPath = (environment: Environment, commands: readonly string[]): string | undefined =>
  commands
    .flatMap((command) =>
      (environment.PATH ?? "")
        .split(delimiter)
        .filter(Boolean)
        .map((folder) => join(folder, command)),
    )
    .find((path) => existsSync(path));

/** Every browser, found where its variable says or first on PATH. WebKit needs a screen, or Xvfb, which makes one. */
export const browsersHere = (environment: Environment): readonly BrowserHere[] =>
  BROWSERS.map(({ name, title, own, commands, besides }) => {
    const told = environment[own];
    const path = told || onPath(environment, commands);
    if (told && !existsSync(told)) return { name, title, lacks: `ไม่มีไฟล์ ${told} ที่ ${own} บอก` };
    if (!path) return { name, title, lacks: `ไม่มี ${commands.join(" หรือ ")} ในเครื่องนี้` };
    const hasScreen = Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
    const lacking = hasScreen ? undefined : besides.find((program) => !onPath(environment, [program]));
    return lacking ? { name, title, lacks: `ไม่มีจอและไม่มี ${lacking} ในเครื่องนี้` } : { name, title, path };
  });

const requiredIn = ({ REQUIRE_BROWSERS = "" }: Environment): readonly string[] =>
  REQUIRE_BROWSERS.split(",")
    .map((name) => name.trim())
    .filter(Boolean);

/** Whether nothing may be passed over here, as in CI. */
export const isRequired = (environment: Environment): boolean => requiredIn(environment).length > 0;

/** What `REQUIRE_BROWSERS` asks for and this machine has not, a Thai sentence each. */
export const missingOf = (environment: Environment, here: readonly BrowserHere[]): string[] =>
  requiredIn(environment).flatMap((required) => {
    const browser = here.find(({ name }) => name === required);
    if (!browser)
      return [`REQUIRE_BROWSERS ระบุ “${required}” ซึ่งไม่รู้จัก ที่รู้จักคือ ${here.map(({ name }) => name).join(" ")}`];
    return browser.path ? [] : [`REQUIRE_BROWSERS ต้องการ ${browser.title} แต่${browser.lacks} ${INSTALL}`];
  });
