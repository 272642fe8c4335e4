/** The entries whose names fit best what was typed. */
import { kinds } from "../collections/kinds.ts";
import type { NamedThing } from "./catalogue.ts";
import { type Fit, holds } from "./name-fit.ts";
import { type NumberedName, namesOf } from "./names.ts";

export interface Suggestion {
  /** Its number, by which its address is known (`Names.entries`). */
  record: number;
  entry: NamedThing;
  /** The other name that matched, when it was not the title. */
  by?: string;
}

export interface Found extends Suggestion {
  score: number;
}

/** How many suggestions a box shows. */
export const MOST = 8;
/** An entry of the province fits too, after names that begin with the word. */
const BY_PROVINCE = 20;

/**
 * The entries in which every word fits a name or, when there are several words, their province. Best first, each once.
 * @param provinces id of a province ► keys it is called by
 */
export function bestOf(
  entries: Iterable<NumberedName>,
  words: readonly string[],
  placeIn: Fit,
  provinces: ReadonlyMap<string, readonly string[]> = new Map(),
): Found[] {
  const found = new Map<number, Found>();
  for (const { record, entry } of entries) {
    const places = words.length > 1 ? (provinces.get(entry.province ?? "") ?? []) : [];
    let score: number = kinds[entry.kind].early;
    let by: string | undefined;
    for (const word of words) {
      const best = fitOf(entry, word, placeIn, places);
      score += best.score / words.length;
      if (score === Infinity) break;
      by ??= best.by;
    }
    if (score < Infinity) found.set(record, { record, entry, score, ...(by === undefined ? {} : { by }) });
  }
  return [...found.values()].sort(byScore);
}

export const byScore = (a: Found, b: Found): number => a.score - b.score || a.record - b.record;

/** The best fit of one word in an entry, Infinity when there is none. */
function fitOf(
  entry: NamedThing,
  word: string,
  placeIn: Fit,
  places: readonly string[],
): { score: number; by?: string } {
  let best: { score: number; by?: string } = {
    score: places.some((key) => key.startsWith(word)) ? BY_PROVINCE : Infinity,
  };
  for (const name of namesOf(entry)) {
    const at = placeIn(name, word);
    if (at === null) continue;
    const score = at * 10 + (name.isTitle ? 0 : 4) + name.key.length / 100;
    if (score < best.score) best = name.isTitle ? { score } : { score, by: name.text };
  }
  return best;
}

/** The best names for a key out of a list; the build keeps them for beginnings that very many names share. */
export function bestFor<T extends NumberedName>(entries: readonly T[], key: string): T[] {
  const best = bestOf(entries, [key], holds).slice(0, MOST);
  return best.flatMap(({ record }) => entries.filter((one) => one.record === record));
}
