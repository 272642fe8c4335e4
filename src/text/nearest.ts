/** "Did you mean …": how far words are apart, and the nearest of a set of them. */

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
 * The candidate of which the word is a slip of the finger: one key in a short word, two in one of eight or more.
 * `undefined` when none is so near, or two are equally near. What differs in a number is another thing, not a slip: `krabi-1` is
 * no misspelt `krabi-2`. Case and the space around do not count.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = keys(word);
  const most = wanted.length < 3 ? 0 : wanted.length < 8 ? 1 : 2;
  const numbers = numbersIn(word);
  const mayBeNear = roughly(wanted, most);
  let least = most + 1;
  let best: string | undefined;
  for (const candidate of candidates) {
    if (candidate === best || !mayBeNear(candidate) || numbersIn(candidate) !== numbers) continue;
    const found = distance(wanted, keys(candidate), Math.min(most, least));
    if (found === 0) return candidate;
    if (found < least) [best, least] = [candidate, found];
    else if (found === least) best = undefined;
  }
  return best;
}

/** What was typed, key by key: a Thai mark is a key of its own. */
const keys = (text: string): string[] => [...text.trim().toLowerCase()];
const numbersIn = (text: string): string => text.match(/\d+/g)?.join() ?? "";

/** A quick look that passes over nearly all of ten thousand ids: too long, too short, or made of other letters. */
function roughly(wanted: readonly string[], most: number): (candidate: string) => boolean {
  const bag = bagOf(wanted.join(""));
  return (candidate) =>
    Math.abs(candidate.length - wanted.length) <= 2 * most && countBits(bag ^ bagOf(candidate)) <= 2 * most;
}

/** A bit for each letter that occurs, capital or small. */
function bagOf(text: string): number {
  let bag = 0;
  for (let i = 0; i < text.length; i++) bag |= 1 << (text.charCodeAt(i) & 31);
  return bag;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
