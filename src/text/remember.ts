/**
 * The same function, which answers a text that it was asked before from memory. Titles and notes stand on many pages of a
 * build. The memory is bounded: what was not asked for while `size` other texts were is forgotten; and it holds copies: engines keep
 * the whole page that a text was cut from for as long as the text is there.
 */
export function remember<T>(answer: (text: string) => T, size = 20_000): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const own: string = JSON.parse(JSON.stringify(text));
    const given = old.get(text) ?? answer(own);
    young.set(own, given);
    if (young.size >= size) [young, old] = [new Map(), young];
    return given;
  };
}
