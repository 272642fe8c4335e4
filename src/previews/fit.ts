import { measure } from "../diagrams/measure.ts";
import { LabelError, units, type Wrap, wrapper } from "../diagrams/wrap.ts";
import { clusters } from "../text/clusters.ts";
import { keepTogether } from "../text/keep-together.ts";

/** How the titles of a site are broken into lines. */
export interface Breaks {
  wrap: Wrap;
  /** What stays on one line, each piece with the space after it. */
  pieces: (title: string) => readonly string[];
}

/** @param terms words that no dictionary knows, which stay whole */
export function breaksOf(terms: readonly string[] = []): Breaks {
  const keep = keepTogether(terms);
  return { wrap: wrapper(terms), pieces: (title) => units(title, keep) };
}

/** A title's place in a picture. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Sizes of letters that may be taken, the largest first. */
  readonly sizes: readonly number[];
}
export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Lines are this many times the letter size apart. */
export const LEADING = 1.5;
const ROOM_FOR_DOTS = 1.2;
const WEIGHT = 700;

/** Lines no wider than that, or nothing when a word is wider or the lines are too many. */
function tried(wrap: Wrap, text: string, size: number, width: number, maxLines: number): string[] | undefined {
  try {
    return wrap(text, { width, size, weight: WEIGHT, maxLines });
  } catch (error) {
    if (error instanceof LabelError) return undefined;
    throw error;
  }
}

/**
 * A title in the largest letters in which it fits, what stays together on one line. What fits in none ends with … after its last whole
 * word that does; a word that is wider than the frame, which no language has, breaks between syllables.
 */
export function fitted(title: string, { width, height, sizes }: Frame, { wrap, pieces }: Breaks): Fitted {
  const words = pieces(title).map((piece) => piece.trimEnd());
  for (const size of sizes) {
    if (words.some((word) => measure(word, size, WEIGHT) > width)) continue;
    const lines = tried(wrap, title, size, width, Math.floor(height / (size * LEADING)));
    if (lines) return { lines, size };
  }
  const size = sizes.at(-1) ?? 0;
  const most = Math.floor(height / (size * LEADING));
  const narrow = width - size * ROOM_FOR_DOTS;
  const syllables = clusters(title).join("\u200B");
  const all = [title, syllables].reduce<string[] | undefined>(
    (lines, text) => lines ?? tried(wrap, text, size, narrow, Number.POSITIVE_INFINITY),
    undefined,
  );
  const lines = (all ?? []).slice(0, most);
  const [last] = lines.splice(most - 1);
  return { lines: last === undefined ? lines : [...lines, (all ?? []).length > most ? `${last}…` : last], size };
}
