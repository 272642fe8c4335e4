/** Which entries stand near one in a list, and which are shown with the reason. However long the lists are, none is read through. */

const places = new WeakMap<readonly unknown[], ReadonlyMap<unknown, number>>();

/** Where an item stands in a list, counted once for each list. -1 when it does not. */
function placeIn<T>(list: readonly T[], item: T): number {
  const known = places.get(list) ?? new Map(list.map((each, i) => [each, i]));
  places.set(list, known);
  return known.get(item) ?? -1;
}

/** The items before and after one. */
export function beside<T>(list: readonly T[], item: T): { previous?: T | undefined; next?: T | undefined } {
  const place = placeIn(list, item);
  return place < 0 ? {} : { previous: list[place - 1], next: list[place + 1] };
}

/**
 * The `count` items that stand nearest to one of a list, on both sides of it as far as there are any, in the order of the list.
 * Without that one.
 */
export function nearest<T>(list: readonly T[], item: T, count: number): T[] {
  const place = placeIn(list, item);
  const first = Math.max(0, Math.min(place - Math.floor(count / 2), list.length - count - 1));
  return list.slice(first, first + count + 1).filter((other) => other !== item);
}

/** Something that two entries have in common. */
export interface Bond {
  /** What sort of thing it is. */
  kind: string;
  /** How much it says. */
  weight: number;
}
export interface Neighbour<T, B extends Bond> {
  entry: T;
  /** The strongest first. */
  bonds: readonly B[];
}

/** Of those that have the same in common no more are shown while there are others. */
const ALIKE = 3;

/**
 * Those of the candidates that have most in common with an entry, each with what that is; of equal ones the first. So that not all
 * are of one sort, some that have less in common may stand where a fourth with the very same bonds would.
 * @param candidates the nearest first; who stands in it twice counts once
 * @param bondsWith what the entry and another have in common; nothing leaves the other out
 */
export function neighbours<T, B extends Bond>(
  candidates: Iterable<T>,
  bondsWith: (other: T) => readonly B[],
  limit = 5,
): Neighbour<T, B>[] {
  const ranked = [...new Set(candidates)]
    .map((entry) => ({ entry, bonds: bondsWith(entry).toSorted((a, b) => b.weight - a.weight) }))
    .filter(({ bonds }) => bonds.length > 0)
    .map((each) => ({ ...each, weight: each.bonds.reduce((sum, { weight }) => sum + weight, 0) }))
    .sort((a, b) => b.weight - a.weight);
  const seen = new Map<string, number>();
  const isFresh = ({ bonds }: Neighbour<T, B>): boolean => {
    const key = bonds.map(({ kind }) => kind).join(" ");
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return (seen.get(key) ?? 0) <= ALIKE;
  };
  const fresh = new Map(ranked.map((each) => [each, isFresh(each)]));
  const chosen = new Set(ranked.toSorted((a, b) => Number(fresh.get(b)) - Number(fresh.get(a))).slice(0, limit));
  return ranked.filter((each) => chosen.has(each)).map(({ entry, bonds }) => ({ entry, bonds }));
}
