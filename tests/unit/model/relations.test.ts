import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byId, pickById } from "../../../src/model/by-id.ts";
import { nearest } from "../../../src/model/neighbours.ts";
import { group } from "../../../src/model/relations.ts";

const list = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/)).map((ids) => ids.map((id) => ({ id })));

describe("looking up", () => {
  it("finds what going through the list finds", () =>
    fc.assert(
      fc.property(list, fc.array(fc.stringMatching(/^[a-z]{1,3}$/)), (items, ids) => {
        const asked = [...ids, ...items.slice(0, 3).map(({ id }) => id)];
        for (const id of asked) expect(byId(items, id)).toBe(items.find((item) => item.id === id));
        expect(pickById(items, asked)).toEqual(items.filter(({ id }) => asked.includes(id)));
        expect(byId(items, null)).toBeUndefined();
      }),
    ));

  it("groups give what filtering gives, each item once and in the order of the list", () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom("a", "b", "c"))), (keys) => {
        const items = keys.map((of, id) => ({ id, of }));
        const having = group(items, ({ of }) => of);
        for (const key of ["a", "b", "c", "d"])
          expect(having(key)).toEqual(items.filter(({ of }) => of.some((own) => own === key)));
      }),
    ));
});

describe("the nearest of a list", () => {
  it("are as many as asked or all, an unbroken stretch around the item, in order", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(49), fc.nat(20), (length, at, count) => {
        const items = Array.from({ length }, (_, i) => i);
        const item = at % length;
        const found = nearest(items, item, count);
        expect(found).toHaveLength(Math.min(count, length - 1));
        const stretch = [...found, item].sort((a, b) => a - b);
        for (const [i, each] of stretch.entries()) expect(each).toBe((stretch[0] ?? 0) + i);
        expect(found).toEqual(stretch.filter((each) => each !== item));
      }),
    ));
});
