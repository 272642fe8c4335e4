import fc from "fast-check";
import { expect, test } from "vitest";
import { editCost } from "../../../src/search/edit-distance.ts";
import { nearestNames } from "../../../src/search/near-name.ts";

test("edit cost: nothing for the same, the same both ways for a swap, less for what looks alike", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."กขคาิ่"), maxLength: 8 }),
      (text) => void expect(editCost(text, text)).toBe(0),
    ),
  );
  expect(editCost("ขาว", "ข้าว")).toBeLessThan(editCost("ขาว", "มาว"));
  expect(editCost("ab", "ba")).toBeLessThan(1);
});

test.each([
  ["นครสีทำมะราด", "นครศรีธรรมราช"],
  ["สมุดสงคราม", "สมุทรสงคราม"],
  ["วิสาหกิดชุมชล", "วิสาหกิจชุมชน"],
  ["สัจะสะสมทรัพ", "สัจจะสะสมทรัพย์"],
  ["เชียงไหม่", "เชียงใหม่"],
])("%s is written by ear for %s", (typed, name) => {
  const names = ["นครราชสีมา", "สมุทรสาคร", "สัจจะออมทรัพย์", "เชียงราย", "วิสาหกิจ", name];
  expect(nearestNames(typed, names)[0]?.name).toBe(name);
});

test("what sounds otherwise, or has too few letters to be heard, is no name", () => {
  expect(nearestNames("นครทางสายหมา", ["นครศรีธรรมราช"])).toEqual([]);
  expect(nearestNames("ตาดาทา", ["ซ่าซ่า"])).toEqual([]);
});
