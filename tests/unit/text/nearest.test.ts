import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, letters, nearest } from "../../../src/text/nearest.ts";

describe("distance", () => {
  const far = (a: string, b: string): number => distance(letters(a), letters(b), 99);

  it("counts letters as a Thai reader sees them: a consonant with its marks is one", () => {
    expect(letters("กู้ยืม")).toEqual(["กู้", "ยื", "ม"]);
    expect(far("กู้", "กุ้")).toBe(1);
    expect(far("เครือข่าย", "เครื่อข่าย")).toBe(1);
  });

  it("counts a swap of neighbours once", () => {
    expect(far("krbai", "krabi")).toBe(1);
    expect(far("krabi", "krabi")).toBe(0);
    expect(far("", "ab")).toBe(2);
  });

  it("is the same both ways, and zero only for the same text", () => {
    const word = fc.string({ unit: "grapheme", maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(far(a, b)).toBe(far(b, a));
        expect(far(a, b) === 0).toBe(letters(a).join("\0") === letters(b).join("\0"));
      }),
    );
  });

  it("gives up at the limit", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(5), (a, b, limit) => {
        expect(distance(letters(a), letters(b), limit)).toBe(Math.min(far(a, b), limit + 1));
      }),
    );
  });
});

describe("nearest", () => {
  it.each([
    ["prodcue", ["inputs", "produce", "goods"], "produce"],
    ["Produce ", ["inputs", "produce"], "produce"],
    ["สุรินท์", ["สุราษฎร์ธานี", "สุรินทร์"], "สุรินทร์"],
    ["network", ["networks", "factors"], "networks"],
    ["xyz", ["business", "learning"], undefined],
    ["a", ["b"], undefined],
    ["", ["b"], undefined],
    ["เชิงเรียนรุ้", ["เชิงธุรกิจ", "เชิงเรียนรู้"], "เชิงเรียนรู้"],
    ["krabi1", ["krabi-1", "krabi-2"], "krabi-1"],
    ["another number is no slip", ["another numbr is no slip 2"], undefined],
    ["krabi-7", ["krabi-1", "krabi-70"], undefined],
    ["2-4", ["2-1", "2-3", "3-4"], undefined],
    ["two are as near", ["two are as neat", "two are as dear"], undefined],
    ["of three too: bat", ["of three too: cat", "of three too: rat", "of three too: mat"], undefined],
    ["chanthaburi-chumnum-sahakon-kan-kaset", ["satun-chumnum-sahakon-kan-kaset"], undefined],
    ["nan", ["nong"], undefined],
  ])("%s", (word, candidates, expected) => expect(nearest(word, candidates)).toBe(expected));
});
