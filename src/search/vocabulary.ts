/** Every word of the index, with the questions a query asks of it. */
import { clusterBoundaries } from "../text/clusters.ts";
import { gapCost, letterId } from "./edit-cost.ts";
import { bySound } from "./latin-readings.ts";

/** A node of the letter tree that spelling correction walks. */
export interface TrieNode {
  /** Its letter, and the number that edit costs know it by; empty for the root. */
  letter: string;
  id: number;
  /** Cost of this letter where none was typed. */
  gap: number;
  below: TrieNode[];
  word?: string;
  /** Letters of the longest word below. */
  longest: number;
}

export class Vocabulary {
  /** Sorted by code unit. */
  readonly words: readonly string[];
  private readonly counts: ReadonlyMap<string, number>;
  readonly longest: number;
  /** Each word from its end to its beginning, sorted. */
  private backwards?: readonly string[];
  private readonly cuts = new Map<string, readonly number[]>();
  private tree?: Promise<TrieNode>;
  private bySound?: Promise<ReadonlyMap<string, readonly string[]>>;

  constructor(counts: ReadonlyMap<string, number>) {
    this.counts = counts;
    this.words = [...counts.keys()].sort();
    this.longest = this.words.reduce((length, word) => Math.max(length, word.length), 0);
  }

  has(word: string): boolean {
    return this.counts.has(word);
  }

  /** In how many entries the word stands. */
  count(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  /** Longer words that begin so, most frequent first. `torn`: also where the stem ends inside a cluster, as while typing. */
  beginning(stem: string, limit: number, torn = false): string[] {
    const found = startingWith(this.words, stem).filter((word) => torn || this.cutsAt(word, stem.length));
    return this.frequent(found, limit);
  }

  /** Longer words that end so, cut between clusters, most frequent first. */
  ending(tail: string, limit: number): string[] {
    this.backwards ??= this.words.map(reverse).sort();
    const found = startingWith(this.backwards, reverse(tail))
      .map(reverse)
      .filter((word) => this.cutsAt(word, word.length - tail.length));
    return this.frequent(found, limit);
  }

  /** Words that hold the text in their middle, cut between clusters. */
  around(text: string, limit: number): string[] {
    const found = this.words.filter((word) => {
      const at = word.indexOf(text, 1);
      return at > 0 && at + text.length < word.length && this.cutsAt(word, at) && this.cutsAt(word, at + text.length);
    });
    return this.frequent(found, limit);
  }

  /** Words in Latin letters by their sound, when it is first asked for. */
  sounds(breathe: () => Promise<void>): Promise<ReadonlyMap<string, readonly string[]>> {
    this.bySound ??= bySound(this.words, breathe);
    return this.bySound;
  }

  /** Its words as a tree of letters, grown when it is first asked for. */
  trie(breathe: () => Promise<void>): Promise<TrieNode> {
    this.tree ??= growTrie(this.words, breathe);
    return this.tree;
  }

  private frequent(found: string[], limit: number): string[] {
    return found.sort((a, b) => this.count(b) - this.count(a) || a.length - b.length).slice(0, limit);
  }

  private cutsAt(word: string, at: number): boolean {
    const known = this.cuts.get(word) ?? clusterBoundaries(word);
    this.cuts.set(word, known);
    return known.includes(at);
  }
}

const reverse = (text: string): string => {
  let reversed = "";
  for (let i = text.length; i > 0; i--) reversed += text[i - 1];
  return reversed;
};

/** Words of a sorted list that begin so and are longer. */
function startingWith(words: readonly string[], stem: string): string[] {
  let low = 0;
  for (let high = words.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < stem) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let word = words[low]; word?.startsWith(stem); word = words[++low]) if (word !== stem) found.push(word);
  return found;
}

async function growTrie(words: readonly string[], breathe: () => Promise<void>): Promise<TrieNode> {
  const nodeOf = (letter: string, before: string | undefined): TrieNode => ({
    letter,
    id: letterId(letter),
    gap: gapCost(letter, before),
    below: [],
    longest: 0,
  });
  const root = nodeOf("", undefined);
  for (const [i, word] of words.entries()) {
    if (i % 50 === 0) await breathe();
    let node = root;
    for (const letter of word) {
      // The words are sorted: what begins alike follows one another.
      const last = node.below.at(-1);
      const next: TrieNode = last?.letter === letter ? last : nodeOf(letter, node === root ? undefined : node.letter);
      if (next !== last) node.below.push(next);
      node = next;
      node.longest = Math.max(node.longest, word.length);
    }
    node.word = word;
  }
  return root;
}
