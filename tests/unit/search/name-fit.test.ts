import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { begins, holds, holdsWithSlip, sounds } from "../../../src/search/name-fit.ts";
import { type Name, namesOf } from "../../../src/search/names.ts";

function named(title: string): Name {
  const [name] = namesOf({ kind: "networks", title, aliases: [] });
  if (!name) throw new Error("every entry has a title");
  return name;
}

test("a whole name fits best, then its beginning, then its beginning without what many titles begin with", () => {
  const name = named("เครือข่ายยางพารา");
  const places = ["เครือข่ายยางพารา", "เครือ", "ยางพา", "พารา"].map((word) => holds(name, word));
  expect(places).toEqual([0, 1, 1.5, 3]);
  expect(begins(name, "พารา")).toBeNull();
});

test("no word begins inside a letter cluster", () => {
  expect(holds(named("สระแก้ว"), "ะแก้ว")).toBeNull();
  expect(holds(named("บ้านเกาะ"), "กาะ")).toBeNull();
  expect(holds(named("เกาะเต่าแกะ"), "แกะ")).toBe(3);
});

test("a name in Latin letters fits by its sound", () => {
  expect(sounds(named("Chon Buri"), "con")).toBe(1);
  expect(sounds(named("ชลบุรี"), "con")).toBeNull();
});

describe("with a slip", () => {
  test.each([
    ["ยาพารา", "เครือข่ายยางพารา"],
    ["เครือขายยางพารา", "เครือข่ายยางพารา"],
    ["ขาวเปลื", "ข้าวเปลือก"],
    ["กะบี่", "กระบี่"],
    ["สตุล", "สตูล"],
    ["ภูเก็ด", "ภูเก็ต"],
    ["supply chian", "supply chain"],
  ])("%s is near to %s", (typed, title) => {
    const word = typed.replace(" ", "");
    expect(holds(named(title), word)).toBeNull();
    expect(holdsWithSlip(named(title), word)).toBeGreaterThan(3);
  });

  test.each([
    ["การเมือง", "การเงิน"],
    ["การเมือง", "เมืองนคร"],
    ["ขอนแก่น", "ของแถม"],
    ["โดรน", "โคนม"],
    ["ปลาทู", "ปลายน้ำ"],
    ["นม", "นา"],
  ])("%s is another word than %s", (word, title) => {
    expect(holdsWithSlip(named(title), word)).toBeNull();
  });

  test("what fits without one fits as well with one allowed", () => {
    const text = fc.string({ unit: fc.constantFrom(..."กขคงสตาิู่เ"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, text, (title, word) => {
        const exact = holds(named(title), word);
        if (exact !== null) expect(holdsWithSlip(named(title), word)).toBe(exact);
      }),
    );
  });
});
