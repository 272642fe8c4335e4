import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, overlaps } from "../../../src/diagrams/geometry.ts";
import { type Labelled, placeLabels } from "../../../src/diagrams/label-search.ts";

const frame: Box = { x: 0, y: 0, width: 320, height: 400 };
const distance = (box: Box, { x, y }: { x: number; y: number }) =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

const circle = fc
  .record({
    x: fc.integer({ min: 20, max: 300 }),
    y: fc.integer({ min: 20, max: 380 }),
    r: fc.integer({ min: 8, max: 30 }),
    width: fc.integer({ min: 30, max: 90 }),
  })
  .map((ring): Labelled => ({ ...ring, reach: Math.max(ring.r, 14), height: 23 }));
/** Circles that lie apart, as a force layout leaves them. */
const crowd = fc.array(circle, { maxLength: 16 }).map((rings) => {
  const kept: Labelled[] = [];
  for (const ring of rings)
    if (!kept.some(({ x, y, reach }) => Math.hypot(x - ring.x, y - ring.y) < reach + ring.reach)) kept.push(ring);
  return kept;
});

describe("places for names", () => {
  it("lie on no circle, on no other name, inside the frame", () => {
    fc.assert(
      fc.property(crowd, (rings) => {
        const places = placeLabels(rings, frame);
        expect(places).toHaveLength(rings.length);
        places.forEach((place, i) => {
          if (!place) return;
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.y).toBeGreaterThanOrEqual(0);
          expect(place.x + place.width).toBeLessThanOrEqual(frame.width);
          expect(place.y + place.height).toBeLessThanOrEqual(frame.height);
          rings.forEach((ring, j) => {
            expect(distance(place, ring)).toBeGreaterThanOrEqual(i === j ? ring.r : ring.reach);
          });
          for (const other of places.slice(i + 1)) expect(other && overlaps(place, other)).not.toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("keep off what is taken, and are the same every time", () => {
    const ring: Labelled = { x: 100, y: 100, r: 10, reach: 14, width: 60, height: 23 };
    const right: Box = { x: 110, y: 80, width: 200, height: 40 };
    const [place] = placeLabels([ring], frame, [right]);
    if (!place) throw new Error("no place");
    expect(overlaps(place, right)).toBe(false);
    expect(placeLabels([ring], frame, [right])).toEqual([place]);
    expect(placeLabels([ring], frame)[0]?.x).toBeGreaterThan(ring.x);
  });

  it("a name stands where its own circle is the nearest", () => {
    // Left over the small circle, with a short line, the name would be the large one's.
    const large: Labelled = { x: 122, y: 149, r: 20, reach: 20, width: 59, height: 24 };
    const small: Labelled = { x: 181, y: 144, r: 8, reach: 14, width: 81, height: 24 };
    const right: Labelled = { x: 214, y: 131, r: 20, reach: 20, width: 52, height: 24 };
    const below: Labelled = { x: 233, y: 187, r: 8, reach: 14, width: 49, height: 24 };
    const rings = [large, small, right, below];
    const place = placeLabels(rings, frame)[1];
    if (!place) throw new Error("no place");
    const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    const from = ({ x, y, r }: Labelled) => Math.hypot(middle.x - x, middle.y - y) - r;
    expect(Math.min(...rings.map(from))).toBe(from(small));
  });

  it("at the frame's edge a name stands over its circle though it is wider than the room there", () => {
    const left: Labelled = { x: 267, y: 195, r: 18, reach: 18, width: 40, height: 24 };
    const edge: Labelled = { x: 300, y: 191, r: 11, reach: 14, width: 78, height: 24 };
    const place = placeLabels([left, edge], frame)[1];
    expect(place && [place.x + place.width, place.x < edge.x]).toEqual([frame.width, true]);
  });

  it("a name makes room for another that has fewer places", () => {
    // The left circle's first choice is the only place of the one on its right edge.
    const free: Labelled = { x: 200, y: 200, r: 10, reach: 14, width: 88, height: 23 };
    const tight: Labelled = { x: 306, y: 200, r: 10, reach: 14, width: 80, height: 23 };
    expect(placeLabels([free, tight], frame).every((place) => place && !place.leader)).toBe(true);
  });

  it("a name too wide for the frame has no place", () =>
    expect(placeLabels([{ x: 50, y: 50, r: 10, reach: 14, width: 400, height: 23 }], frame)).toEqual([undefined]));
});
