/** An excerpt in stretches: those that stay on one line, with what was asked for marked in them, and between them where lines may end. */
import { hidesBreak, type UnbrokenPiece as KeptPiece } from "../text/hides-break.ts";
import { keep } from "../text/kept-html.ts";
import { shortNames } from "../text/short-names.ts";
import type { ExcerptPiece } from "./hit-excerpt.ts";

/** Excerpts come when the list stands, and their rules with them. */
export { excerpt } from "./hit-excerpt.ts";

/** To be done before the first. */
export const { prepare } = keep;

/** Cuts a network's title, in which its name is whole: no dictionary knows บูโดสันติสุข. */
export function keepName(title: string): readonly KeptPiece[] {
  const [name] = shortNames(title);
  if (name === undefined) return keep(title);
  const at = title.indexOf(name);
  return [...keep(title.slice(0, at)), { text: name, nowrap: true }, ...keep(title.slice(at + name.length))];
}

export interface Stretch {
  nowrap: boolean;
  /** A line may end before it where not every browser sees that. */
  showsBreak: boolean;
  pieces: ExcerptPiece[];
}

/**
 * @param pieces text with its hits, in order
 * @param cut a text into what stays on one line and what does not
 */
export function keptExcerpt(
  pieces: readonly ExcerptPiece[],
  cut: (text: string) => readonly KeptPiece[] = keep,
): Stretch[] {
  const kept = cut(pieces.map(({ text }) => text).join(""));
  const left = pieces.map((piece) => ({ ...piece }));
  return kept.map((stretch, i) => ({
    nowrap: stretch.nowrap,
    showsBreak: hidesBreak(kept[i - 1], stretch),
    pieces: take(left, stretch.text.length),
  }));
}

/** Takes so many letters off the front. */
function take(pieces: ExcerptPiece[], length: number): ExcerptPiece[] {
  const taken: ExcerptPiece[] = [];
  let wanted = length;
  for (let [first] = pieces; first && wanted > 0; [first] = pieces) {
    taken.push({ text: first.text.slice(0, wanted), hit: first.hit });
    wanted -= first.text.length;
    if (wanted < 0) first.text = first.text.slice(wanted);
    else pieces.shift();
  }
  return taken;
}
