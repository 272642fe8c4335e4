import { describe, expect, it } from "vitest";
import { measure } from "../../../src/diagrams/measure.ts";
import { termsOf } from "../../../src/model/terms.ts";
import { breaksOf, fitted, LEADING } from "../../../src/previews/fit.ts";
import { knowledge } from "../../knowledge.ts";

const FRAME = { width: 1000, height: 340, sizes: [100, 70, 50] };
const terms = termsOf(knowledge);
const breaks = breaksOf(terms);
const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Whether each line ends where a word does. */
function endsAtWords(title: string, lines: readonly string[]): boolean {
  const ends = new Set<number>();
  let place = 0;
  for (const unit of breaks.pieces(title)) {
    place += unit.length;
    ends.add(place).add(place - (unit.length - unit.trimEnd().length));
  }
  let at = 0;
  return lines.every((line) => {
    at = title.indexOf(line, at) + line.length;
    return ends.has(at);
  });
}

describe("a title", () => {
  it("that is short has the largest letters", () => {
    expect(fitted("กระบี่", FRAME, breaks)).toEqual({ lines: ["กระบี่"], size: 100 });
  });

  it("without words has no lines", () => expect(fitted("", FRAME, breaks).lines).toEqual([]));

  it("of every entry stands whole in its frame, and no word of it is broken", () => {
    const titles = [...knowledge.networks, ...knowledge.lessons, ...knowledge.questions, ...knowledge.sections].map(
      ({ title }) => flat(title),
    );
    for (const title of titles) {
      const { lines, size } = fitted(title, FRAME, breaks);
      expect(lines.join(" ").replaceAll(" ", ""), title).toBe(title.replaceAll(" ", ""));
      expect(endsAtWords(title, lines), lines.join(" | ")).toBe(true);
      expect(lines.length * size * LEADING).toBeLessThanOrEqual(FRAME.height);
      for (const line of lines) expect(measure(line, size, 700), line).toBeLessThanOrEqual(FRAME.width);
    }
  });

  it("whose word is too wide for large letters has smaller ones", () => {
    const title = "เวทีแลกเปลี่ยนเรียนรู้";
    const frame = { width: 450, height: 340, sizes: [72, 56, 44] };
    const { lines, size } = fitted(title, frame, breaksOf(["แลกเปลี่ยนเรียนรู้"]));
    expect(lines.some((line) => line.includes("แลกเปลี่ยนเรียนรู้"))).toBe(true);
    expect(size).toBeLessThan(72);
  });

  it("that is too long ends with dots after a whole word", () => {
    const title = flat("เครือข่ายการเรียนรู้เพื่อการพัฒนาคุณภาพชีวิตของสมาชิกสหกรณ์ในจังหวัดนครศรีธรรมราช ".repeat(9));
    const { lines, size } = fitted(title, FRAME, breaks);
    expect(size).toBe(50);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/[^\s]…$/);
    const shown = lines.map((line) => line.replace("…", ""));
    expect(endsAtWords(title, shown), lines.join(" | ")).toBe(true);
    for (const line of lines) expect(measure(line, size, 700)).toBeLessThanOrEqual(FRAME.width);
  });

  it("with a word wider than the frame breaks it and loses no letter before the dots", () => {
    const { lines } = fitted("w".repeat(60), FRAME, breaks);
    expect(lines.join("")).toBe("w".repeat(60));
    expect(fitted("w".repeat(900), FRAME, breaks).lines.join("")).toMatch(/^w{60,}…$/);
  });
});
