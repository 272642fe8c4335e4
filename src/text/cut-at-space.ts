const words = new Intl.Segmenter("th", { granularity: "word" });

/**
 * The beginning of a text, cut at a space (Thai parts phrases by them), or between words where one phrase is too long: what a script
 * can do that does not fetch all that cut-at-phrase.ts knows of words. White space and marks of lists are folded.
 */
export function cutAtSpace(text: string, most: number): string {
  const flat = text
    .replace(/^\s*(?:[-*]|\d+[.)])\s+/gm, "")
    .replace(/\s+/g, " ")
    .trim();
  if (flat.length <= most) return flat;
  let end = flat.lastIndexOf(" ", most);
  // Less than half of what there is room for says too little.
  if (end < most / 2)
    for (const { index, segment } of words.segment(flat)) {
      if (index + segment.length > most) break;
      end = index + segment.length;
    }
  return `${flat.slice(0, end).trimEnd()}…`;
}
