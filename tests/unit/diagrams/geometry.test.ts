import { describe, expect, it } from "vitest";
import { boundingBox, contains, nearestIn, overlaps, squareAround } from "../../../src/diagrams/geometry.ts";

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
