/** Keeping a section by hand, as a reader does it on /offline/. */
import type { Page } from "playwright-core";

const button = (section: string, act: "keep" | "remove") =>
  `[data-section="${section}"] [data-act=${act}]:not([hidden])`;

/** Presses the button of a section, in the fold in which it may be. */
export async function press(page: Page, section: string, act: "keep" | "remove"): Promise<void> {
  const fold = page.locator(`details:not([open]):has([data-section="${section}"]) > summary`);
  if ((await fold.count()) > 0) await fold.click();
  await page.click(button(section, act));
}

/** Waits until a section can be kept, or is. */
export const canBe = (page: Page, section: string, act: "keep" | "remove"): Promise<unknown> =>
  page.waitForSelector(button(section, act));

/** Opens the page and keeps these sections. @param home address of the site's home page */
export async function keep(page: Page, home: string, ...sections: readonly string[]): Promise<void> {
  await page.goto(`${home}offline/`);
  for (const section of sections) {
    await press(page, section, "keep");
    await canBe(page, section, "remove");
  }
}

/** What the row of a section says. */
export const saysOf = (page: Page, section: string): Promise<string> =>
  page.locator(`[data-section="${section}"]`).innerText();
