import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allParts, laterParts, linkedParts, partsOf, partUrl } from "../../../src/model/parts.ts";

const long = fc.integer({ min: 0, max: 12_000 }).map((length) => Array.from({ length }, (_, i) => i));

describe("a list cut into parts", () => {
  it("holds every item once, in order, and says where each part begins", () =>
    fc.assert(
      fc.property(long, (items) => {
        const parts = partsOf(items);
        expect(parts.flatMap((part) => part.items)).toEqual(items);
        for (const [i, part] of parts.entries()) {
          expect(part).toMatchObject({ number: i + 1, of: parts.length, total: items.length });
          if (items.length > 0) expect(items[part.from - 1]).toBe(part.items[0]);
        }
      }),
      { numRuns: 50 },
    ));

  it("is whole when it fits; else no part is longer than the limit, and none nearly empty", () =>
    fc.assert(
      fc.property(long, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 100 }), (items, fits, longest) => {
        const parts = partsOf(items, { fits, longest });
        if (items.length <= fits) {
          expect(parts).toHaveLength(1);
          return;
        }
        const sizes = parts.map((part) => part.items.length);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(longest);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    ));

  it(
    "is cut by rows where items differ: none is longer than the limit by more than an item, and a short list of " +
      "long items is cut too",
    () =>
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 500 }), (heights) => {
          const parts = partsOf(heights, { rows: (height) => height, fits: 200, longest: 100 });
          const rowsIn = (items: readonly number[]) => items.reduce((sum, height) => sum + height, 0);
          expect(parts.flatMap(({ items }) => items)).toEqual(heights);
          if (rowsIn(heights) <= 200) expect(parts).toHaveLength(1);
          else for (const { items } of parts) expect(rowsIn(items)).toBeLessThanOrEqual(100 + 90);
          expect(parts.length === 1 || parts.every(({ items }) => items.length > 0)).toBe(true);
        }),
        { numRuns: 100 },
      ),
  );

  it("keeps its address for the first part; the pages' paths are those that are linked", () => {
    const items = Array.from({ length: 450 }, (_, i) => i);
    expect(partUrl("/networks/", 1)).toBe("/networks/");
    expect(laterParts(items).map(({ params }) => `/networks/page/${params.page}/`)).toEqual(
      partsOf(items)
        .slice(1)
        .map(({ number }) => partUrl("/networks/", number)),
    );
    expect(allParts(items).map(({ params }) => `/made/${params.page ? `${params.page}/` : ""}`)).toEqual(
      partsOf(items).map(({ number }) => partUrl("/made/", number)),
    );
    expect(laterParts(items.slice(0, 200))).toEqual([]);
  });

  it("can be walked from any part to the ends and to those beside it", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(399), (of, at) => {
        const number = (at % of) + 1;
        const linked = linkedParts({ number, of });
        const wanted = [1, number - 1, number, number + 1, of].filter((each) => each >= 1 && each <= of);
        expect(linked).toEqual(expect.arrayContaining(wanted));
        expect(linked).toEqual([...new Set(linked)].sort((a, b) => a - b));
        expect(linked.length).toBeLessThanOrEqual(of / 10 + 7);
      }),
    ));
});
