/** Suggestions while typing: titles and names that hold what has been typed. Needs only names, not the index. */

import { kinds } from "../collections/kinds.ts";
import { searchKey } from "../text/normalise.ts";
import { BEFORE_TITLES } from "../text/optional-words.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import { otherLayout } from "./keyboard.ts";
import { skeleton } from "./latin-sound.ts";
import { type Name, type Names, type NumberedEntry, namesOf, soundKey } from "./names.ts";

export interface Suggestion {
  entry: CatalogueEntry;
  /** The other name that matched, when it was not the title. */
  by?: string;
}

const MOST = 8;
/** A single letter on the other layout says nothing. */
const SHORTEST_SWAPPED = 2;
const SHORTEST_SHAPE = 3;

/**
 * Best first; each entry once. Nothing for an empty text.
 * @throws Error when a part of the names can't be had
 */
export async function suggest(names: Names, typed: string, limit = MOST): Promise<Suggestion[]> {
  const swapped = otherLayout(typed)
    .map(searchKey)
    .filter(({ length }) => length >= SHORTEST_SWAPPED);
  for (const key of [searchKey(typed), ...swapped]) {
    const found = key === "" ? [] : best(await names.near(key), (name) => placeOf(name.key, key), limit);
    if (found.length > 0) return found;
  }
  const shape = /^[\sa-z-]{4,}$/i.test(typed) ? skeleton(typed) : "";
  if (shape.length < SHORTEST_SHAPE) return [];
  return best(await names.near(soundKey(shape)), ({ key }) => (shapeOf(key)?.startsWith(shape) ? 1 : null), limit);
}

/** How a name in Latin letters sounds; undefined for another name. */
export const shapeOf = (key: string): string | undefined => (/^[a-z]+$/.test(key) ? skeleton(key) : undefined);

/** How well a name fits what was typed, best 0; null when it does not. */
function placeOf(name: string, key: string): number | null {
  if (name === key) return 0;
  if (name.startsWith(key)) return 1;
  if (name.replace(BEFORE_TITLES, "").startsWith(key)) return 1.5;
  return key.length > 1 && name.includes(key) ? 3 : null;
}

/** The best names for a key out of a list; the build keeps them for beginnings that very many names share. */
export const bestFor = (entries: readonly NumberedEntry[], key: string, limit = MOST): NumberedEntry[] =>
  bestOf(entries, (name) => placeOf(name.key, key), limit).map(({ entry }) => entry);

function best(entries: readonly NumberedEntry[], place: (name: Name) => number | null, limit: number): Suggestion[] {
  return bestOf(entries, place, limit).map(({ entry: { entry }, name }) =>
    name.isTitle ? { entry } : { entry, by: name.text },
  );
}

function bestOf(
  entries: readonly NumberedEntry[],
  place: (name: Name) => number | null,
  limit: number,
): { entry: NumberedEntry; name: Name }[] {
  const found: { entry: NumberedEntry; name: Name; score: number }[] = [];
  for (const entry of entries) {
    let least: { name: Name; score: number } | undefined;
    for (const name of namesOf(entry.entry)) {
      const at = place(name);
      if (at === null) continue;
      const score = at * 10 + (name.isTitle ? 0 : 4) + kinds[entry.entry.kind].early + name.key.length / 100;
      if (!least || score < least.score) least = { name, score };
    }
    if (least) found.push({ entry, ...least });
  }
  return found.sort((a, b) => a.score - b.score || a.entry.record - b.entry.record).slice(0, limit);
}

const SHORTEST_NEAR = 3;

/**
 * Names that share the longest beginning with what was typed; for when a search found nothing.
 * @throws Error when a part of the names can't be had
 */
export async function nearNames(names: Names, typed: string, limit = 4): Promise<Suggestion[]> {
  const key = searchKey(typed);
  for (let length = Math.min(key.length, 20); length >= SHORTEST_NEAR; length--) {
    const found = await suggest(names, key.slice(0, length), limit);
    if (found.length > 0) return found;
  }
  return [];
}
