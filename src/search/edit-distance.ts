/** How far what was typed is from what was meant. */
import { gapCost, letterId, SWAP_COST, substitutionCost } from "./edit-cost.ts";

/** Weighted Damerau–Levenshtein distance; Infinity as soon as it must exceed `most`. */
export function editCost(typed: string, meant: string, most = Infinity): number {
  const ids = [...typed].map(letterId);
  const gaps = [...typed].map((letter, i) => gapCost(letter, typed[i - 1]));
  let above: number[] = [];
  let row = [0];
  for (let i = 0; i < typed.length; i++) row.push((row[i] ?? 0) + (gaps[i] ?? 0));
  for (let j = 0; j < meant.length; j++) {
    const letter = meant[j] ?? "";
    const id = letterId(letter);
    const extra = gapCost(letter, meant[j - 1]);
    const next = [(row[0] ?? 0) + extra];
    for (let i = 0; i < typed.length; i++) {
      const mine = typed[i];
      let cost = Math.min(
        (row[i] ?? 0) + substitutionCost(ids[i] ?? 0, id),
        (row[i + 1] ?? 0) + extra,
        (next[i] ?? 0) + (gaps[i] ?? 0),
      );
      if (i > 0 && j > 0 && mine === meant[j - 1] && typed[i - 1] === letter && mine !== letter)
        cost = Math.min(cost, (above[i - 1] ?? 0) + SWAP_COST);
      next.push(cost);
    }
    if (Math.min(...next) > most) return Infinity;
    above = row;
    row = next;
  }
  return row.at(-1) ?? Infinity;
}
