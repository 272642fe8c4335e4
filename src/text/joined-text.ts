import type { UnbrokenPiece } from "./hides-break.ts";
import { wordsOf } from "./join-words.ts";

/** Pieces as one plain text whose lines end as theirs: with word joiners in what stays on one line, and spaces that do not break. */
export const joinedText = (pieces: readonly UnbrokenPiece[]): string =>
  pieces.map(({ text, nowrap }) => (nowrap ? joined(text) : text)).join("");

const joined = (text: string): string =>
  wordsOf(text)
    .map(({ segment }) => segment.replaceAll(" ", "\u00A0"))
    .join("\u2060")
    .replaceAll("\u2060\u00A0\u2060", "\u00A0");

/** Such a text without what says where its lines end. */
export const withoutJoiners = (text: string): string => text.replaceAll("\u2060", "").replaceAll("\u00A0", " ");
