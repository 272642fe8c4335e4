import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExcerptPiece } from "../../../src/search/hit-excerpt.ts";
import { keepName, keptExcerpt } from "../../../src/search/kept-excerpt.ts";

const whole = (text: string): ExcerptPiece[] => [{ text, hit: false }];
const textOf = (pieces: readonly ExcerptPiece[]): string => pieces.map(({ text }) => text).join("");
const keptOf = (text: string): string[] =>
  keptExcerpt(whole(text)).flatMap(({ nowrap, pieces }) => (nowrap ? textOf(pieces) : []));

test("words that the dictionary of browsers does not know stay whole", () => {
  expect(keptOf("เครือข่ายฟื้นฟูชุมชนผู้ประสบภัยสึนามิ").join("|")).toContain("ผู้ประสบภัย");
  expect(keptOf("เข้าเครือข่ายแล้วรายได้เพิ่มจริงไหม")).toContain("รายได้");
});

test("a network's own name stays whole in its title, and the rest is as elsewhere", () => {
  const cut = (title: string): string =>
    keepName(title)
      .map(({ text, nowrap }) => (nowrap ? `[${text}]` : text))
      .join("");
  expect(cut("เครือข่ายบูโดสันติสุข")).toBe("[เครือข่าย][บูโดสันติสุข]");
  expect(cut("กลุ่มบางพลู จ.กระบี่")).toBe("[กลุ่มบางพลู] [จ.กระบี่]");
  expect(cut("KU Outlet Center")).toBe("KU Outlet Center");
});

test("a hit that is half of such a word is marked in it", () => {
  const pieces = [
    { text: "ช่วย", hit: false },
    { text: "ผู้ประสบ", hit: true },
    { text: "ภัย", hit: false },
  ];
  expect(keptExcerpt(pieces).find(({ nowrap, pieces }) => nowrap && pieces.some(({ hit }) => hit))?.pieces).toEqual([
    { text: "ผู้ประสบ", hit: true },
    { text: "ภัย", hit: false },
  ]);
});

test("of any pieces and any cut: the same text, the same letters marked", () => {
  const piece = fc.record({ text: fc.string({ minLength: 1, maxLength: 8 }), hit: fc.boolean() });
  const letters = (pieces: readonly ExcerptPiece[]): string[] =>
    pieces.flatMap(({ text, hit }) => text.split("").map((letter) => `${letter}${hit}`));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.integer({ min: 1, max: 5 }), (pieces, size) => {
      const cut = (text: string) =>
        (text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? []).map((text, i) => ({ text, nowrap: i % 2 === 0 }));
      const shown = keptExcerpt(pieces, cut);
      expect(letters(shown.flatMap(({ pieces }) => pieces))).toEqual(letters(pieces));
    }),
  );
});
