/** Drives the search page by its markup contract. */
import type { Browser, Page } from "playwright-core";

/** Opens the search page; errors of page and console go to `problems`. */
export async function openSearch(browser: Browser, url: string, problems: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (entry) => {
    if (entry.type() === "error") problems.push(entry.text());
  });
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${url}/search/`);
  // Its script comes after the page has loaded; before that, no address is listened to.
  await page.locator("[data-search-results][aria-busy]").waitFor({ state: "attached" });
  return page;
}

/** Searches as a shared address would, without loading the page again; gives the addresses of the hits. */
export async function searchFor(page: Page, query: string): Promise<string[]> {
  await page.evaluate((words) => {
    history.replaceState(null, "", `/search/?${new URLSearchParams({ q: words })}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  await page.waitForFunction(
    () => document.querySelector("[data-search-results]")?.getAttribute("data-state") !== "loading",
  );
  return hitsOf(page);
}

export const hitsOf = (page: Page): Promise<string[]> =>
  page.locator("li[data-url]").evaluateAll((items) => items.map((item) => item.getAttribute("data-url") ?? ""));

/** How many hits stand above the line: those that hold all of the query. */
export const wholeOf = (page: Page): Promise<number> =>
  page.locator("[data-search-results] > li").evaluateAll((items) => {
    const line = items.findIndex((item) => item.matches(".some-line"));
    return (line < 0 ? items : items.slice(0, line)).filter((item) => item.matches("[data-url]")).length;
  });

export const stateOf = (page: Page): Promise<string | null> =>
  page.locator("[data-search-results]").getAttribute("data-state");
