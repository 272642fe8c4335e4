import type { Entry, Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";

/** What the site says of itself: its one entry, or what its first report is called where nobody has written one. */
export type SiteWords = Pick<
  Entry<"site">,
  "title" | "tagline" | "heading" | "description" | "opening" | "claim" | "body"
> & {
  file?: string;
};

export const siteWords: (k: Knowledge) => SiteWords = perKnowledge(({ site: [written], sources: [report] }) => {
  if (written) return written;
  const { title = "", shortTitle = "" } = report ?? {};
  return { title: shortTitle, tagline: "", heading: title, description: title, opening: "", body: "" };
});
