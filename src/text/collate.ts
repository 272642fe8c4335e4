const collator = new Intl.Collator("th");

/** Dictionary order of Thai: leading vowels after their consonant, tone marks last. */
export const compareThai = (a: string, b: string): number => collator.compare(a, b);

const numbered = new Intl.Collator("th", { numeric: true });

/** The same, but the parts of a number between points stand each by its size: ลำดับ 9 before ลำดับ 14.4, and 1.3 before 1.25. */
export const compareNumbered = (a: string, b: string): number => numbered.compare(a, b);

/** Sorts a copy by a Thai text of each item. */
export const sortThai = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  [...items].sort((a, b) => compareThai(key(a), key(b)));

/** Letter under which a dictionary files a word: its first consonant, past a leading vowel; Latin letters in upper case. */
export function initialOf(word: string): string {
  const letter = /[\u0E01-\u0E2EA-Za-z0-9]/.exec(word)?.[0] ?? "";
  return letter.toUpperCase();
}
