/**
 * The `count` items that stand nearest to one of a list, on both sides of it as far as there are any, in the order of the list.
 * Without that one.
 */
export function nearest<T>(list: readonly T[], item: T, count: number): T[] {
  const place = list.indexOf(item);
  const first = Math.max(0, Math.min(place - Math.floor(count / 2), list.length - count - 1));
  return list.slice(first, first + count + 1).filter((other) => other !== item);
}
