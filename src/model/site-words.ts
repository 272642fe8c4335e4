import type { ListPage } from "../collections/collection.ts";
import { type ListedName, listedNames, listPages } from "../collections/index.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";

/** What the site says of itself: its one entry, or what its first report is called where nobody has written one. */
export type SiteWords = Pick<
  Entry<"site">,
  | "title"
  | "tagline"
  | "heading"
  | "description"
  | "opening"
  | "examples"
  | "generalWords"
  | "lists"
  | "claims"
  | "body"
> & {
  file?: string;
};

export const siteWords: (k: Knowledge) => SiteWords = perKnowledge(({ site: [written], sources: [report] }) => {
  if (written) return written;
  const { title = "", shortTitle = "" } = report ?? {};
  return {
    title: shortTitle,
    tagline: "",
    heading: title,
    description: title,
    opening: "",
    examples: [],
    generalWords: [],
    lists: [],
    claims: [],
    body: "",
  };
});

/** What the site is about, which is its name; where nobody has named it, what any of its reports tells of. */
export const subjectOf = ({ site: [written] }: Knowledge): string => written?.title ?? listPages.networks.name;

/** What an editor wrote over a diagram: what it says, in words that a person could say aloud, and what one must know of it. */
export const claimOf = (k: Knowledge, diagram: string): SiteWords["claims"][number] | undefined =>
  siteWords(k).claims.find((written) => written.diagram === diagram);

type ListWords = Pick<ListPage, "title" | "lead">;

/** Titles and standfirsts of the pages that list collections: an editor's, as far as there are any. */
export const listWords: (k: Knowledge) => Readonly<Record<ListedName, ListWords>> = perKnowledge((k) => {
  const wordsOf = (name: ListedName): ListWords => {
    const written = siteWords(k).lists.find(({ list }) => list === name);
    return { title: written?.title ?? listPages[name].title, lead: written?.lead ?? listPages[name].lead };
  };
  return Object.fromEntries(listedNames.map((name) => [name, wordsOf(name)])) as Record<ListedName, ListWords>;
});
