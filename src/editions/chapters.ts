/** A section of a report as a book has it: what stands in it, and the sections that are part of it, in printed order. */
import type { Block } from "../model/blocks.ts";
import type { Section } from "../model/sections.ts";

export interface Chapter {
  section: Section;
  parts: Chapter[];
}

/** Sections within those that they are part of, as far as they follow them: the order is never changed. */
export function chaptersOf(sections: readonly Section[]): Chapter[] {
  const top: Chapter[] = [];
  let open: Chapter[] = [];
  for (const section of sections) {
    const chapter = { section, parts: [] };
    const parent = open.findLastIndex((above) => above.section.id === section.parent);
    open = open.slice(0, parent + 1);
    (open.at(-1)?.parts ?? top).push(chapter);
    open.push(chapter);
  }
  return top;
}

/** What stands under one heading within a section, and under the deeper headings that follow. */
export interface HeadedPassage {
  heading?: Extract<Block, { kind: "heading" }>;
  blocks: Exclude<Block, { kind: "heading" }>[];
  parts: HeadedPassage[];
}

/** The blocks of a section under its headings. What stands before the first has none. */
export function passageOf(blocks: readonly Block[]): HeadedPassage {
  const whole: HeadedPassage = { blocks: [], parts: [] };
  let open: HeadedPassage[] = [];
  for (const block of blocks) {
    if (block.kind !== "heading") {
      (open.at(-1) ?? whole).blocks.push(block);
      continue;
    }
    const passage: HeadedPassage = { heading: block, blocks: [], parts: [] };
    open = open.filter(({ heading }) => heading !== undefined && heading.depth < block.depth);
    (open.at(-1) ?? whole).parts.push(passage);
    open.push(passage);
  }
  return whole;
}

type Item = Extract<Block, { kind: "item" }>;
export interface ChapterItem {
  item: Item;
  /** The items under it. */
  items: ChapterItem[];
}

/** Blocks with each list in one piece, its items within each other. */
export function withLists(
  blocks: readonly HeadedPassage["blocks"][number][],
): (Exclude<HeadedPassage["blocks"][number], Item> | { kind: "list"; items: ChapterItem[] })[] {
  const all: ReturnType<typeof withLists> = [];
  let list: number | undefined;
  let open: { items: ChapterItem[]; depth: number }[] = [];
  for (const block of blocks) {
    if (block.kind !== "item") {
      list = undefined;
      all.push(block);
      continue;
    }
    const { depth } = block.list;
    if (block.list.list !== list) {
      const items: ChapterItem[] = [];
      all.push({ kind: "list", items });
      list = block.list.list;
      open = [{ items, depth }];
    }
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) > depth) open.pop();
    const last = open.at(-1);
    const above = last && last.depth < depth ? last.items.at(-1) : undefined;
    if (above) open.push({ items: above.items, depth });
    open.at(-1)?.items.push({ item: block, items: [] });
  }
  return all;
}
