import { linkJudgement } from "../rules/links.ts";
import { markdownFindings } from "../rules/markdown.ts";
import { isOfBody, sayOfBody } from "../words/rules/body.ts";
import { inOneLine } from "../words/rules/sentence.ts";

/**
 * What needs Markdown to be read: the reader and the rules of the site and its check. Loaded when there is a body to read, since they
 * weigh nearly as much as the rest of the form.
 */
export { parseBlocks } from "../model/blocks.ts";
export { runsOf } from "../model/runs.ts";
export { unitsOf } from "../model/sections.ts";
export { passagesOf } from "../rules/passages.ts";

/** What is wrong with the Markdown of a body. */
export const bodyFaults = (body: string, kind: "entry" | "report"): string[] =>
  markdownFindings(body, kind, DESTINATIONS)
    .filter(isOfBody)
    .map((finding) => inOneLine(sayOfBody(finding)));

/** Which pages and blocks this site has is known to its check alone. */
const DESTINATIONS = {
  link: (href: string) => linkJudgement(href, () => ({ code: "inside-link", args: { href } })),
  image: () => undefined,
};
