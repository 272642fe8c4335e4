import { type CollectionName, collections, type Entry, type ListedName } from "../collections/index.ts";
import { excerpt } from "../text/excerpt.ts";
import { factsOf, linesOfFacts } from "./facts.ts";
import { anchorsOf } from "./former.ts";
import type { Knowledge } from "./knowledge.ts";
import { plainNames } from "./own-pages.ts";
import { rowsOf, rowsOfText } from "./parts.ts";
import { perKnowledge } from "./per-knowledge.ts";
import type { Citation } from "./places.ts";
import { citationsOf } from "./quotations.ts";
import { type SharedList, sharedList } from "./shared-list.ts";
import { textOf, textsOf } from "./untyped.ts";
import { entryAnchor } from "./urls.ts";

/** A line of a list, which leads to the page of its entry. */
const rowsOfLine = rowsOf({ item: 240, letter: 5 });

/** The lists of collections that are only described: of whole entries where these share the page, else of the ways to them. */
export const plainLists: (k: Knowledge) => ReadonlyMap<ListedName, SharedList<Entry<ListedName>>> = perKnowledge(
  (k) => new Map(plainNames.map((name) => [name, plainList(k, name)])),
);

function plainList(k: Knowledge, name: ListedName): SharedList<Entry<ListedName>> {
  const anchors = (entry: Entry<ListedName>) =>
    anchorsOf(name, { id: entry.id, formerIds: textsOf(entry, "formerIds") });
  return sharedList<Entry<ListedName>>({
    path: `/${name}/`,
    items: k[name],
    // Each is a group of its own: nothing tells what else would stand together.
    groupOf: ({ id }) => entryAnchor(name, id),
    anchorsOf: anchors,
    rows: (entry) =>
      isWhole(name)
        ? rowsOfText(entry.title, entry.text, ...linesOfFacts(factsOf(k, name, entry)))
        : rowsOfLine(entry.title, shortOf(entry)),
    limits: { fits: 80, longest: 60 },
  });
}

/** Whether the list has its entries whole, and not only the ways to their pages. */
export const isWhole = (name: ListedName): boolean => collections[name].page !== undefined;

/** What an entry is about, in a line of a list: our sentence, or the first of its words. */
export const shortOf = (entry: Entry<ListedName>): string => textOf(entry, "summary") ?? excerpt(entry.text);

/** Where an entry stands in the reports, by what is described of its quotations. */
export function placesOfEntry(name: CollectionName, entry: Entry<CollectionName>): Citation[] {
  const { quotations } = collections[name];
  return quotations
    ? citationsOf(quotations, entry).map(({ source, section, at, value }) => ({
        source,
        section,
        at,
        row: textOf(value, "row"),
      }))
    : [];
}
