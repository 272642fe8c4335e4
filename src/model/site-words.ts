import type { Entry, Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";

/** What the site says of itself: its one entry, or what its first report is called where nobody has written one. */
export type SiteWords = Pick<
  Entry<"site">,
  "title" | "tagline" | "heading" | "description" | "opening" | "claims" | "body"
> & {
  file?: string;
};

export const siteWords: (k: Knowledge) => SiteWords = perKnowledge(({ site: [written], sources: [report] }) => {
  if (written) return written;
  const { title = "", shortTitle = "" } = report ?? {};
  return { title: shortTitle, tagline: "", heading: title, description: title, opening: "", claims: [], body: "" };
});

/** The headline that an editor wrote over a diagram: what it says, in words that a person could say aloud. */
export const claimOf = (k: Knowledge, diagram: string): string | undefined =>
  siteWords(k).claims.find((written) => written.diagram === diagram)?.claim;
