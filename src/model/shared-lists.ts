import { type FrameworkKind, frameworkKinds } from "../collections/framework.ts";
import { initialOf } from "../text/collate.ts";
import type { Activity } from "./activities.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import type { LinkTarget } from "./link-target.ts";
import { type Part, partsOf, partUrl, rowsOfText } from "./parts.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { proposalPart, proposalParts } from "./queries.ts";
import { entryAnchor } from "./urls.ts";

/** Entries that share a page, in its order, and the parts that they are cut into when they are too much for one. */
export interface SharedList<T> {
  /** Address of the list, which is that of its first part. */
  path: string;
  parts: readonly [Part<T>, ...Part<T>[]];
  /** Anchor of the heading that an item stands under. A heading that goes on in the next part has its anchor where it begins. */
  groupOf: (item: T) => string;
  /** Anchor → number of the part it is in: of items and of headings. */
  where: ReadonlyMap<string, number>;
}

interface Order<T> {
  path: string;
  /** In the order of the page: items under one heading stand together. */
  items: readonly T[];
  groupOf: (item: T) => string;
  anchorOf: (item: T) => string;
  rows: (item: T) => number;
}

function sharedList<T>({ path, items, groupOf, anchorOf, rows }: Order<T>): SharedList<T> {
  const parts = partsOf(items, { rows });
  const where = new Map<string, number>();
  for (const part of parts)
    for (const item of part.items)
      for (const anchor of [groupOf(item), anchorOf(item)]) if (!where.has(anchor)) where.set(anchor, part.number);
  return { path, parts, groupOf, where };
}

export type Numbered = Entry<"statistics"> | Entry<"discrepancies">;
export const isStatistic = (item: Numbered): item is Entry<"statistics"> => !("statements" in item);
export const isDiscrepancy = (item: Numbered): item is Entry<"discrepancies"> => "statements" in item;
/** Anchor of the heading above the disagreements. */
export const DISAGREEMENTS = "disagreements";

/** Numbers in the order of the report's sections, then what disagrees. */
const numbered = ({ sections, statistics, discrepancies }: Knowledge): Numbered[] => {
  const bySection = Map.groupBy(statistics, ({ sources }) => sources[0]?.section);
  return [...sections.flatMap(({ id }) => bySection.get(id) ?? []), ...discrepancies];
};

const textsOf = (item: Numbered): readonly string[] =>
  isDiscrepancy(item)
    ? [
        item.title,
        item.title,
        item.what,
        item.assessment,
        ...item.statements.flatMap(({ says, quote }) => [says, quote]),
      ]
    : [item.title, item.title, item.quote];

const FRAMEWORK_KINDS = Object.keys(frameworkKinds) as FrameworkKind[];

/** Every list of entries on a page that they share. */
export const sharedLists = perKnowledge((k: Knowledge) => ({
  glossary: sharedList({
    path: "/glossary/",
    items: k.glossary,
    groupOf: ({ title }) => `letter-${initialOf(title)}`,
    anchorOf: ({ id }) => entryAnchor("glossary", id),
    rows: ({ title, english, expansion, text, aliases }) =>
      rowsOfText(title, title, english, expansion, text, ...aliases),
  }),
  statistics: sharedList({
    path: "/statistics/",
    items: numbered(k),
    groupOf: (item) => (isDiscrepancy(item) ? DISAGREEMENTS : `in-${item.sources[0]?.section}`),
    anchorOf: (item) => entryAnchor(isDiscrepancy(item) ? "discrepancies" : "statistics", item.id),
    rows: (item) => rowsOfText(...textsOf(item)),
  }),
  followups: sharedList<Activity>({
    path: "/followups/",
    items: k.activities,
    groupOf: ({ followup }) => entryAnchor("followups", followup),
    anchorOf: ({ id }) => id,
    rows: ({ title, participants, direction, partners }) => rowsOfText(title, participants, direction, partners),
  }),
  proposals: sharedList({
    path: "/proposals/",
    items: proposalParts(k).flatMap(({ items }) => items),
    groupOf: proposalPart,
    anchorOf: ({ id }) => entryAnchor("proposals", id),
    rows: ({ title, direction, lead, networks }) => rowsOfText(title, title, direction, lead) + 0.1 * networks.length,
  }),
  framework: sharedList({
    path: "/framework/",
    items: FRAMEWORK_KINDS.flatMap((kind) => k.framework.filter((item) => item.kind === kind)),
    groupOf: ({ kind }) => kind,
    anchorOf: ({ id }) => entryAnchor("framework", id),
    rows: ({ title, text }) => rowsOfText(title, title, text),
  }),
}));

/** The lists whatever they hold, for what only asks where something is. */
export const everySharedList = (k: Knowledge): Pick<SharedList<unknown>, "path" | "parts" | "where">[] =>
  Object.values(sharedLists(k));

/** Where the list of what disagrees begins. */
export const disagreementsUrl = (k: Knowledge): string => addressNow(k, `/statistics/#${DISAGREEMENTS}`);

/** Anchors in each part of a list, in order. */
export const anchorsByPart = ({ parts, where }: Pick<SharedList<unknown>, "parts" | "where">): string[][] => {
  const byPart = Map.groupBy(where.keys(), (anchor) => where.get(anchor));
  return parts.map(({ number }) => byPart.get(number) ?? []);
};

/** Items of a part under their headings; an anchor is absent where the heading only goes on from the part before. */
export function groupsIn<T>(
  list: SharedList<T>,
  part: Part<T>,
): { group: string; anchor: string | undefined; items: T[] }[] {
  return [...Map.groupBy(part.items, list.groupOf)].map(([group, items]) => ({
    group,
    anchor: list.where.get(group) === part.number ? group : undefined,
    items,
  }));
}

const listsByPath = perKnowledge((k: Knowledge) => new Map(everySharedList(k).map((list) => [list.path, list])));

/** Where an address of a shared page leads today: to the part that has its anchor. Any other address is returned as it is. */
export function addressNow(k: Knowledge, url: string): string {
  const [path = "", anchor = ""] = url.split("#");
  const number = listsByPath(k).get(path)?.where.get(anchor);
  return number === undefined ? url : `${partUrl(path, number)}#${anchor}`;
}

/** The same for a link that an editor wrote. */
export const targetNow = (k: Knowledge, link: LinkTarget): LinkTarget =>
  link.kind === "inside" ? { ...link, path: addressNow(k, link.path) } : link;

/** Gives the entries on shared pages the addresses of the parts they are in. For knowledge that nothing was asked of yet. */
export function addressParts(k: Knowledge): void {
  const { glossary, statistics, discrepancies, followups, activities, proposals, framework } = k;
  for (const entries of [glossary, statistics, discrepancies, followups, activities, proposals, framework])
    for (const entry of entries) entry.url = addressNow(k, entry.url);
}
