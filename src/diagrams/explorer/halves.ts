/**
 * Groups at both sides of the middle, in their order, about as many rows at each; one alone stands at the right.
 * @param rows how many a group takes
 */
export function halves<T>(groups: readonly T[], rows: (group: T) => number): [left: T[], right: T[]] {
  if (groups.length < 2) return [[], [...groups]];
  const whole = groups.reduce((sum, group) => sum + rows(group), 0);
  /** How far from half the left side is when it ends before this group. */
  const off = (end: number) => Math.abs(whole / 2 - groups.slice(0, end).reduce((sum, group) => sum + rows(group), 0));
  const ends = groups.map((_, end) => end).slice(1);
  const split = ends.reduce((best, end) => (off(end) < off(best) ? end : best));
  return [groups.slice(0, split), groups.slice(split)];
}
