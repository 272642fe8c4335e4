/** Where titles in other scripts stand. */
const LATIN = "A–Z";

/** Under which letter of an index a Thai title stands: its first consonant, since a leading vowel is written before it. */
export function indexLetter(title: string): string {
  const [, consonant] = /^[^\u0E01-\u0E2Ea-z0-9]*([\u0E01-\u0E2Ea-z0-9])/i.exec(title) ?? [];
  return consonant && /[\u0E01-\u0E2E]/.test(consonant) ? consonant : LATIN;
}

/** A number that a letter keeps whatever other letters there are: ก 1 to ฮ 46, other scripts 0. For addresses. */
export const letterNumber = (letter: string): number => (letter === LATIN ? 0 : letter.charCodeAt(0) - 0x0e00);

/** Groups of items by letter, ก to ฮ, other scripts last. Items keep their order. */
export function byLetter<T>(items: readonly T[], title: (item: T) => string): { letter: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const letter = indexLetter(title(item));
    const known = groups.get(letter);
    if (known) known.push(item);
    else groups.set(letter, [item]);
  }
  const place = (letter: string): string => (letter === LATIN ? "\uFFFF" : letter);
  return [...groups]
    .map(([letter, list]) => ({ letter, items: list }))
    .sort((a, b) => (place(a.letter) < place(b.letter) ? -1 : 1));
}
