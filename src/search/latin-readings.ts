/** Words of the site in Latin letters, found by their sound. */
import { skeleton } from "./latin-sound.ts";

const LATIN = /^\p{Script=Latin}+$/u;

/** Words in Latin letters by their sound. @param breathe between words: all at once would hold up the keys of a slow phone */
export async function bySound(
  words: Iterable<string>,
  breathe: () => Promise<void>,
): Promise<Map<string, readonly string[]>> {
  const sounds = new Map<string, string[]>();
  for (const word of words) {
    if (!LATIN.test(word)) continue;
    await breathe();
    const shape = skeleton(word);
    const known = sounds.get(shape);
    if (known) known.push(word);
    else sounds.set(shape, [word]);
  }
  return sounds;
}

/**
 * Reads a run of Latin letters as words of the vocabulary that sound like it, run together or not.
 * Gives up to `limit` readings as search keys, those of fewest words first; none when a part sounds like nothing.
 * @param words by their sound
 */
export function romanisedReadings(key: string, words: ReadonlyMap<string, readonly string[]>, limit = 4): string[] {
  const target = skeleton(key);
  if (target.length < 2) return [];
  const best: string[][][] = Array.from({ length: target.length + 1 }, () => []);
  best[0] = [[]];
  for (let to = 1; to <= target.length; to++) {
    const here: string[][] = [];
    for (let from = 0; from < to; from++) {
      // What sounds as one letter says nothing.
      for (const word of to - from > 1 ? (words.get(target.slice(from, to)) ?? []) : []) {
        for (const path of best[from] ?? []) here.push([...path, word]);
      }
    }
    best[to] = here.sort((a, b) => a.length - b.length).slice(0, limit);
  }
  return (best[target.length] ?? []).map((path) => path.join(""));
}
