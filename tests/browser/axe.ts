import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/**
 * What axe finds wrong in the page as it stands: rule, how many places, the first of them. axe is put in past the page's own
 * policy: the page must have been opened with `bypassCSP`.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // As text: the test runner would rewrite a function.
  return page.evaluate<string[]>(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 160)].join(' ')))",
  );
}
