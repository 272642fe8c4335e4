import type { MarkupElement } from "../markup.ts";

/** Ways, controls and drawings: the page has them for who is on it. Drawings have a list or table of their values beside them. */
const TAGS: ReadonlySet<string> = new Set(
  "button dialog fieldset form input label link meta nav noscript object progress select svg textarea wbr".split(" "),
);
/** What is not for paper is none of the words, and what only some hear is said in another way. */
const CLASSES = /(?:^|\s)(?:noprint|visually-hidden)(?:\s|$)/;

/** Whether an element is no part of what a page says. */
export const isApparatus = ({ tag, attributes }: MarkupElement): boolean =>
  TAGS.has(tag) ||
  attributes.has("hidden") ||
  attributes.has("popover") ||
  attributes.has("data-actions") ||
  // What is drawn in the browser alone.
  attributes.has("data-bench") ||
  attributes.get("aria-hidden") === "true" ||
  attributes.get("role") === "doc-backlink" ||
  CLASSES.test(attributes.get("class") ?? "");
