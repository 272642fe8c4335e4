/** Words of the vocabulary near a stretch of what was typed. */
import { gapCost, letterId, SWAP_COST, substitutionCost } from "./edit-cost.ts";
import type { TrieNode } from "./vocabulary.ts";

/** A word that may have been meant by what was typed up to `to`. */
export interface Word {
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

/** The first and the last of some cells of a row. */
interface Cells {
  from: number;
  to: number;
}

const NONE: Cells = { from: Infinity, to: -Infinity };

/** No word is compared with more letters than this. */
const WINDOW = 26;
/** Letters that no word begins with. */
const CONTINUES = /[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]/;

/**
 * Words near some stretch that begins at `from`: weighted Damerau–Levenshtein along the tree, branches cut when too dear. Of each row
 * only the cells are reckoned that something affordable leads to: of twenty-seven some five.
 */
export function wordsNear(key: string, from: number, root: TrieNode, most: number): Word[] {
  const letters = key.slice(from, from + WINDOW);
  const width = letters.length + 1;
  const found: Word[] = [];
  const ids = [...letters].map(letterId);
  const gaps = [...letters].map((letter, i) => gapCost(letter, letters[i - 1]));
  const mayEnd = [...letters].map((_, i) => !CONTINUES.test(letters[i + 1] ?? ""));
  const rows: Float64Array[] = [];
  const rowAt = (depth: number): Float64Array => {
    const row = rows[depth] ?? new Float64Array(width);
    rows[depth] = row;
    return row;
  };
  const first = rowAt(0);
  for (let i = 1; i < width; i++) first[i] = (first[i - 1] ?? 0) + (gaps[i - 1] ?? 0);

  /** @param last affordable cells of the row before @param earlier those of the row before that, from which swapped letters lead */
  const walk = (node: TrieNode, before: string | undefined, depth: number, last: Cells, earlier: Cells): void => {
    const { letter, id, gap } = node;
    const row = rowAt(depth - 1);
    const next = rowAt(depth).fill(Infinity);
    const above = depth > 1 ? rowAt(depth - 2) : undefined;
    const bound = Math.min(most, boundFor(node.longest));
    const cells = { from: width, to: -1 };
    const end = Math.max(last.to + 1, earlier.to + 2);
    for (let i = Math.min(last.from, earlier.from + 2); i < width && (i <= end || (next[i - 1] ?? 0) <= bound); i++) {
      let cost = (row[i] ?? 0) + gap;
      if (i > 0) {
        const typed = letters[i - 1];
        cost = Math.min(
          cost,
          (row[i - 1] ?? 0) + substitutionCost(ids[i - 1] ?? 0, id),
          (next[i - 1] ?? 0) + (gaps[i - 1] ?? 0),
        );
        if (above && i > 1 && typed === before && letters[i - 2] === letter && typed !== letter)
          cost = Math.min(cost, (above[i - 2] ?? 0) + SWAP_COST);
      }
      next[i] = cost;
      if (cost > bound) continue;
      if (cells.to < 0) cells.from = i;
      cells.to = i;
    }
    if (cells.to < 0) return;
    if (node.word !== undefined) {
      const bound = Math.min(most, boundFor(node.word.length));
      for (let i = Math.max(1, cells.from); i <= cells.to; i++) {
        const cost = next[i] ?? Infinity;
        if (cost <= bound && mayEnd[i - 1]) found.push({ to: from + i, word: node.word, cost });
      }
    }
    for (const below of node.children.values()) walk(below, letter, depth + 1, cells, last);
  };
  // What is left out at the beginning.
  const left = { from: 0, to: first.filter((cost) => cost <= most).length - 1 };
  for (const node of root.children.values()) walk(node, undefined, 1, left, NONE);
  return bestPerEnd(found);
}

/** The most that any word of this many letters may cost. */
export const boundFor = (letters: number): number =>
  Math.max(letters <= SHORT ? VOUCHED_SHORT : VOUCHED, allowance(letters));

function bestPerEnd(found: Word[]): Word[] {
  const byEnd = new Map<number, Word[]>();
  for (const word of found) {
    const others = byEnd.get(word.to);
    if (others) others.push(word);
    else byEnd.set(word.to, [word]);
  }
  return [...byEnd.values()].flatMap((words) =>
    words.sort((a, b) => a.cost - b.cost || b.word.length - a.word.length).slice(0, BEAM),
  );
}
