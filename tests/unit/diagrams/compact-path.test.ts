import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactPath } from "../../../src/diagrams/compact-path.ts";

interface Stroke {
  points: [number, number][];
  closed: boolean;
}
const absolute = (strokes: readonly Stroke[]) =>
  strokes
    .map(({ points, closed }) => `M${points.map((point) => point.join(",")).join("L")}${closed ? "Z" : ""}`)
    .join("");

/** Reads a compact path as SVG would. */
function read(d: string): Stroke[] {
  const strokes: Stroke[] = [];
  let at: [number, number] = [0, 0];
  for (const [, body = "", end = ""] of d.matchAll(/m([^mz]*)(z?)/g)) {
    const numbers = [...body.matchAll(/-?(?:\d*\.\d+|\d+)/g)].map(([number]) => Number(number));
    const points: [number, number][] = [];
    for (let i = 0; i < numbers.length; i += 2) {
      at = [at[0] + (numbers[i] ?? 0), at[1] + (numbers[i + 1] ?? 0)];
      points.push(at);
    }
    if (end) at = points[0] ?? at;
    strokes.push({ points, closed: end === "z" });
  }
  return strokes;
}

const coordinate = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);
const stroke = fc.record({
  points: fc.array(fc.tuple(coordinate, coordinate), { minLength: 4, maxLength: 12 }),
  closed: fc.boolean(),
});

describe("a compact path", () => {
  it("draws the same lines, each point within half a step", () => {
    fc.assert(
      fc.property(fc.array(stroke, { minLength: 1, maxLength: 4 }), fc.constantFrom(1, 2, 5, 10), (strokes, step) => {
        const drawn = read(compactPath(absolute(strokes), step));
        const expected = strokes.map(({ points, closed }) => {
          const snapped = points.map(
            ([x, y]) => [x, y].map((v) => Math.round((v * 10) / step) * step + 0) as [number, number],
          );
          return {
            closed,
            points: snapped.filter(([x, y], i) => i === 0 || x !== snapped[i - 1]?.[0] || y !== snapped[i - 1]?.[1]),
          };
        });
        const visible = expected.filter(({ points, closed }) => points.length >= (closed ? 3 : 2));
        expect(drawn.length).toBe(visible.length);
        visible.forEach(({ points, closed }, i) => {
          expect(drawn[i]?.closed).toBe(closed);
          expect(drawn[i]?.points.map((point) => point.map((value) => Math.round(value * 10) + 0))).toEqual(points);
        });
      }),
    );
  });

  it.each([
    ["M0,0L1,1L1,1L2,0", "m0 0l1 1 1-1"],
    ["M10,10L10.5,10L10.5,9.5Z", "m10 10l.5 0 0-.5z"],
    ["M5,5L5.01,5L5,5.01Z", ""],
  ])("%s becomes %s", (long, short) => expect(compactPath(long, 5)).toBe(short));
});
