import { cutAt } from "./cut-at.ts";
import { oneLine } from "./one-space.ts";

const words = new Intl.Segmenter("th", { granularity: "word" });

/**
 * The beginning of a body, cut at a space (Thai parts phrases by them), or between words where one phrase is too long: what a script
 * can do that does not fetch all that cut-at-phrase.ts knows of words.
 */
export const cutAtSpace = (body: string, most: number): string => cutAt(oneLine(body), most, lastSpace);

function lastSpace(line: string, most: number): number {
  const space = line.lastIndexOf(" ", most);
  // Less than half of what there is room for says too little.
  if (space >= most / 2) return space;
  let end = space;
  for (const { index, segment } of words.segment(line)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return end;
}
