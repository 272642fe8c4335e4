import { afterAll, beforeAll, it } from "vitest";
import { serve } from "../browser/browser.ts";
import { knowledge } from "../knowledge.ts";
import { inEachBrowser } from "./installed.ts";

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve();
});
afterAll(() => site.close());

/** Waits until the page shows what this selector names. */
const whenShown = (selector: string): Promise<void> =>
  new Promise((shown) => {
    const look = () => {
      if (!document.querySelector(selector)?.checkVisibility()) return;
      watch.disconnect();
      shown();
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true, attributes: true });
    look();
  });

/** Waits until a suggestion begins so; the option that searches the whole text is there before the names are, and begins otherwise. */
const whenSuggested = (title: string): Promise<void> =>
  new Promise((shown) => {
    const look = () => {
      if (
        ![...document.querySelectorAll("[role=option]")].some((option) => option.textContent?.trim().startsWith(title))
      )
        return;
      watch.disconnect();
      shown();
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true, attributes: true });
    look();
  });

inEachBrowser((browser) => {
  const network = knowledge.networks[0];
  if (!network) throw new Error("the report has networks");
  const hit = `li[data-url="${network.url}"]`;

  it("a network is found by its name in the address", async () => {
    await browser().open(`${site.url}/search/?q=${encodeURIComponent(network.title)}`);
    await browser().ask(whenShown, hit);
  }, 60_000);

  it("letters that are typed bring suggestions, and hits behind them", async () => {
    await browser().open(`${site.url}/search/`);
    await browser().ask(() => document.querySelector<HTMLElement>("main input[name=q]")?.focus(), undefined);
    await browser().press(...network.title);
    await browser().ask(whenShown, "[role=listbox]:not([hidden]) [role=option]");
    await browser().ask(whenSuggested, network.title);
    await browser().ask(whenShown, hit);
  }, 60_000);
});
