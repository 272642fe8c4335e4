/** Small parts of Markdown that is made of data, not of a page. */
import { type MarkdownRun, writeRuns } from "../editions/markdown/runs.ts";
import { addressOf } from "../site.ts";
import { withoutJoiners } from "../text/joined-text.ts";

/** What stands in a line: words, something set off, or code. */
export type LinePiece = string | MarkdownRun;

/** Pieces as one line; what is said in forms knows where its lines end on a screen, which is nothing here. */
export const line = (...pieces: readonly LinePiece[]): string =>
  writeRuns(pieces.map((piece) => (typeof piece === "string" ? { text: withoutJoiners(piece) } : piece)));

export const code = (text: string): MarkdownRun => ({ text, code: true });
export const strong = (text: string): MarkdownRun => ({ text, strong: true });
export const link = (text: string, path: string): MarkdownRun => ({ text, href: addressOf(path) });

/** Items of one line or of several blocks; only what stands in an item is set in. */
export const list = (items: readonly string[]): string =>
  items.map((item) => `- ${item.replace(/\n(?=.)/g, "\n  ")}`).join("\n");

/** A file as it is. */
export function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`;
}

/** Values that can stand somewhere, each with its name where that is another word: `business` เครือข่ายธุรกิจ, `ข้าว`. */
export const valued = (all: readonly (readonly [value: string, label: string])[]): LinePiece[] =>
  all.flatMap(([value, label], i) => [
    ...(i === 0 ? [] : [", "]),
    code(value),
    ...(value === label ? [] : [` ${label}`]),
  ]);
