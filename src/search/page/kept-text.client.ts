/**
 * Text of which no line ends inside a word: browsers cut Thai by a dictionary that does not know all of them (ผู้ประ|สบภัย). It comes
 * after the first answers, which do not wait for it.
 */
import { keep } from "../../text/kept-html.ts";
import type { Piece } from "../hit-excerpt.ts";
import { keptExcerpt } from "../kept-excerpt.ts";
import { type Child, element, marked } from "./element.client.ts";

/** As nodes, with what was asked for marked. */
export const keptText = (pieces: readonly Piece[]): Child[] =>
  keptExcerpt(pieces, keep).flatMap(({ nowrap, showsBreak, pieces }) => [
    ...(showsBreak ? [element("wbr")] : []),
    ...(nowrap ? [element("span", { class: "keep" }, ...pieces.map(marked))] : pieces.map(marked)),
  ]);
