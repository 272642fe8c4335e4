import type { Collection } from "../collections/collection.ts";
import { collectionNames, collections } from "../collections/index.ts";
import { type SectionName, sectionKey } from "../collections/section-address.ts";
import type { Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { type Section, units } from "./sections.ts";

/** An entry, to be named and linked. */
export interface EntryLink {
  title: string;
  url: string;
  kind: string;
  /** It is a network that is only likely the one meant there. */
  likely?: boolean;
}
/** By section and the anchor of a block. */
export type LinksByBlock = ReadonlyMap<string, ReadonlyMap<string, readonly EntryLink[]>>;

type Made = NonNullable<Collection["made"]>;

/** Entries made from each block, then questions that it helps to answer: section id → anchor → entries, for a paragraph to list. */
export const entriesByBlock: (knowledge: Knowledge) => LinksByBlock = perKnowledge((knowledge) => {
  const index = new Map<string, Map<string, Map<string, EntryLink>>>();
  const add = ({ at = "title", ...name }: SectionName & { at?: string }, entry: EntryLink) => {
    const section = sectionKey(name);
    const blocks = index.get(section) ?? new Map<string, Map<string, EntryLink>>();
    index.set(section, blocks);
    const links = blocks.get(at) ?? new Map<string, EntryLink>();
    blocks.set(at, links);
    if (!links.has(entry.url)) links.set(entry.url, entry);
  };
  const addAll = (wanted: (made: Made) => boolean) => {
    for (const kind of collectionNames) {
      const { made } = collections[kind];
      if (!made || !wanted(made)) continue;
      for (const entry of knowledge[kind])
        for (const { certainty, ...place } of made.from(entry))
          add(place, { title: entry.title, url: entry.url, kind, likely: certainty === "likely" });
    }
  };
  addAll(({ restsOnly }) => !restsOnly);
  for (const activity of knowledge.activities)
    add(activity, { title: activity.title, url: activity.url, kind: "activities" });
  addAll(({ restsOnly = false }) => restsOnly);
  return new Map(
    [...index].map(([section, blocks]) => [
      section,
      new Map([...blocks].map(([at, links]) => [at, [...links.values()]])),
    ]),
  );
});

/** The same for one section, in its order: each entry with the anchor of the block it was made from. */
export function linksIn(knowledge: Knowledge, section: Section): (EntryLink & { at: string })[] {
  const blocks = entriesByBlock(knowledge).get(section.id);
  return units(section).flatMap(({ anchor }) => (blocks?.get(anchor) ?? []).map((entry) => ({ ...entry, at: anchor })));
}

/** From this many entries on, the notes of a section name a few each, and a page of its own names all. */
const MOST_IN_NOTES = 400;
export const hasOwnList = (knowledge: Knowledge, section: Section): boolean =>
  linksIn(knowledge, section).length > MOST_IN_NOTES;

/** Site path of the page of its own. */
export const madeUrl = ({ path }: Section): string => `/report/made/${path}/`;

const FEW = 5;
/** Those of a block's entries that its note names, for a section that has a page of its own for all of them or has none. */
export const namedInNote = (entries: readonly EntryLink[], ownList: boolean): readonly EntryLink[] =>
  ownList ? entries.slice(0, FEW) : entries;
