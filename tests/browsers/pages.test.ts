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
  /** Ends of lines that no line may have. Where a sign stands at a line's start by right (a list's …), a space stands before it. */
  const faultyCuts = async (place: string): Promise<string[]> =>
    (await browser().ask(cutsOf, "body"))
      .filter(({ before, after }) => /^[)\]”’»,.;:!?…%/ฯๆ]/.test(after) || /[([“‘«]$/.test(before))
      .map(({ before, after }) => `${place}: ${before}|${after}`);

  it("no page scrolls sideways at 320 px, and no line starts with a closing sign or ends with an opening one", async () => {
    await browser().resize(320, 900);
    const found: string[] = [];
    for (const { path, html } of readPages()) {
      // It leads on at once: what is measured would be another page that is not there yet.
      if (html.includes('http-equiv="refresh"')) continue;
      await browser().open(site.url + path);
      const over = await browser().ask(() => {
        // What a script writes is plain text.
        document.querySelector("[data-form]")?.remove();
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, undefined);
      if (over > 0) found.push(`${path}: +${over}`);
      found.push(...(await faultyCuts(path)));
    }
    expect(found).toEqual([]);
  });

  it("no line starts with a closing sign or ends with an opening one on wider screens", async () => {
    const found: string[] = [];
    for (const path of PAGE_OF_EACH_LAYOUT) {
      await browser().resize(360, 900);
      await browser().open(site.url + path);
      for (const width of [360, 1280]) {
        await browser().resize(width, 900);
        found.push(...(await faultyCuts(`${path} ${width}px`)));
      }
    }
    expect(found).toEqual([]);
    // The probe sees lines at all.
    expect((await browser().ask(cutsOf, "body")).length).toBeGreaterThan(0);
  });

  it("a citation reaches to the last of the ranges that are chosen, where a browser has several", async () => {
    await browser().open(`${site.url}/report/3-1/`);
    const { ranges, said } = await browser().ask(async () => {
      const selection = getSelection();
      const paragraphs = [...document.querySelectorAll("#p3, #p5")];
      selection?.removeAllRanges();
      for (const paragraph of paragraphs) {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        selection?.addRange(range);
      }
      document.querySelector<HTMLElement>("[popovertarget=cite-box]")?.click();
      const box = document.querySelector("#cite-box");
      const filled = () => box?.querySelector(".cite-files button");
      await new Promise<void>((done) => {
        const watched = new MutationObserver(() => filled() && done());
        if (box) watched.observe(box, { childList: true, subtree: true });
        if (filled()) done();
      });
      return { ranges: selection?.rangeCount ?? 0, said: box?.textContent ?? "" };
    }, undefined);
    expect(said).toContain(ranges > 1 ? "ย่อหน้า 3–5" : "ย่อหน้า 3");
  });

  it("what opens has an arrow of ours, apart from the text and not underlined", async () => {
    await browser().open(`${site.url}/glossary/`);
    await browser().resize(360, 900);
    const summary = await browser().ask(() => {
      const opener = document.querySelector("details.fold > summary");
      if (!opener) return;
      const { display, marginRight } = getComputedStyle(opener, "::before");
      return { list: getComputedStyle(opener).listStyleType, display, apart: Number.parseFloat(marginRight) > 4 };
    }, undefined);
    // Lines under a text leave out what is an inline block.
    expect(summary).toEqual({ list: "none", display: "inline-block", apart: true });
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
            [...document.querySelectorAll(".corrected, .disputed, .term, .site-nav [aria-current]")].map((element) => {
              const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
              return `${element.classList[0] ?? "current"} ${textDecorationLine} ${textDecorationStyle}`;
            }),
          undefined,
        )),
      );
    }
    expect([...new Set(lines)].sort()).toEqual([
      "corrected underline dotted",
      "current underline solid",
      "disputed underline double",
      "term underline solid",
    ]);
  });
});
