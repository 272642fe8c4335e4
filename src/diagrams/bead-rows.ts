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

/** One size of beads, anywhere: the same rows as path data for a scene, their first bead's left edge at (x, y). */
export function beadPaths(
  { x, y }: { x: number; y: number },
  count: number,
  fill: Fill,
  scale: number,
): { beads: string; filled: string; width: number; height: number } {
  const n = (value: number) => Math.round(value * scale * 10) / 10;
  const r = n(RADIUS);
  const turn = `a${r} ${r} 0 1 0 ${2 * r} 0 ${r} ${r} 0 1 0-${2 * r} 0z`;
  const part = (sweep: 0 | 1) => `a${r} ${r} 0 0 ${sweep} ${2 * r} 0z`;
  const piece = { all: turn, lower: part(0), upper: part(1) }[fill];
  const rowsOf = (bead: string) =>
    Array.from({ length: Math.ceil(count / ROW) }, (_, row) => {
      const here = Math.min(ROW, count - row * ROW);
      const start = `M${Math.round(x * 2) / 2} ${Math.round((y + n(EDGE + RADIUS) + row * n(PITCH)) * 2) / 2}`;
      return start + Array.from({ length: here }, () => bead).join(`m${n(PITCH)} 0`);
    }).join("");
  return {
    beads: rowsOf(turn),
    filled: rowsOf(piece),
    width: n(PITCH) * (Math.min(count, ROW) - 1) + 2 * n(RADIUS + EDGE),
    height: Math.max(0, Math.ceil(count / ROW) - 1) * n(PITCH) + 2 * n(RADIUS + EDGE),
  };
}

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
