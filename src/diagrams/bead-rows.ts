/** Beads in rows of ten, one for each of what is counted, as path data. */

/** So many beads stand in a row: a reader counts rows. */
export const ROW = 10;
const RADIUS = 5.4;
/** From one bead to the next. */
const PITCH = 15;
/** Half of the line around a bead, which the box has to hold. */
const EDGE = 0.7;

/** How much of each bead is filled. */
export type Fill = "all" | "lower" | "upper";

export interface BeadRows {
  width: number;
  height: number;
  /** The beads whole. */
  beads: string;
  /** What of them is filled. */
  filled: string;
}

// A bead is told from its leftmost point. Every piece ends where it began, so that the next is a step away.
const half = (sweep: 0 | 1): string => `a${RADIUS} ${RADIUS} 0 0 ${sweep} ${2 * RADIUS} 0z`;
const circle = `a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0 ${RADIUS} ${RADIUS} 0 1 0-${2 * RADIUS} 0z`;
const pieces: Record<Fill, string> = { all: circle, lower: half(0), upper: half(1) };

const rows = (count: number, piece: string): string =>
  Array.from({ length: Math.ceil(count / ROW) }, (_, row) => {
    const here = Math.min(ROW, count - row * ROW);
    return `M${EDGE} ${EDGE + RADIUS + row * PITCH}${Array.from({ length: here }, () => piece).join(`m${PITCH} 0`)}`;
  }).join("");

/**
 * @param count how many beads; none gives an empty box
 * @param columns how wide the box is, in beads; a box for one bead is a key
 */
export const beadRows = (count: number, fill: Fill, columns = ROW): BeadRows => ({
  width: (columns - 1) * PITCH + 2 * (RADIUS + EDGE),
  height: Math.max(0, Math.ceil(count / ROW) - 1) * PITCH + 2 * (RADIUS + EDGE),
  beads: rows(count, circle),
  filled: rows(count, pieces[fill]),
});
