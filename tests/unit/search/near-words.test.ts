import fc from "fast-check";
import { expect, it } from "vitest";
import { gapCost, letterId, SWAP_COST, substitutionCost } from "../../../src/search/edit-cost.ts";
import { BEAM, boundFor, wordsNear } from "../../../src/search/near-words.ts";
import { Vocabulary } from "../../../src/search/vocabulary.ts";

/** Costs of a word for each beginning of what was typed, every cell reckoned; none when some row of it holds nothing affordable. */
function wholeRows(word: string, typed: string, bounds: readonly number[]): number[] {
  const rows: number[][] = [];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 0; i <= word.length; i++) {
    for (let j = 0; j <= typed.length; j++) {
      const [a = "", b = ""] = [word[i - 1], typed[j - 1]];
      const isSwapped = i > 1 && j > 1 && a !== b && a === typed[j - 2] && b === word[i - 2];
      const cost = Math.min(
        at(i - 1, j - 1) + substitutionCost(letterId(b), letterId(a)),
        at(i - 1, j) + gapCost(a, word[i - 2]),
        at(i, j - 1) + gapCost(b, typed[j - 2]),
        isSwapped ? at(i - 2, j - 2) + SWAP_COST : Infinity,
      );
      rows[i] = [...(rows[i] ?? []), i + j === 0 ? 0 : cost];
    }
    if (i > 0 && Math.min(...(rows[i] ?? [])) > (bounds[i] ?? 0)) return [];
  }
  return rows[word.length] ?? [];
}

const wordOf = fc.string({ unit: fc.constantFrom(..."กขั่ab"), minLength: 2, maxLength: 9 });
/** As one types it: letters swapped, doubled, left out, or others. */
const slip = fc.record({ at: fc.nat(8), how: fc.nat(3) });
const slipped = (word: string, slips: readonly { at: number; how: number }[]): string =>
  slips.reduce((typed, { at, how }) => {
    const [a = "", b = ""] = [typed[at], typed[at + 1]];
    return typed.slice(0, at) + [b + a, a + a + b, b, `ข${b}`][how] + typed.slice(at + 2);
  }, word);
const cases = fc
  .record({ words: fc.uniqueArray(wordOf, { minLength: 1, maxLength: 9 }), slips: fc.array(slip, { maxLength: 3 }) })
  .map(({ words, slips }) => ({ words, typed: slipped(words[0] ?? "", slips) }));

it("finds what it would find if it reckoned every cell", async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.double({ min: 0.5, max: 2.2, noNaN: true }), async ({ words, typed }, most) => {
      const trie = await new Vocabulary(new Map(words.map((word) => [word, 1]))).trie(async () => undefined);
      const found = wordsNear(typed, 0, trie, most);
      const costs = words.map((word) => {
        // What is affordable hangs on the longest word that begins alike.
        const bounds = Array.from({ length: word.length + 1 }, (_, i) => {
          const alike = words.filter((other) => other.startsWith(word.slice(0, i))).map(({ length }) => length);
          return Math.min(most, boundFor(Math.max(...alike)));
        });
        return wholeRows(word, typed, bounds).map((cost) =>
          cost <= Math.min(most, boundFor(word.length)) ? cost : Infinity,
        );
      });
      for (let to = 1; to <= typed.length; to++) {
        if (/[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]/.test(typed[to] ?? "")) continue;
        const near = costs.flatMap((row) => (Number.isFinite(row[to]) ? (row[to] ?? 0) : [])).sort((a, b) => a - b);
        expect(found.filter((word) => word.to === to).map(({ cost }) => cost)).toEqual(near.slice(0, BEAM));
      }
    }),
    { numRuns: 400 },
  );
});

it("finds a word from which letters are swapped beside a doubled one", async () => {
  const tree = await new Vocabulary(new Map([["parent", 1]])).trie(async () => undefined);
  expect(wordsNear("paarnet", 0, tree, 2.2)).toContainEqual({ to: 7, word: "parent", cost: 1 });
});
