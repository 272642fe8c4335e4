import { afterAll, beforeAll, describe, it } from "vitest";
import type { OtherBrowser } from "./driver.ts";
import { openFirefox } from "./firefox.ts";
import { browsersHere, INSTALL, isRequired, missingOf } from "./machine.ts";
import { openWebKit } from "./webkit.ts";

const OPEN = { firefox: openFirefox, webkit: openWebKit } as const;
const here = browsersHere(process.env);

/**
 * Tests of one subject in each browser that this machine has, and one that says in Thai which it has not: nothing is passed over
 * in silence. A browser that `REQUIRE_BROWSERS` names (`firefox,webkit`) must be there.
 */
export function inEachBrowser(define: (browser: () => OtherBrowser) => void): void {
  it("tells which browsers are driven", () => {
    for (const { title, path, lacks } of here)
      console.info(path ? `${title}: ทดสอบด้วย ${path}` : `${title}: ไม่ได้ทดสอบ เพราะ${lacks} ${INSTALL}`);
    const missing = missingOf(process.env, here);
    if (missing.length > 0) throw new Error(missing.join("\n"));
  });
  for (const { name, title, path } of here)
    if (path)
      describe(title, () => {
        let browser: OtherBrowser | undefined;
        beforeAll(async () => {
          browser = await OPEN[name](path);
        });
        afterAll(() => browser?.close());
        define(() => {
          if (!browser) throw new Error("a browser is open while its tests run");
          return browser;
        });
      });
}

/** Says that a test was passed over for want of a program. Where browsers are required (CI), so is what reads their answers. */
export function passOver(why: string): void {
  if (isRequired(process.env)) throw new Error(`${why} ${INSTALL}`);
  console.info(why);
}
