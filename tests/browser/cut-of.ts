import type { Cut } from "./probes/lines.ts";

/** Which of these words a line's end cuts: `วิสัย|ทัศน์`. */
export function cutOf(words: readonly string[]): (cut: Cut) => string[] {
  const known = new Set(words);
  const longest = Math.max(0, ...words.map(({ length }) => length));
  return ({ before, after }) => {
    const found: string[] = [];
    for (let left = 1; left < Math.min(longest, before.length + 1); left++)
      for (let right = 1; right <= Math.min(longest - left, after.length); right++) {
        const [start, end] = [before.slice(-left), after.slice(0, right)];
        if (known.has(start + end)) found.push(`${start}|${end}`);
      }
    return found;
  };
}
