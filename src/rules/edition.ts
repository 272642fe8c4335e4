import type { SectionName } from "../collections/section-address.ts";

/** A block of the web edition as it was printed: its corrections undone. */
export interface PrintedUnit extends SectionName {
  /** Anchor of the block. */
  at: string;
  text: string;
  /** Number of a list item: in the raw text a part of its words, in the edition the list's own. */
  number?: number | null;
}

/** A line of the raw text that the web edition has not. */
export interface LeftOut {
  line: string;
  /** Its first occurrence is in the edition; a page break repeats it. */
  repeated?: boolean;
}

/** The first place at which raw text and edition part. */
export interface Difference {
  /** The block in which they part; `undefined` where the edition has ended and the raw text has not. */
  unit: PrintedUnit | undefined;
  /** What each has there, from a little before it on. */
  printed: string;
  ours: string;
}

/**
 * Compares the web edition of a report with the raw text it was made from, letter by letter. White space, the bars between cells,
 * marks of lists and of emphasis are free.
 * @param raw what a machine read from the paper
 * @param units every block of the edition, in order
 */
export function firstDifference(
  raw: string,
  units: Iterable<PrintedUnit>,
  leftOut: readonly LeftOut[],
): Difference | undefined {
  const want = lettersOf(raw, leftOut);
  let at = 0;
  for (const unit of units) {
    const ours = squeezed(unit.text);
    if (!want.startsWith(ours, at)) at += numberBefore(want, at, unit.number);
    if (!want.startsWith(ours, at)) {
      const same = sameLetters(want, at, ours);
      const from = Math.max(0, same - BEFORE);
      return { unit, printed: want.slice(at + from, at + same + AFTER), ours: ours.slice(from, same + AFTER) };
    }
    at += ours.length;
  }
  return at < want.length ? { unit: undefined, printed: want.slice(at, at + AFTER), ours: "" } : undefined;
}

const [BEFORE, AFTER] = [12, 30];

const squeezed = (text: string): string => text.replace(/[\s|]+/g, "");

/** The raw text without what is free, and without the lines that the edition leaves out. */
function lettersOf(raw: string, leftOut: readonly LeftOut[]): string {
  const rules = new Map(leftOut.map(({ line, repeated = false }) => [squeezed(line), repeated]));
  const met = new Set<string>();
  return raw
    .split("\n")
    .map((line) => {
      const letters = squeezed(line);
      const rule = rules.get(letters);
      const first = !met.has(letters);
      if (rule !== undefined) met.add(letters);
      if (rule === false || (rule && !first)) return "";
      return squeezed(line.replaceAll("**", "").replace(MARK, ""));
    })
    .join("");
}

/** A dash or triangle of a list; a dash before a number is its minus. */
const MARK = /^\s*(?:-(?!\d)\s*△?|△)\s*/;

/** Lines that are said to be left out and do not stand in the raw text, by their place in the list. */
export function unknownLines(raw: string, leftOut: readonly LeftOut[]): number[] {
  const lines = new Set(raw.split("\n").map(squeezed));
  return leftOut.flatMap(({ line }, i) => (line === "" || lines.has(squeezed(line)) ? [] : i));
}

/** Length of a printed number that became the list's own: `1.` or `1)`. */
function numberBefore(want: string, at: number, number: number | null | undefined): number {
  const mark = /^(\d+)[.)]?/.exec(want.slice(at, at + 5));
  return typeof number === "number" && mark?.[1] === String(number) ? mark[0].length : 0;
}

function sameLetters(want: string, at: number, ours: string): number {
  let same = 0;
  while (same < ours.length && want[at + same] === ours[same]) same++;
  return same;
}
