import { oneSpace } from "../text/one-space.ts";
import type { Mark } from "./scene.ts";

/** What stands in the drawing: every line of every label, a space between (svg.ts writes the same spaces). */
export const visibleText = (marks: readonly Mark[]): string =>
  marks.flatMap((mark) => (mark.kind === "text" ? mark.lines : [])).join(" ");

const isSpace = (letter: string): boolean => /\s/.test(letter);

/**
 * Name of a node for screen readers and voice control: its whole label, in which the words shown are written exactly as
 * shown (WCAG 2.5.3), as words of their own, line ends included. A shortened text is completed; words that the label lacks come first.
 */
export function accessibleName(label: string, marks: readonly Mark[]): string {
  const visible = oneSpace(visibleText(marks).replace(/\s*…$/, ""));
  if (visible === "" || ` ${label} `.includes(` ${visible} `)) return label;
  // Look for the visible letters in the label, spaces aside, and put the visible wording in their place.
  const letters = [...label].flatMap((letter, at) => (isSpace(letter) ? [] : [{ letter, at }]));
  const wanted = [...visible].filter((letter) => !isSpace(letter));
  const start = letters.findIndex((_, i) => wanted.every((letter, j) => letters[i + j]?.letter === letter));
  if (start < 0) return `${visible} ${label}`;
  const from = letters[start]?.at ?? 0;
  const to = (letters[start + wanted.length - 1]?.at ?? 0) + 1;
  const all = [...label];
  return [all.slice(0, from).join("").trim(), visible, all.slice(to).join("").trim()].filter(Boolean).join(" ");
}
