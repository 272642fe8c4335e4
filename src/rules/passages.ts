import { parseBlocks } from "../model/blocks.ts";
import type { BodyPassage } from "./quotations.ts";

/** Every paragraph and list item of a body, and where it begins. */
export function passagesOf(body: string): BodyPassage[] {
  const passages: BodyPassage[] = [];
  let offset = 0;
  for (const block of parseBlocks(body)) {
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    // The words before the first mark stand in the file as they are read.
    const marks = block.spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0);
    const begin = block.text.slice(0, Math.min(12, ...marks)).split("\n")[0] ?? "";
    const found = body.indexOf(begin, offset);
    if (found >= 0) offset = found;
    passages.push({ text: block.text, where: { start: offset, end: offset } });
  }
  return passages;
}
