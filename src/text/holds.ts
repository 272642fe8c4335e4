/** Letters of a piece of text by which its places are known. */
const PIECE = 3;

/**
 * Tells whether a text holds a part, for very many parts: `includes` that looks only where the part's rarest three letters stand.
 * Its time grows with the text or with the parts, not with both together.
 */
export function holding(text: string): (part: string) => boolean {
  const places = new Map<string, number[]>();
  for (let at = 0; at + PIECE <= text.length; at++) {
    const piece = text.slice(at, at + PIECE);
    const known = places.get(piece);
    if (known) known.push(at);
    else places.set(piece, [at]);
  }
  return (part) => {
    if (part.length < PIECE) return text.includes(part);
    let fewest: readonly number[] | undefined;
    let within = 0;
    for (let at = 0; at + PIECE <= part.length; at++) {
      const here = places.get(part.slice(at, at + PIECE));
      if (!here) return false;
      if (fewest && fewest.length <= here.length) continue;
      fewest = here;
      within = at;
    }
    return fewest?.some((place) => text.startsWith(part, place - within)) ?? false;
  };
}
