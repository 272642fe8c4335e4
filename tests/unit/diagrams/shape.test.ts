import { describe, expect, it } from "vitest";
import { measure, runs } from "../../../src/diagrams/measure.ts";
import { boxOf, outline, shape, unitsPerEm } from "../../../src/diagrams/shape.ts";
import { wholeFont } from "../../../src/styles/fonts/whole.ts";
import { knowledge as k } from "../../knowledge.ts";

const glyphsOf = (text: string): number[] => shape(text, 700).glyphs.map(({ glyph }) => glyph);
const last = (text: string): number | undefined => glyphsOf(text).at(-1);
const [missing] = glyphsOf("\u{10FFFF}");
const [dottedCircle] = glyphsOf("\u25CC");

describe("letters as a browser sets them", () => {
  it("a mark over a tall letter stands beside its stem, with a vowel under the letter too", () => {
    for (const tall of "ปฝฟ") {
      expect(last(`${tall}๋`), tall).not.toBe(last("ก๋"));
      expect(last(`${tall}ุ๋`), tall).toBe(last(`${tall}๋`));
      expect(last(`${tall}ู้`), tall).toBe(last(`${tall}้`));
    }
  });

  it("the ring of ำ stands under a tone mark, and marks take no room", () => {
    expect(glyphsOf("น้ำ")).toEqual(glyphsOf("น\u0E4D้า"));
    expect(shape("ที่", 700).width).toBe(shape("ท", 700).width);
    expect(shape("นี้ปู่", 400).width).toBeCloseTo(shape("นป", 400).width, 6);
  });

  it("no title has a dotted circle, or a letter that is missing", () => {
    const titles = [...k.networks, ...k.lessons, ...k.questions, ...k.provinces, ...k.sections].map(
      ({ title }) => title,
    );
    for (const title of titles)
      for (const { text, font } of runs(title, 700).filter(({ font }) => font))
        expect(
          glyphsOf(text).filter((glyph) => glyph === missing || glyph === dottedCircle),
          `${title} ${font}`,
        ).toEqual([]);
  });

  it("a line is as wide as what measures it says, without the reserve", () => {
    const text = "เครือข่ายปุ๋ยชุมนุมสหกรณ์การเกษตร";
    expect(shape(text, 700).width * 20 * 1.05).toBeCloseTo(measure(text, 20, 700), 6);
  });

  it("an outline lies in its box, and a space has neither", () => {
    const [glyph = 0, space = 0] = glyphsOf("ก ");
    expect(outline(glyph, 700)).toMatch(/^M[\d.,LQCMZ -]+Z$/);
    const box = boxOf(glyph, 700);
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeGreaterThan(unitsPerEm(700) / 4);
    expect([outline(space, 700), boxOf(space, 700)]).toEqual(["", undefined]);
  });

  it("the fonts of both weights are there", () => {
    expect(wholeFont(400).equals(wholeFont(700))).toBe(false);
  });
});
