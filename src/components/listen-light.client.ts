/** Lights the sentence that is being read, and follows it while the reader does. */
import type { SpokenSentence } from "./listen-text.client.ts";

const lit = "highlights" in CSS ? new Highlight() : undefined;
if (lit) CSS.highlights.set("reading", lit);
let before: SpokenSentence | undefined;

/** Where it stands between the top of the window and what covers its end: 0 inside, else how far away its middle is. */
function away({ range }: SpokenSentence, covered: number): number {
  const { top, bottom } = range.getBoundingClientRect();
  const room = innerHeight - covered;
  return top >= 0 && bottom <= room ? 0 : (top + bottom) / 2 - room / 2;
}

/** @param covered pixels at the window's end in which nothing is seen */
export function light(sentence: SpokenSentence, covered: number): void {
  // Who has gone elsewhere meanwhile is left there.
  const follows = before === undefined || away(before, covered) === 0;
  dark();
  if (lit) lit.add(sentence.range);
  else sentence.block.classList.add("being-read");
  before = sentence;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  if (follows) scrollBy({ top: away(sentence, covered), behavior });
}

/** Nothing is read any more. */
export function dark(): void {
  lit?.clear();
  before?.block.classList.remove("being-read");
  before = undefined;
}
