/** A whole name typed with a slip: `ปทลายน้ำ` for `ปลายน้ำ`. Titles and names are few, so a slip may be bigger than in a word. */
import { gapCost, letterId, SWAP_COST, substitutionCost } from "./edit-cost.ts";
import { thaiSound } from "./thai-sound.ts";

const SHORTEST = 5;
const allowance = (letters: number): number => (letters < 6 ? 0.95 : letters < 9 ? 1 : letters < 14 ? 1.5 : 1.9);

/** What a name costs that sounds like what was typed, and the share of its letters' price that is added: of two the nearer one. */
const SOUNDS_ALIKE = 0.65;
const LETTERS_SHARE = 0.15;
/** With fewer letters heard, too many names do. */
const SHORTEST_SOUND = 4;

/** Names are compared with all that is typed: each is heard once. */
const heard = new Map<string, string>();
function soundOf(name: string): string {
  const sound = heard.get(name) ?? thaiSound(name);
  heard.set(name, sound);
  return sound;
}

/** Names within reach of a key, by their letters or by their sound, nearest first. */
export function nearestNames(key: string, names: Iterable<string>, limit = 3): { name: string; cost: number }[] {
  if (key.length < SHORTEST) return [];
  const most = allowance(key.length);
  const sound = thaiSound(key);
  const found: { name: string; cost: number }[] = [];
  for (const name of names) {
    const longer = Math.abs(name.length - key.length);
    if (longer > 3 || name === key) continue;
    const alike = sound.length >= SHORTEST_SOUND && soundOf(name) === sound;
    if (!alike && longer > 2) continue;
    const letters = editCost(key, name, alike ? Infinity : most);
    const cost = alike ? Math.min(letters, SOUNDS_ALIKE + LETTERS_SHARE * letters) : letters;
    if (cost <= most) found.push({ name, cost });
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, limit);
}

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
