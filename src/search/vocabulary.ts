/** Every word of the index, with the questions a query asks of it. */
import { clusterBoundaries } from "../text/clusters.ts";

/** A node of the letter tree that spelling correction walks. */
export interface TrieNode {
  children: Map<string, TrieNode>;
  word?: string;
  /** Letters of the longest word below. */
  longest: number;
}

export class Vocabulary {
  /** Sorted by code unit. */
  private readonly words: readonly string[];
  private readonly counts: ReadonlyMap<string, number>;
  readonly longest: number;
  private tree?: TrieNode;

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
    const found: string[] = [];
    for (let i = this.lowerBound(stem); i < this.words.length; i++) {
      const word = this.words[i] ?? "";
      if (!word.startsWith(stem)) break;
      if (word !== stem && (torn || cutsAt(word, stem.length))) found.push(word);
    }
    return this.frequent(found, limit);
  }

  /** Longer words that end so, cut between clusters, most frequent first. */
  ending(tail: string, limit: number): string[] {
    const found = this.words.filter(
      (word) => word.length > tail.length && word.endsWith(tail) && cutsAt(word, word.length - tail.length),
    );
    return this.frequent(found, limit);
  }

  /** Words that hold the text in their middle, cut between clusters. */
  around(text: string, limit: number): string[] {
    const found = this.words.filter((word) => {
      const at = word.indexOf(text, 1);
      return at > 0 && at + text.length < word.length && cutsAt(word, at) && cutsAt(word, at + text.length);
    });
    return this.frequent(found, limit);
  }

  /** Words in Latin letters. */
  latin(): string[] {
    return this.words.filter((word) => /^\p{Script=Latin}+$/u.test(word));
  }

  trie(): TrieNode {
    this.tree ??= buildTrie(this.words);
    return this.tree;
  }

  private frequent(found: string[], limit: number): string[] {
    return found.sort((a, b) => this.count(b) - this.count(a) || a.length - b.length).slice(0, limit);
  }

  private lowerBound(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const cutsAt = (word: string, at: number): boolean => clusterBoundaries(word).includes(at);

function buildTrie(words: readonly string[]): TrieNode {
  const root: TrieNode = { children: new Map(), longest: 0 };
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      const next: TrieNode = node.children.get(letter) ?? { children: new Map(), longest: 0 };
      node.children.set(letter, next);
      node = next;
      node.longest = Math.max(node.longest, word.length);
    }
    node.word = word;
  }
  return root;
}
