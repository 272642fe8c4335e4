/** Search as a person drives it, and what the page shows of it. */
import type { Page } from "playwright-core";

/** The states of a search that went well. */
export const FOUND = ["loading", "done"];

/** Waits until the search page shows hits, or that it could not look for them. */
export const settled = (page: Page, state: "done" | "error"): Promise<unknown> =>
  page.waitForSelector(`[data-search-results][data-state=${state}]`);

/** Does something, and gives every state that the page showed until it had an answer. */
export async function statesWhile(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const shown = page.evaluate(
    () =>
      new Promise<string[]>((answered) => {
        const list = document.querySelector("[data-search-results]");
        // What typing has begun goes on.
        const states = list?.getAttribute("data-state") === "loading" ? ["loading"] : [];
        const watch = new MutationObserver(() => {
          const state = list?.getAttribute("data-state") ?? "";
          // On a slow machine typing has begun to search before Enter does: that is the same state still.
          if (state !== states.at(-1)) states.push(state);
          if (state === "loading") return;
          watch.disconnect();
          answered(states);
        });
        if (list) watch.observe(list, { attributeFilter: ["data-state"] });
      }),
  );
  await act();
  return shown;
}

/** Types a query and gives the states until its answer. */
export const ask = (page: Page, query: string): Promise<string[]> =>
  statesWhile(page, async () => {
    await page.fill("main input[name=q]", query);
    await page.press("main input[name=q]", "Enter");
  });

/** Titles of what the box suggests. */
export async function suggested(page: Page, typed: string): Promise<string[]> {
  await page.fill("input[name=q]", typed);
  await page.waitForSelector("[role=listbox]:not([hidden]) [role=option]");
  return page.locator("[role=option] > span").allTextContents();
}

/** Titles of the hits shown. */
export const hits = (page: Page): Promise<string[]> => page.locator("li[data-url] h3 a").allTextContents();
