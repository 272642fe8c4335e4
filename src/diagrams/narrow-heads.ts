import { type Box, clamp } from "./geometry.ts";
import { type LabelOptions, label, NARROW, round } from "./marks.ts";
import type { TextMark } from "./scene.ts";
import type { Wrap } from "./wrap.ts";

/** A name over a narrow column, and where the column's line stands. */
export interface Head {
  text: string;
  x: number;
}
interface Placed {
  mark: TextMark;
  box: Box;
}
type Style = Pick<LabelOptions, "size" | "bold">;

/** Between a name and the line of another. */
const AIR = 5;
/** To the frame: Firefox draws letters a part of a pixel wider than they are measured. */
const EDGE = 1;
/** Above the first name: marks stand over marks, and Firefox leaves them more room than others. */
const ABOVE = 4;
const MOST_LINES = 4;
/** A name that is cut costs more height than all that are whole. */
const CUT = 10_000;

/** A name between two lines that come from above it, as near the middle of its own as it can. */
function between(wrap: Wrap, { text, x }: Head, left: number, right: number, style: Style): Placed {
  const options = { ...style, y: 0, width: right - left, maxLines: MOST_LINES, anchor: "middle" as const };
  const { width } = label(wrap, text, { ...options, x }).box;
  return label(wrap, text, { ...options, x: round(clamp(x, left + width / 2, right - width / 2)) });
}

/**
 * Names one under the other, each right above its column's line, so that no line runs behind a name: one may be as wide as the lines leave
 * room that begin above it. What is looked for is the order from the top down that takes the least height, among all: two to the power of
 * the names, so at most as many as a phone has columns for (narrow-matrix.ts, ten).
 */
export function placeHeads(wrap: Wrap, heads: readonly Head[], style: Style): Placed[] {
  const known = new Map<string, Placed>();
  const under = (above: readonly number[], head: Head, i: number): Placed => {
    const lines = above.flatMap((other) => heads[other]?.x ?? []);
    const left = Math.max(EDGE, ...lines.filter((x) => x < head.x).map((x) => x + AIR));
    const right = Math.min(NARROW - EDGE, ...lines.filter((x) => x > head.x).map((x) => x - AIR));
    const key = `${i} ${left} ${right}`;
    const placed = known.get(key) ?? between(wrap, head, left, right, style);
    known.set(key, placed);
    return placed;
  };
  // The best order of each set of names, from smaller sets to larger ones.
  const sets = 2 ** heads.length;
  const best = new Map([[0, { cost: 0, order: [] as number[] }]]);
  for (let set = 0; set < sets; set++) {
    const { cost, order } = best.get(set) ?? { cost: Number.POSITIVE_INFINITY, order: [] };
    heads.forEach((head, i) => {
      const more = set | (1 << i);
      if (more === set) return;
      const { mark, box } = under(order, head, i);
      const whole = cost + box.height + (mark.cut ? CUT : 0);
      if (whole < (best.get(more)?.cost ?? Number.POSITIVE_INFINITY))
        best.set(more, { cost: whole, order: [...order, i] });
    });
  }
  const order = best.get(sets - 1)?.order ?? [];
  let y = ABOVE;
  const placed = new Map<number, Placed>();
  for (const [nth, i] of order.entries()) {
    const head = heads[i];
    if (!head) continue;
    const { mark, box } = under(order.slice(0, nth), head, i);
    placed.set(i, { mark: { ...mark, y: mark.y + y }, box: { ...box, y: box.y + y } });
    y += box.height;
  }
  return heads.flatMap((_, i) => placed.get(i) ?? []);
}
