import { describe, expect, it } from "vitest";
import {
  boundingBox,
  contains,
  distanceToLine,
  linesCross,
  nearestIn,
  overlaps,
  runsThrough,
  squareAround,
} from "../../../src/diagrams/geometry.ts";

const box = { x: 10, y: 10, width: 20, height: 10 };

describe("boxes", () => {
  it("overlap when they share more than an edge, or more than a hair", () => {
    expect(overlaps(box, { ...box, x: 29 })).toBe(true);
    expect(overlaps(box, { ...box, x: 30 })).toBe(false);
    expect(overlaps(box, { ...box, x: 29.6 }, 0.5)).toBe(false);
  });
  it("contain what lies in them up to the edge, or sticks out by a hair", () => {
    expect(contains(box, box)).toBe(true);
    expect(contains(box, { ...box, x: 10.4 })).toBe(false);
    expect(contains(box, { ...box, x: 10.4 }, 0.5)).toBe(true);
  });
  it("are as large as what they hold", () => {
    const all = boundingBox([box, squareAround({ x: 0, y: 0 }, 5)], 1);
    expect(all).toEqual({ x: -6, y: -6, width: 37, height: 27 });
  });
  it("know the point nearest to another", () => {
    expect(nearestIn(box, { x: 0, y: 15 })).toEqual({ x: 10, y: 15 });
    expect(nearestIn(box, { x: 12, y: 15 })).toEqual({ x: 12, y: 15 });
  });
});

describe("lines", () => {
  it("run through a box or do not", () => {
    expect(runsThrough(box, { x: 0, y: 0 }, { x: 40, y: 30 })).toBe(true);
    expect(runsThrough(box, { x: 0, y: 30 }, { x: 40, y: 30 })).toBe(false);
    expect(runsThrough(box, { x: 15, y: 15 }, { x: 16, y: 16 })).toBe(true);
  });
  it("cross or do not, and lie so far from a point", () => {
    expect(linesCross({ x: 0, y: 0 }, { x: 2, y: 2 }, { x: 0, y: 2 }, { x: 2, y: 0 })).toBe(true);
    expect(linesCross({ x: 0, y: 0 }, { x: 2, y: 0 }, { x: 0, y: 1 }, { x: 2, y: 1 })).toBe(false);
    expect(distanceToLine({ x: 1, y: 3 }, { x: 0, y: 0 }, { x: 2, y: 0 })).toBe(3);
    expect(distanceToLine({ x: 5, y: 0 }, { x: 0, y: 0 }, { x: 2, y: 0 })).toBe(3);
  });
});
