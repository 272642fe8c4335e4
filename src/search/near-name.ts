/** A whole name typed with a slip: `ปทลายน้ำ` for `ปลายน้ำ`. Titles and names are few, so a slip may be bigger than in a word. */
import { editCost } from "./edit-distance.ts";
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

/** A name and what it costs to have meant it. */
export interface NearName {
  name: string;
  cost: number;
}

/** Asks names, in one list after the other, whether a key was meant for one of them: the key is heard once. */
export function nearestTo(key: string, limit = 3): (names: Iterable<string>) => NearName[] {
  if (key.length < SHORTEST) return () => [];
  const most = allowance(key.length);
  const sound = thaiSound(key);
  return (names) => {
    const found: NearName[] = [];
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
  };
}

/** Names within reach of a key, by their letters or by their sound, nearest first. */
export const nearestNames = (key: string, names: Iterable<string>, limit?: number): NearName[] =>
  nearestTo(key, limit)(names);
