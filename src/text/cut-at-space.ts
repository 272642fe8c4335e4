import { cutAt } from "./cut-at.ts";
import { oneLine } from "./one-space.ts";

let words: Intl.Segmenter | undefined;

/**
 * The beginning of a body, cut at a space (Thai parts phrases by them), or between words where one phrase is too long: what a script
 * can do that does not fetch all that cut-at-phrase.ts knows of words.
 */
export const cutAtSpace = (body: string, most: number): string => cutAt(oneLine(body), most, lastSpace);

function lastSpace(line: string, most: number): number {
  const space = line.lastIndexOf(" ", most);
  // Less than half of what there is room for says too little.
  if (space >= most / 2) return space;
  // Older browsers know no words: a cut between any two letters is better than none, but for marks above and below.
  if (!("Segmenter" in Intl)) return line.slice(0, most + 1).search(/.[ั-ฺ็-๎]*$/);
  words ??= new Intl.Segmenter("th", { granularity: "word" });
  let end = space;
  for (const { index, segment } of words.segment(line)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return end;
}
