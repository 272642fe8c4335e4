import { expect, test } from "vitest";
import { type IndexReader, memoryIndex } from "../../../src/search/index-reader.ts";
import type { Edge } from "../../../src/search/lattice.ts";
import { matchLattice } from "../../../src/search/match.ts";

type MatchData = Parameters<typeof matchLattice>[1];

/** Also tells which words were looked up. */
function watched(texts: readonly (readonly string[])[]): { data: MatchData; asked: string[] } {
  const index = memoryIndex(texts);
  const asked: string[] = [];
  const find: IndexReader["find"] = (word) => {
    asked.push(word);
    return index.find(word);
  };
  return { asked, data: { reader: { find }, breathe: async () => undefined } };
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
