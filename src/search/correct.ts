/** Spelling correction: a run read as words of the index at the least edit cost, looked up in the vocabulary's letter tree. */
import { clusters } from "../text/clusters.ts";
import { gapCost, SWAP_COST, substitutionCost } from "./edit-cost.ts";
import type { TrieNode, Vocabulary } from "./vocabulary.ts";

/** A corrected run and what it cost; `words` that were typed right cost nothing. */
export interface Correction {
  key: string;
  cost: number;
}

interface Word {
  to: number;
  word: string;
  cost: number;
}

interface Path {
  words: readonly Word[];
  cost: number;
  /** Cost with a price on every word, so that few long words beat many short ones. */
  order: number;
}

const WORD_PRICE = 0.3;
const SHORT_WORD_PRICE = 0.5;
/** Words that stand in one place only are likelier to be pieces of a name than what was meant. */
const RARE_PRICE = 0.25;
const BEAM = 8;
const LONGEST_RUN = 60;
const MOST = 2.2;

/** Edit cost a word of this many letters may have. Short words are too near each other to be guessed at. */
const allowance = (letters: number): number =>
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

/** A shorter run is one word; two out of it would be guesswork. */
const LONG_ENOUGH_FOR_TWO = 7;

/** Letters of a word that is no accident. */
const REAL_WORD = 5;
const ONE_MARK = 0.3;

/** In a run with other words typed right, the neighbours vouch for a short word. */
const VOUCHED = 1.05;

/** Corrections of a run, cheapest first; none when it is too far from everything. The run itself is never among them. */
export function corrections(key: string, vocabulary: Vocabulary, limit = 14): Correction[] {
  if (key.length < 3 || key.length > LONGEST_RUN) return [];
  const most = Math.min(MOST, 0.3 * key.length);
  const paths: Path[][] = Array.from({ length: key.length + 1 }, () => []);
  paths[0] = [{ words: [], cost: 0, order: 0 }];
  for (let from = 0; from < key.length; from++) {
    const here = paths[from] ?? [];
    if (here.length === 0) continue;
    for (const found of wordsNear(key, from, vocabulary.trie(), most)) {
      // What was typed is a word itself: more than a mark is not to be changed in it.
      if (found.cost > ONE_MARK && found.to - from >= REAL_WORD && vocabulary.has(key.slice(from, found.to))) continue;
      const price =
        WORD_PRICE +
        (clusters(found.word).length < 2 ? SHORT_WORD_PRICE : 0) +
        RARE_PRICE / vocabulary.count(found.word);
      for (const path of here) {
        if (path.cost + found.cost > most) continue;
        const next: Path = {
          words: [...path.words, found],
          cost: path.cost + found.cost,
          order: path.order + found.cost + price,
        };
        paths[found.to] = keepBest([...(paths[found.to] ?? []), next]);
      }
    }
  }
  const seen = new Set([key]);
  return (paths[key.length] ?? [])
    .filter((path) => plausible(path) && (path.words.length === 1 || key.length >= LONG_ENOUGH_FOR_TWO))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ words, cost }) => {
      const corrected = words.map(({ word }) => word).join("");
      if (seen.has(corrected)) return [];
      seen.add(corrected);
      return { key: corrected, cost };
    })
    .slice(0, limit);
}

const keepBest = (paths: Path[]): Path[] => paths.sort((a, b) => a.order - b.order).slice(0, BEAM * 2);

const ENOUGH_RIGHT = 5;
const MANY_RIGHT = 9;
const rightLetters = (words: readonly Word[]): number =>
  words.reduce((letters, { word, cost }) => letters + (cost === 0 ? word.length : 0), 0);

/** A lone cluster is too little to be guessed, and nothing short is made of two guesses. */
function plausible({ words }: Path): boolean {
  if (words.filter(({ cost }) => cost > 0).length > 1 && words.every(({ word }) => word.length < 5)) return false;
  const right = rightLetters(words);
  if (
    words.some(
      ({ word, cost }) =>
        cost > 0 && clusters(word).length < 2 && right < (cost > ONE_MARK ? MANY_RIGHT : ENOUGH_RIGHT),
    )
  )
    return false;
  return words.every(
    ({ word, cost }) =>
      cost <=
      (right >= ENOUGH_RIGHT && word.length >= 3 ? Math.max(VOUCHED, allowance(word.length)) : allowance(word.length)),
  );
}

/** No word is compared with more letters than this. */
const WINDOW = 26;
/** Letters that no word begins with. */
const CONTINUES = /[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]/;

/** Words near some stretch that begins at `from`: weighted Damerau–Levenshtein along the tree, branches cut when too dear. */
function wordsNear(key: string, from: number, root: TrieNode, most: number): Word[] {
  const letters = key.slice(from, from + WINDOW);
  const width = letters.length + 1;
  const found: Word[] = [];
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

  const walk = (node: TrieNode, letter: string, before: string | undefined, depth: number): void => {
    const row = rowAt(depth - 1);
    const next = rowAt(depth);
    const above = depth > 1 ? rowAt(depth - 2) : undefined;
    const extra = gapCost(letter, before);
    next[0] = (row[0] ?? 0) + extra;
    let least = next[0] ?? 0;
    for (let i = 1; i < width; i++) {
      const typed = letters[i - 1] ?? "";
      let cost = (row[i - 1] ?? 0) + substitutionCost(typed, letter);
      cost = Math.min(cost, (row[i] ?? 0) + extra, (next[i - 1] ?? 0) + (gaps[i - 1] ?? 0));
      if (above && i > 1 && typed === before && letters[i - 2] === letter && typed !== letter)
        cost = Math.min(cost, (above[i - 2] ?? 0) + SWAP_COST);
      next[i] = cost;
      if (cost < least) least = cost;
    }
    if (least > Math.min(most, boundFor(node.longest))) return;
    if (node.word !== undefined) {
      const bound = Math.min(most, boundFor(node.word.length));
      for (let i = 1; i < width; i++) {
        const cost = next[i] ?? Infinity;
        if (cost <= bound && mayEnd[i - 1]) found.push({ to: from + i, word: node.word, cost });
      }
    }
    for (const [child, below] of node.children) walk(below, child, letter, depth + 1);
  };
  for (const [letter, node] of root.children) walk(node, letter, undefined, 1);
  return bestPerEnd(found);
}

const boundFor = (letters: number): number => Math.max(VOUCHED, allowance(letters));

function bestPerEnd(found: Word[]): Word[] {
  const byEnd = new Map<number, Word[]>();
  for (const word of found) byEnd.set(word.to, [...(byEnd.get(word.to) ?? []), word]);
  return [...byEnd.values()].flatMap((words) =>
    words.sort((a, b) => a.cost - b.cost || b.word.length - a.word.length).slice(0, BEAM),
  );
}
