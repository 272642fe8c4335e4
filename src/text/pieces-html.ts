import { escapeHtml } from "./escape-html.ts";
import { hidesBreak, type UnbrokenPiece } from "./hides-break.ts";

/** Pieces of a text as HTML, with a span around each that stays on one line. */
export const piecesHtml = (pieces: readonly UnbrokenPiece[]): string =>
  pieces.map((piece, i) => htmlOf(piece, hidesBreak(pieces[i - 1], piece))).join("");

const htmlOf = ({ text, nowrap }: UnbrokenPiece, showsBreak: boolean): string =>
  `${showsBreak ? "<wbr>" : ""}${nowrap ? `<span class="keep">${escapeHtml(text)}</span>` : escapeHtml(text)}`;
