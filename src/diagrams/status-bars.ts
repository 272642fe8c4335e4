import type { Breakdown } from "./breakdowns.ts";
import type { Tone } from "./scene.ts";

/** What both drawings of a whole and its parts share. */
export const TONES: readonly Tone[] = ["solid", "hatch", "outline", "pale"];
export const BAR = 26;
export const GAP = 3;
export const KEY = 14;
export const SIGN = 20;
/** Room over the first line: bold letters of some browsers stand higher than ours. */
export const TOP = 8;

/** A whole whose number is at issue says so once, where it stands first. */
export const wholeDisagrees = (all: readonly Breakdown[], breakdown: Breakdown): boolean =>
  breakdown.whole.discrepancies.length > 0 && all.find(({ whole }) => whole === breakdown.whole) === breakdown;
