import { describe, expect, test } from "vitest";
import { type IndexReader, IndexUnavailable } from "../../../src/search/index-reader.ts";
import type { Edge } from "../../../src/search/lattice.ts";
import { matchLattice } from "../../../src/search/match.ts";
import { memoryIndex } from "../../search/memory-index.ts";

type MatchData = Parameters<typeof matchLattice>[1];

/** Also tells which words were looked up. */
function watched(texts: readonly (readonly string[])[]): { data: MatchData; asked: string[] } {
  const index = memoryIndex(texts);
  const asked: string[] = [];
  const find: IndexReader["find"] = (word) => {
    asked.push(word);
    return index.find(word);
  };
  return { asked, data: { reader: { ...index, find }, breathe: async () => undefined } };
}
const edge = (from: number, to: number, word: string | null, cost = 0): Edge => ({ from, to, word, cost });
const piece = (from: number, to: number, word: string): Edge => ({ from, to, word, cost: 0.5, piece: true });

test("words must stand side by side, by any way, the cheapest counts", async () => {
  const { data } = watched([
    ["a", "b", "c"],
    ["a", "c", "b"],
    ["x", "ab", "c"],
  ]);
  const edges = [edge(0, 1, "a"), edge(1, 2, "b"), edge(0, 2, "ab", 0.3), edge(2, 3, "c"), edge(0, 2, null, 0.9)];
  expect(await matchLattice({ edges, end: 3 }, data)).toEqual(
    new Map([
      [0, [{ start: 0, end: 3, cost: 0 }]],
      [1, [{ start: 1, end: 2, cost: 0.9 }]],
      [2, [{ start: 1, end: 3, cost: 0.3 }]],
    ]),
  );
});

test("a piece beside which the rest stands nowhere is not looked up", async () => {
  const { data, asked } = watched([
    ["xa", "b"],
    ["b", "cy"],
  ]);
  const edges = [piece(0, 1, "xa"), piece(0, 1, "ya"), edge(1, 2, "b"), edge(1, 2, "nowhere"), piece(2, 3, "cy")];
  expect(await matchLattice({ edges, end: 2 }, data)).toEqual(new Map([[0, [{ start: 0, end: 2, cost: 0.5 }]]]));
  asked.length = 0;
  const torn = [piece(0, 1, "xa"), edge(1, 2, "nowhere")];
  expect(await matchLattice({ edges: torn, end: 2 }, data)).toEqual(new Map());
  expect(asked).toEqual(["nowhere"]);
});

test("a run may begin in one word and end in another", async () => {
  const { data } = watched([["xa", "b", "cy"]]);
  const edges = [piece(0, 1, "xa"), edge(1, 2, "b"), piece(2, 3, "cy"), piece(1, 3, "bcy")];
  expect(await matchLattice({ edges, end: 3 }, data)).toEqual(new Map([[0, [{ start: 0, end: 3, cost: 1 }]]]));
});

describe("a run that begins inside one of very many words", () => {
  const MANY = 250;
  const ends = Array.from({ length: MANY }, (_, i) => `w${i}n`);
  const edges = [...ends.map((word) => piece(0, 1, word)), edge(1, 2, "b")];
  const found = (record: number, start: number) => [record, [{ start, end: start + 2, cost: 0.5 }]] as const;

  test("the few texts that hold the rest tell in which: no word is looked up for it", async () => {
    const { data, asked } = watched([["w249n", "b"], ["other", "b"], ["x", "w7n", "b"], ["b"], ["w7n", "c"]]);
    expect(await matchLattice({ edges, end: 2 }, data)).toEqual(new Map([found(0, 0), found(2, 1)]));
    expect(asked).toEqual(["b"]);
  });

  test("where many texts hold the rest, no more than two dozen words are looked up, the most frequent", async () => {
    const { data, asked } = watched(Array.from({ length: 20 }, (_, i) => [`w${i * 3}n`, "b"]));
    const matches = await matchLattice({ edges, end: 2 }, data);
    expect([...matches.keys()]).toEqual(Array.from({ length: 8 }, (_, i) => i));
    expect(asked.length).toBe(25);
  });

  test("a text that can't be had is told of", async () => {
    const { data } = watched([["w249n", "b"]]);
    const wordAt = () => Promise.reject(new IndexUnavailable("0"));
    const reader = { ...data.reader, wordAt };
    await expect(matchLattice({ edges, end: 2 }, { ...data, reader })).rejects.toThrow(IndexUnavailable);
  });
});
