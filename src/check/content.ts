import { type CollectionName, collectionNames, collections } from "../collections/index.ts";
import { type SectionName, sectionKey, sectionNamed } from "../collections/section-address.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { ContentFile } from "../content/files.ts";
import { parseBlocks } from "../model/blocks.ts";
import { squeeze } from "../model/quotations.ts";
import { unitsOf } from "../model/sections.ts";
import { textOf, textsOf } from "../model/untyped.ts";
import { entryUrl } from "../model/urls.ts";
import { hasShortAddresses } from "../rules/by-collection.ts";

/** Everything that is in the content folder, read but not judged: what the rules across files look things up in. */
export interface Content {
  files: readonly ContentFile[];
  entries: readonly ContentEntry[];
  /** Prose pages (`pages/*.mdx`). */
  pages: readonly ContentFile[];
  /**
   * Entries that are published, by collection and id; those of files that cannot be read too, so that nothing is said of what
   * refers to them.
   */
  byId: Readonly<Record<CollectionName, ReadonlyMap<string, ContentEntry>>>;
  /** Addresses that were published before. */
  permalinks: ReadonlySet<string>;
  /** The entry that has had this id before. */
  formerly(collection: CollectionName, id: string): ContentEntry | undefined;
  /** Ids of the entries with this title. */
  withTitle(collection: CollectionName, title: string): readonly string[];
  /** The citable blocks of a section of a report; `undefined` when there is no such section, or it cannot be read. */
  blocks(section: SectionName): Blocks | undefined;
  /** Site path of an entry. */
  urlOf(collection: CollectionName, id: string): string;
  /** The same; every address that it may have while what decides it cannot be read. */
  urlsOf(collection: CollectionName, id: string): string[];
}

/** Anchor → text, in reading order, with the whole text of the section for looking things up. */
export interface Blocks {
  texts: ReadonlyMap<string, string>;
  /** The texts without white space: how quotations are compared. */
  squeezed: ReadonlyMap<string, string>;
}

export function indexContent(
  files: readonly ContentFile[],
  entries: readonly ContentEntry[],
  { unread = [], permalinks = [] }: { unread?: readonly ContentEntry[]; permalinks?: readonly string[] } = {},
): Content {
  const byId = Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as Record<
    CollectionName,
    Map<string, ContentEntry>
  >;
  for (const entry of [...unread, ...entries]) if (!entry.template) byId[entry.collection].set(entry.id, entry);
  const hasShort = (source: string) => hasShortAddresses(byId.sources.get(source)?.data);
  const cache = new Map<string, Blocks | undefined>();
  const titles = new Map<CollectionName, Map<string | undefined, ContentEntry[]>>();
  const former = new Map<CollectionName, ReadonlyMap<string, ContentEntry>>();
  return {
    files,
    entries,
    byId,
    permalinks: new Set(permalinks),
    formerly(collection, id) {
      const known =
        former.get(collection) ??
        new Map(
          [...byId[collection].values()].flatMap((entry) =>
            textsOf(entry.data, "formerIds").map((before): [string, ContentEntry] => [before, entry]),
          ),
        );
      former.set(collection, known);
      return known.get(id);
    },
    withTitle(collection, title) {
      const known =
        titles.get(collection) ?? Map.groupBy(byId[collection].values(), ({ data }) => textOf(data, "title")?.trim());
      titles.set(collection, known);
      return known.get(title.trim())?.map(({ id }) => id) ?? [];
    },
    pages: files.filter(({ path, text }) => /^pages\/[^/]+\.mdx$/.test(path) && text !== null),
    blocks(name) {
      const id = sectionKey(name);
      if (!cache.has(id)) cache.set(id, readBlocks(byId.report.get(id)));
      return cache.get(id);
    },
    urlOf: (collection, id) => entryUrl(collection, id, hasShort),
    urlsOf: (collection, id) => {
      const report = collections[collection].within ? byId.sources.get(sectionNamed(id).source) : undefined;
      const unknown = report !== undefined && !report.header;
      return unknown
        ? [true, false].map((short) => entryUrl(collection, id, () => short))
        : [entryUrl(collection, id, hasShort)];
    },
  };
}

function readBlocks(section: ContentEntry | undefined): Blocks | undefined {
  if (!section?.header) return undefined;
  const blocks = parseBlocks(section.body, textsOf(section.data, "tables"));
  const units = unitsOf(textOf(section.data, "title") ?? "", blocks);
  return {
    texts: new Map(units.map(({ anchor, text }) => [anchor, text])),
    squeezed: new Map(units.map(({ anchor, text }) => [anchor, squeeze(text)])),
  };
}
