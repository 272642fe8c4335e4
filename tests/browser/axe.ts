import type { Frame } from "playwright-core";
import { shortenHere } from "./probes/shorten.ts";

/** Where a site that is browsed has it (site.ts): as a file, which the browser reads once, where text would be read in each page. */
export const AXE = "/axe.js";

/** How many of a kind axe looks at. */
const FEW = 2;

/** The rules whose answer a theme can change: the themes differ in colours alone, all else is the same page. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds wrong in the page in the light theme, and in the dark: there only what colours can change. Rule, how many
 * places, the first of them. Of what repeats, little is left on the page afterwards.
 * @param within looks there only
 */
export async function axeViolationsInBothThemes(frame: Frame, within = "html"): Promise<string[]> {
  await prepare(frame);
  await frame.page().emulateMedia({ colorScheme: "light" });
  const light = await run(frame, within);
  await frame.page().emulateMedia({ colorScheme: "dark" });
  const dark = await run(frame, within, COLOUR_RULES);
  return [...light.map((violation) => `light ${violation}`), ...dark.map((violation) => `dark ${violation}`)];
}

/** Targets smaller than WCAG 2.5.8 asks for (24 px, or as far apart): axe looks for them only when asked. Shortens the page too. */
export async function smallTargets(frame: Frame): Promise<string[]> {
  await prepare(frame);
  // Links in a shut fold lie where they would be, over what comes after it: none of them can be pressed.
  await frame.evaluate(() => {
    for (const part of document.querySelectorAll("details:not([open]) > :not(summary)"))
      if (!part.checkVisibility()) part.remove();
  });
  return run(frame, "html", ["target-size"]);
}

/** Shortens the page, and gives it axe, once. */
async function prepare(frame: Frame): Promise<void> {
  await frame.evaluate(shortenHere, FEW);
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.addScriptTag({ url: AXE });
}

/**
 * As text: the test runner would rewrite a function. Selectors and what passes are not asked for: a third of the time. Sheets are not
 * read ahead, which a seventh is: of all rules only one that axe leaves out as an experiment looks into them.
 */
function run(frame: Frame, within: string, rules?: readonly string[]): Promise<string[]> {
  const options = JSON.stringify({
    resultTypes: ["violations"],
    selectors: false,
    preload: { assets: ["media"] },
    ...(rules && { runOnly: { type: "rule", values: rules } }),
  });
  return frame.evaluate<string[]>(
    `axe.run(${JSON.stringify(within)}, ${options}).then(({ violations }) => violations.map(({ id, nodes }) => ` +
      "[id, nodes.length, nodes[0].html.slice(0, 160)].join(' ')))",
  );
}
