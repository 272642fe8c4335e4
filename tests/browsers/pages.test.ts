import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "../browser/browser.ts";
import { cutsOf } from "../browser/probes/lines.ts";
import { PAGE_OF_EACH_LAYOUT } from "../pages-of-each-layout.ts";
import { readPages } from "../site/dist.ts";
import { inEachBrowser } from "./installed.ts";

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve();
});
afterAll(() => site.close());

inEachBrowser((browser) => {
  it("no page scrolls sideways at 320 px", async () => {
    await browser().resize(320, 900);
    const found: string[] = [];
    for (const { path } of readPages()) {
      await browser().open(site.url + path);
      const over = await browser().ask(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        undefined,
      );
      if (over > 0) found.push(`${path}: +${over}`);
    }
    expect(found).toEqual([]);
  });

  it("no line starts with a closing sign or ends with an opening one", async () => {
    const found: string[] = [];
    let lines = 0;
    for (const path of PAGE_OF_EACH_LAYOUT) {
      await browser().resize(360, 900);
      await browser().open(site.url + path);
      for (const width of [360, 1280]) {
        await browser().resize(width, 900);
        const cuts = await browser().ask(cutsOf, "body");
        lines += cuts.length;
        found.push(
          ...cuts
            .filter(({ before, after }) => /^[)\]”’»,.;:!?…%]/.test(after) || /[([“‘«]$/.test(before))
            .map(({ before, after }) => `${path} ${width}px: ${before}|${after}`),
        );
      }
    }
    expect(found).toEqual([]);
    expect(lines).toBeGreaterThan(100);
  });

  it("the words that a sign speaks of are underlined", async () => {
    await browser().open(`${site.url}/report/corrections/`);
    const marked = PAGE_OF_EACH_LAYOUT.map((path) => site.url + path);
    const lines: string[] = [];
    for (const url of marked) {
      await browser().open(url);
      lines.push(
        ...(await browser().ask(
          () =>
            [...document.querySelectorAll(".em, .df, .term, .nav [aria-current]")].map((element) => {
              const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
              return `${element.classList[0] ?? "current"} ${textDecorationLine} ${textDecorationStyle}`;
            }),
          undefined,
        )),
      );
    }
    expect([...new Set(lines)].sort()).toEqual([
      "current underline solid",
      "df underline double",
      "em underline dotted",
      "term underline solid",
    ]);
  });
});
