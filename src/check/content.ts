import { parseBlocks } from "../model/blocks.ts";
import { textOf, textsOf } from "../model/loose.ts";
import { squeeze } from "../model/quotations.ts";
import { unitsOf } from "../model/sections.ts";
import { type CollectionName, collectionNames } from "../schemas/index.ts";
import type { ContentEntry } from "./entry.ts";
import type { ContentFile } from "./files.ts";

/** Everything that is in the content folder, read but not judged: what the rules across files look things up in. */
export interface Content {
  files: readonly ContentFile[];
  entries: readonly ContentEntry[];
  /** Prose pages (`pages/*.mdx`). */
  pages: readonly ContentFile[];
  /** Entries that are published, by collection and id. */
  byId: Readonly<Record<CollectionName, ReadonlyMap<string, ContentEntry>>>;
  /** The citable blocks of a section of a report; `undefined` when there is no such section, or it cannot be read. */
  blocks(section: string): Blocks | undefined;
}

/** Anchor → text, in reading order, with the whole text of the section for looking things up. */
export interface Blocks {
  texts: ReadonlyMap<string, string>;
  /** The texts without white space: how quotations are compared. */
  squeezed: ReadonlyMap<string, string>;
}

export function indexContent(files: readonly ContentFile[], entries: readonly ContentEntry[]): Content {
  const byId = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      new Map(entries.filter((e) => e.collection === name && !e.template).map((e) => [e.id, e])),
    ]),
  ) as Record<CollectionName, Map<string, ContentEntry>>;
  const cache = new Map<string, Blocks | undefined>();
  return {
    files,
    entries,
    byId,
    pages: files.filter(({ path, text }) => /^pages\/[^/]+\.mdx$/.test(path) && text !== null),
    blocks(section) {
      if (!cache.has(section)) cache.set(section, readBlocks(byId.report.get(section)));
      return cache.get(section);
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
