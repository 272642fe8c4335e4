/**
 * The same function, which answers a text that it was asked before from memory. Titles and notes stand on many pages of a
 * build. The memory is bounded: what was not asked for while `size` other texts were is forgotten.
 */
export function remember<T>(answer: (text: string) => T, size = 20_000): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text) ?? old.get(text) ?? answer(text);
    if (!young.has(text)) {
      young.set(text, known);
      if (young.size >= size) [young, old] = [new Map(), young];
    }
    return known;
  };
}
