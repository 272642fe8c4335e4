/** How the text of a section of a report stands on a page: as it runs, or under its headings, which a narrow screen has as the way in. */
import type { Block } from "./blocks.ts";

/** Blocks that stand together: those under one heading, or those before the first. */
export interface TextStretch<T> {
  /** The heading, where it is the way to what is under it. */
  readonly head?: T;
  /** Whether there is more under it than one sees at a glance. */
  readonly folds: boolean;
  readonly items: readonly T[];
}

/** Of fewer headings none is looked for: such a text is read from its beginning to its end. As with groups of a table. */
const HEADINGS = 6;
/** In letters, what a narrow screen has in a line. */
const LINE = 34;
/** In lines: what is longer is not scrolled through. */
const LONG = 120;
/** Between paragraphs, with the line that says what is told of one. */
const GAP = 2;

const heads = (block: Block): boolean => block.kind === "heading" && block.depth <= 2;
const linesOf = (block: Block): number =>
  block.kind === "table"
    ? block.rows.reduce((lines, { text }) => lines + Math.ceil(text.length / LINE) + 1, 0)
    : Math.ceil(block.text.length / LINE) + GAP;
const linesOfAll = (blocks: readonly Block[]): number => blocks.reduce((lines, block) => lines + linesOf(block), 0);

/** Whether so much text is in a section that a phone has screens and screens of it. */
export const isLongText = (blocks: readonly Block[]): boolean =>
  linesOfAll(blocks.filter(({ kind }) => kind !== "table")) > LONG;

/** Whether one comes to a section for what stands under one of its headings: many, over much text. */
export function isReadByHeadings(blocks: readonly Block[]): boolean {
  const headings = blocks.filter((block, at) => {
    const below = blocks[at + 1];
    return heads(block) && below !== undefined && !heads(below);
  });
  return headings.length >= HEADINGS && linesOfAll(blocks) > LONG;
}

/** @param items what the page shows of the section, in its order */
export function textStretches<T extends { readonly block: Block }>(
  section: readonly Block[],
  items: readonly T[],
): TextStretch<T>[] {
  if (!isReadByHeadings(section)) return [{ folds: false, items }];
  const stretches: { head?: T; items: T[] }[] = [];
  for (const item of items) {
    const last = stretches.at(-1);
    if (heads(item.block)) stretches.push({ head: item, items: [] });
    else if (last) last.items.push(item);
    else stretches.push({ items: [item] });
  }
  return stretches.map(({ head, items }) => ({
    head,
    items,
    folds: head !== undefined && linesOfAll(items.map(({ block }) => block)) > GAP + 1,
  }));
}

/** The headings that are such ways, for the list of them. */
export const headingsToRead = (blocks: readonly Block[]): { anchor: string; text: string }[] =>
  isReadByHeadings(blocks)
    ? blocks.flatMap((block) =>
        block.kind === "heading" && heads(block) ? { anchor: block.anchor, text: block.text } : [],
      )
    : [];
