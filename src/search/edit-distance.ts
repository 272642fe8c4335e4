/** How far what was typed is from what was meant. */
import { gapCost, letterId, SWAP_COST, substitutionCosts } from "./edit-cost.ts";

/** Weighted Damerau–Levenshtein distance to what was meant; Infinity as soon as it must exceed `most`. */
export type CostTo = (meant: string, most?: number) => number;

/** For comparing what was typed with very many names: what is known of it alone is reckoned once, and no row is made anew. */
export function costsFrom(typed: string): CostTo {
  const size = typed.length;
  const ids = [...typed].map(letterId);
  const gaps = [...typed].map((letter, i) => gapCost(letter, typed[i - 1]));
  const first = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) first[i + 1] = (first[i] ?? 0) + (gaps[i] ?? 0);
  let [above, row, next] = [new Float64Array(size + 1), new Float64Array(size + 1), new Float64Array(size + 1)];
  return (meant, most = Infinity) => {
    row.set(first);
    for (let j = 0; j < meant.length; j++) {
      const letter = meant.charAt(j);
      const before = meant[j - 1];
      const others = substitutionCosts(letterId(letter));
      const extra = gapCost(letter, before);
      let left = (row[0] ?? 0) + extra;
      let least = left;
      next[0] = left;
      for (let i = 0; i < size; i++) {
        let cost = (row[i] ?? 0) + (others[ids[i] ?? 0] ?? 1);
        cost = Math.min(cost, (row[i + 1] ?? 0) + extra, left + (gaps[i] ?? 0));
        if (i > 0 && j > 0 && typed[i] === before && typed[i - 1] === letter && before !== letter)
          cost = Math.min(cost, (above[i - 1] ?? 0) + SWAP_COST);
        next[i + 1] = cost;
        left = cost;
        if (cost < least) least = cost;
      }
      if (least > most) return Infinity;
      [above, row, next] = [row, next, above];
    }
    return row[size] ?? Infinity;
  };
}

export const editCost = (typed: string, meant: string, most?: number): number => costsFrom(typed)(meant, most);
