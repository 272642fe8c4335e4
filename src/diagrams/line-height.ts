/** How far apart lines of letters stand in a drawing. */

/** Lines are this many times the letter size apart; Sarabun's marks then touch only in the rarest stacks. */
export const LINE = 1.62;
/** The first baseline lies this far (in em) under the middle of a line's box. */
const BASELINE = 0.3;
export const lineHeight = (size: number): number => size * LINE;
/** From the top of a line's box to its baseline. */
export const ascent = (size: number): number => size * (LINE / 2 + BASELINE);
