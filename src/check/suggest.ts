/** "Did you mean …": the nearest of a set of words, counted in letters as a Thai reader sees them. */

const segmenter = new Intl.Segmenter("th", { granularity: "grapheme" });
const isAscii = (text: string): boolean => /^[\0-\x7F]*$/.test(text);

/** The letters of a text; a Thai consonant and its marks are one. */
export const letters = (text: string): string[] =>
  isAscii(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment);

/**
 * How many letters to add, drop, change or swap with a neighbour to get from one to the other.
 * Gives up early: anything over `limit` comes back as `limit + 1`.
 */
export function distance(a: readonly string[], b: readonly string[], limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/**
 * The candidate most like the word, or `undefined` when none is near enough: two letters in five may differ, fewer in long words.
 * The first of equals wins. Case and the space around do not count.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = letters(word.trim().toLowerCase());
  let limit = Math.min(Math.round(wanted.length * 0.4), 2 + Math.floor(wanted.length / 5));
  let best: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit * 4) continue;
    const found = distance(wanted, letters(candidate.toLowerCase()), limit);
    if (found > limit) continue;
    best = candidate;
    if (found === 0) return best;
    limit = found - 1;
  }
  return best;
}
