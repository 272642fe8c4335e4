/** Under which letter of an index a Thai title stands: its first consonant, since a leading vowel is written before it. */
export function indexLetter(title: string): string {
  const [, consonant] = /^[^\u0E01-\u0E2Ea-z0-9]*([\u0E01-\u0E2Ea-z0-9])/i.exec(title) ?? [];
  return consonant && /[\u0E01-\u0E2E]/.test(consonant) ? consonant : "A–Z";
}

/** Groups of items by letter, ก to ฮ, other scripts last. Items keep their order. */
export function byLetter<T>(items: readonly T[], title: (item: T) => string): { letter: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const letter = indexLetter(title(item));
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  const place = (letter: string): string => (letter === "A–Z" ? "\uFFFF" : letter);
  return [...groups]
    .map(([letter, list]) => ({ letter, items: list }))
    .sort((a, b) => (place(a.letter) < place(b.letter) ? -1 : 1));
}
