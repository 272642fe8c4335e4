import type { Block } from "./blocks.ts";

const LEADING = /^\(?(\d+(?:\.\d+)*)(?:[.)](?!\d)|$)/;

/** The number with which printed words begin: `(3) ก`, `3) ก`, `3.ก`, `3.1`; empty when they begin with none. */
export const leadingNumber = (text: string): string => LEADING.exec(text.trim())?.[1] ?? "";

/** The same of a paragraph or item of a list, whose number may be the list's. */
export const numberOf = (block: Exclude<Block, { kind: "table" }>): string =>
  block.kind === "item" && block.list.number !== null ? String(block.list.number) : leadingNumber(block.text);

/** Printed words as a name: without the number before them, and the dash that says that nothing follows. */
export const withoutNumber = (text: string): string =>
  text
    .trim()
    .replace(/^\(?\d+(?:\.\d+)*[.)]?\s*/, "")
    .replace(/[\s:–-]+$/, "");
