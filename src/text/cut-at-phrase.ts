const words = new Intl.Segmenter("th", { granularity: "word" });

/**
 * The beginning of a text that is short enough, cut where a phrase ends (Thai parts phrases by spaces), or between words where one
 * phrase is too long, and closed with `…`. White space becomes single spaces.
 */
export function cutAtPhrase(text: string, most: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= most) return flat;
  const phrase = flat.lastIndexOf(" ", most);
  // Less than half of what there is room for says too little.
  const end = phrase >= most / 2 ? phrase : lastWordEnd(flat, most);
  return `${flat.slice(0, end).trimEnd()} …`;
}

function lastWordEnd(text: string, most: number): number {
  let end = 0;
  for (const { index, segment } of words.segment(text)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return end;
}
