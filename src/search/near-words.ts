/** Words of the vocabulary near a stretch of what was typed. */
import { gapCost, letterId, SWAP_COST, substitutionCost } from "./edit-cost.ts";
import type { TrieNode } from "./vocabulary.ts";

/** A word that may have been meant by what was typed up to `to`. */
export interface NearWord {
  to: number;
  word: string;
  cost: number;
}

/** Words that are kept for one stretch. */
export const BEAM = 8;
export const MOST = 2.2;

/** Edit cost a word of this many letters may have. Short words are too near each other to be guessed at. */
export const allowance = (letters: number): number =>
  letters <= 2
    ? 0.3
    : letters === 3
      ? 0.6
      : letters <= 4
        ? 0.65
        : letters === 5
          ? 0.9
          : letters <= 7
            ? 1.2
            : letters <= 11
              ? 1.7
              : MOST;

/** In a run with other words typed right, the neighbours vouch for a short word. */
const VOUCHED = 1.05;
/** A very short one is near too many others: รอด is not ถอด. */
const SHORT = 3;
const VOUCHED_SHORT = 0.7;

/** No word is compared with more letters than this. */
const WINDOW = 26;
/** Letters that no word begins with. */
const CONTINUES = /[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]/;

/**
 * Words near some stretch that begins at `start`: weighted Damerau–Levenshtein along the tree, branches cut when too dear. Of each row
 * only the cells are reckoned that something affordable leads to: of twenty-seven some five.
 */
export function wordsNear(key: string, start: number, root: TrieNode, most: number): NearWord[] {
  const letters = key.slice(start, start + WINDOW);
  const width = letters.length + 1;
  const found: NearWord[] = [];
  const ids = [...letters].map(letterId);
  const gaps = [...letters].map((letter, i) => gapCost(letter, letters[i - 1]));
  const mayEnd = [...letters].map((_, i) => !CONTINUES.test(letters[i + 1] ?? ""));
  const first = new Float64Array(width);
  const rows = [first];
  for (let i = 1; i < width; i++) first[i] = (first[i - 1] ?? 0) + (gaps[i - 1] ?? 0);

  /**
   * @param left first affordable cell of the row before
   * @param right and the last
   * @param left2 those of the row before that, from which swapped letters lead
   */
  const walk = (
    { letter, id, gap, longest, word, below }: TrieNode,
    before: string | undefined,
    depth: number,
    left: number,
    right: number,
    left2: number,
    right2: number,
  ): void => {
    const row = rows[depth - 1] ?? first;
    rows[depth] ??= new Float64Array(width);
    const next = rows[depth].fill(Infinity);
    const above = depth > 1 ? rows[depth - 2] : undefined;
    const bound = Math.min(most, boundFor(longest));
    let [from, to] = [width, -1];
    const end = Math.max(right + 1, right2 + 2);
    let cost = Infinity;
    for (let i = Math.min(left, left2 + 2); i < width && (i <= end || cost <= bound); i++) {
      const beside = cost + (gaps[i - 1] ?? 0);
      cost = (row[i] ?? 0) + gap;
      if (i > 0) {
        cost = Math.min(cost, beside, (row[i - 1] ?? 0) + substitutionCost(ids[i - 1] ?? 0, id));
        const typed = letters[i - 1];
        if (above && i > 1 && typed === before && letters[i - 2] === letter && typed !== letter)
          cost = Math.min(cost, (above[i - 2] ?? 0) + SWAP_COST);
      }
      next[i] = cost;
      if (cost > bound) continue;
      if (to < 0) from = i;
      to = i;
    }
    if (to < 0) return;
    if (word !== undefined) {
      const bound = Math.min(most, boundFor(word.length));
      for (let i = Math.max(1, from); i <= to; i++) {
        const cost = next[i] ?? Infinity;
        if (cost <= bound && mayEnd[i - 1]) found.push({ to: start + i, word, cost });
      }
    }
    for (const node of below) walk(node, letter, depth + 1, from, to, left, right);
  };
  // What is left out at the beginning.
  const last = first.filter((cost) => cost <= most).length - 1;
  for (const node of root.below) walk(node, undefined, 1, 0, last, Infinity, -Infinity);
  return bestPerEnd(found);
}

/** The most that any word of this many letters may cost. */
export const boundFor = (letters: number): number =>
  Math.max(letters <= SHORT ? VOUCHED_SHORT : VOUCHED, allowance(letters));

function bestPerEnd(found: NearWord[]): NearWord[] {
  const byEnd = new Map<number, NearWord[]>();
  for (const word of found) {
    const others = byEnd.get(word.to);
    if (others) others.push(word);
    else byEnd.set(word.to, [word]);
  }
  return [...byEnd.values()].flatMap((words) =>
    words.sort((a, b) => a.cost - b.cost || b.word.length - a.word.length).slice(0, BEAM),
  );
}
