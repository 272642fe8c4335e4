/** A path of straight lines in few bytes: moves told from the point before, zeros and needless signs left out. */
import type { Point } from "./geometry.ts";

interface Stroke {
  points: Point[];
  closed: boolean;
}

/** Strokes of a path that has only absolute M, L and Z, as `geoPath` writes it. */
function strokesOf(d: string): Stroke[] {
  return [...d.matchAll(/M([^MZ]*)(Z?)/g)].map(([, body = "", end]) => ({
    points: [...body.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
    closed: end === "Z",
  }));
}

const number = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, "$1.");
/** Two numbers as path data: a minus sign or a point after a fraction parts them by itself. */
function pair(x: number, y: number): string {
  const [first, second] = [number(x), number(y)];
  return second.startsWith("-") || (second.startsWith(".") && first.includes("."))
    ? first + second
    : `${first} ${second}`;
}

/**
 * The same lines, told from point to point.
 * @param d absolute path of M, L and Z only
 * @param step smallest step that matters, in tenths of a unit; points nearer than that fall together
 */
export function compactPath(d: string, step = 1): string {
  const snap = (value: number): number => Math.round((value * 10) / step) * step;
  let result = "";
  let at = { x: 0, y: 0 };
  for (const { points, closed } of strokesOf(d)) {
    const snapped = points.map(({ x, y }) => ({ x: snap(x), y: snap(y) }));
    const kept = snapped.filter(({ x, y }, i) => i === 0 || x !== snapped[i - 1]?.x || y !== snapped[i - 1]?.y);
    const [start] = kept;
    // An island smaller than a step is a point: nothing to see.
    if (!start || kept.length < (closed ? 3 : 2)) continue;
    let letter = "m";
    for (const point of kept) {
      const move = pair(point.x - at.x, point.y - at.y);
      result += letter + (letter === "" && !move.startsWith("-") ? " " : "") + move;
      letter = letter === "m" ? "l" : "";
      at = point;
    }
    if (closed) {
      result += "z";
      at = start;
    }
  }
  return result;
}
