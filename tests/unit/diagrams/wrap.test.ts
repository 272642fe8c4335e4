import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measure } from "../../../src/diagrams/measure.ts";
import { LabelError, wrapper } from "../../../src/diagrams/wrap.ts";
import { knowledge } from "../../knowledge.ts";

const wrap = wrapper(["เครือข่ายนักวิจัย"]);
const bare = (text: string) => text.replace(/\s+/g, "");
const texts = [
  ...knowledge.factors.flatMap(({ title, parts }) => [title, ...parts]),
  ...knowledge.framework.map(({ title }) => title),
  ...knowledge.lessons.map(({ title }) => title),
  ...knowledge.networks.map(({ title }) => title),
];

describe("wrapping", () => {
  it("keeps every letter, stays within the width, and starts no line with a mark, ๆ or a closing sign", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.integer({ min: 190, max: 600 }),
        fc.constantFrom(15, 16, 19),
        (text, width, size) => {
          const lines = wrap(text, { width, size, maxLines: 40 });
          expect(bare(lines.join(""))).toBe(bare(text));
          for (const line of lines) {
            expect(measure(line, size)).toBeLessThanOrEqual(width * 1.01);
            expect(line).not.toMatch(/^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0E46\u0E2F)\]”]/);
            expect(line).not.toMatch(/[\u0E40-\u0E44(“]$/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never cuts a term of the glossary", () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 400 }), (width) => {
        const lines = wrap("การพัฒนาเครือข่ายนักวิจัยเพื่อเครือข่ายคุณค่าของจังหวัด", { width, size: 16, maxLines: 20 });
        expect(lines.filter((line) => line.includes("เครือข่ายนักวิจัย"))).toHaveLength(1);
        expect(lines.filter((line) => line.includes("เครือข่ายคุณค่า"))).toHaveLength(1);
      }),
    );
  });

  it("lets a term yield where it is wider than the line, and stops only at a word of the dictionary", () => {
    const lines = wrapper(["เครือข่ายสัจจะสะสมทรัพย์"])("เครือข่ายสัจจะสะสมทรัพย์", { width: 120, size: 16, maxLines: 3 });
    expect(lines).toEqual(["เครือข่าย", "สัจจะสะสมทรัพย์"]);
  });

  it("leaves no small word hanging at the end of a line", () => {
    expect(wrap("กระบวนการที่ทีมประสานงานดำเนินการ", { width: 200, size: 16 })).toEqual([
      "กระบวนการ",
      "ที่ทีมประสานงานดำเนินการ",
    ]);
  });

  it("uses no more lines than a narrower setting, and one when there is room", () => {
    for (const text of texts.slice(0, 40)) {
      const narrow = wrap(text, { width: 200, size: 16, maxLines: 40 }).length;
      const wide = wrap(text, { width: 400, size: 16, maxLines: 40 }).length;
      expect(wide).toBeLessThanOrEqual(narrow);
      expect(wrap(text, { width: 20_000, size: 16 })).toHaveLength(1);
    }
  });

  it("evens lines out instead of leaving a word alone", () => {
    const lines = wrap("ความเชื่อถือไว้วางใจซึ่งกันและกันระหว่างผู้นำองค์กร", { width: 260, size: 16, maxLines: 4 });
    const widths = lines.map((line) => measure(line, 16));
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.5);
  });

  it("stops the build when a label cannot fit", () => {
    expect(() => wrap("เครือข่ายคุณค่า", { width: 40, size: 16 })).toThrow(LabelError);
    expect(() => wrap("ก ข ค ง จ ฉ ช ซ", { width: 30, size: 16, maxLines: 2 })).toThrow(/ตั้งชื่อรายการนี้ให้สั้นลง/);
  });

  it("sets nothing as nothing", () => expect(wrap("  ", { width: 100, size: 16 })).toEqual([]));
});
