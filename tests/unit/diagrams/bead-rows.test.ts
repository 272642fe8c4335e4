import { describe, expect, it } from "vitest";
import { beadRows } from "../../../src/diagrams/bead-rows.ts";

/** Leftmost points of the beads, as a reader of the path would find them. */
function starts(d: string): [number, number][] {
  let at: [number, number] = [0, 0];
  return [...d.matchAll(/([Mm])([\d.-]+) ([\d.-]+)a/g)].map(([, letter, x, y]) => {
    at = letter === "M" ? [Number(x), Number(y)] : [at[0] + Number(x), at[1] + Number(y)];
    return at;
  });
}

describe("beads in rows", () => {
  it("as many as are counted, ten in a row, all in the box and none on another", () => {
    for (const count of [1, 9, 10, 11, 55]) {
      const { beads, filled, width, height } = beadRows(count, "lower");
      const places = starts(beads);
      expect(places).toHaveLength(count);
      expect(starts(filled)).toEqual(places);
      expect(new Set(places.map(String)).size).toBe(count);
      expect(
        Math.max(
          ...Map.groupBy(places, ([, y]) => y)
            .values()
            .map((row) => row.length),
        ),
      ).toBe(Math.min(10, count));
      for (const [x, y] of places) {
        expect(x).toBeGreaterThan(0);
        expect(x + 10.8).toBeLessThan(width);
        expect(y - 5.4).toBeGreaterThan(0);
        expect(y + 5.4).toBeLessThan(height);
      }
    }
  });

  it("all of a bead is filled, or the half that is said", () => {
    expect(beadRows(3, "all").filled).toBe(beadRows(3, "all").beads);
    // From left to right against the clock is by the lower side.
    expect(beadRows(1, "lower").filled).toContain("a5.4 5.4 0 0 0 10.8 0z");
    expect(beadRows(1, "upper").filled).toContain("a5.4 5.4 0 0 1 10.8 0z");
  });

  it("none are an empty box; a key is as wide as one bead", () => {
    expect(beadRows(0, "all").beads).toBe("");
    expect(beadRows(1, "all", 1).width).toBe(beadRows(1, "all", 1).height);
  });
});
