import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "../browser/browser.ts";
import { drawings } from "../browser/diagram-pages.ts";
import { drawingFaultsHere, listFaultsHere, nothingShown, scrollsSideways } from "../browser/probes/diagrams.ts";
import { inEachBrowser } from "./installed.ts";

/** Known: WebKit lets what is kept whole at a line's end hang over by a space's width. The page has more room than that. */
const OVERHANG: Record<string, number> = { WebKit: 4.5 };

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve();
});
afterAll(() => site.close());

inEachBrowser((browser) => {
  it("every diagram is whole on a phone and on a desk", async () => {
    const found: string[] = [];
    for (const id of drawings) {
      await browser().open(`${site.url}/diagrams/${id}/`);
      for (const width of [320, 768, 1280]) {
        await browser().resize(width, 900);
        const faults = [
          ...(await browser().ask(nothingShown, undefined)),
          ...(await browser().ask(scrollsSideways, undefined)),
          ...(await browser().ask(drawingFaultsHere, {})),
          ...(await browser().ask(listFaultsHere, { smallest: 12, overhang: OVERHANG[browser().name] })),
        ];
        found.push(...faults.map((fault) => `${id} ${width}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });

  it("the map's filter leaves the same in drawing and list", async () => {
    await browser().resize(320, 900);
    await browser().open(`${site.url}/diagrams/map/`);
    const left = await browser().ask(() => {
      document.querySelector<HTMLElement>('[data-facet="active"][data-value="yes"]')?.click();
      return [...document.querySelectorAll<HTMLElement>(".diagram-list li[data-group]")].map((group) => ({
        listed: [...group.querySelectorAll("li")].filter(({ hidden }) => !hidden).length,
        drawn: Number(
          [...document.querySelectorAll(`.diagram-small [data-id="${group.dataset.group}"] text`)].at(-1)?.textContent,
        ),
        all: group.querySelectorAll("li").length,
      }));
    }, undefined);
    expect(left.filter(({ listed, drawn }) => listed !== drawn)).toEqual([]);
    expect(left.filter(({ listed, all }) => listed < all).length).toBeGreaterThan(0);
  });

  it("the explorer brings a neighbour into the middle", async () => {
    await browser().resize(1280, 900);
    await browser().open(`${site.url}/diagrams/explorer/`);
    const wanted = await browser().ask(() => {
      const link = document.querySelector<HTMLElement>("[data-view] li a");
      link?.click();
      return link?.dataset.of ?? "";
    }, undefined);
    expect(wanted).not.toBe("");
    const shown = () => browser().ask(() => document.querySelector<HTMLElement>("[data-view]")?.dataset.of, undefined);
    await expect.poll(shown).toBe(wanted);
  });
});
