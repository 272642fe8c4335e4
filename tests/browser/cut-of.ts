import type { Cut } from "./probes/lines.ts";

/** Which of these words a line's end cuts: `วิสัย|ทัศน์`. */
export const cutOf =
  (words: readonly string[]) =>
  ({ before, after }: Cut): string[] =>
    words.flatMap((word) =>
      [...Array(word.length - 1).keys()]
        .filter((i) => before.endsWith(word.slice(0, i + 1)) && after.startsWith(word.slice(i + 1)))
        .map((i) => `${word.slice(0, i + 1)}|${word.slice(i + 1)}`),
    );
