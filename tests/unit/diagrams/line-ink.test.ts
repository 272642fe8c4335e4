import { describe, expect, it } from "vitest";
import { LINE } from "../../../src/diagrams/line-height.ts";
import { runs } from "../../../src/diagrams/measure.ts";
import { diagramsOf } from "../../../src/diagrams/registry.ts";
import type { Mark, TextMark } from "../../../src/diagrams/scene.ts";
import { knowledge } from "../../knowledge.ts";

/** Thai stacks marks above and below: whether the lines of a label touch depends on their letters, so every letter is asked. */
interface Ink {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where each glyph of a line has ink, its baseline starting at (0, y); and how wide the line is. */
function inkOf(line: string, y: number, { size, bold }: TextMark): { glyphs: Ink[]; width: number } {
  const glyphs: Ink[] = [];
  let x = 0;
  for (const { text, font } of runs(line, bold ? 700 : 400)) {
    if (!font) continue;
    const scale = size / font.unitsPerEm;
    const layout = font.layout(text);
    layout.glyphs.forEach((glyph, i) => {
      const place = layout.positions[i];
      if (!place) return;
      const { minX, maxX, minY, maxY } = glyph.bbox;
      const [dx, dy] = [x + place.xOffset * scale, y - place.yOffset * scale];
      if (maxX > minX)
        glyphs.push({
          left: dx + minX * scale,
          right: dx + maxX * scale,
          top: dy - maxY * scale,
          bottom: dy - minY * scale,
        });
      x += place.xAdvance * scale;
    });
  }
  return { glyphs, width: x };
}

const START = { start: 0, middle: 0.5, end: 1 } as const;
/** How deep the ink of a label's lines reaches into each other, in pixels. */
function touching(mark: TextMark, pitch = LINE): number {
  const lines = mark.lines.map((line, i) => {
    const { glyphs, width } = inkOf(line, i * mark.size * pitch, mark);
    const shift = width * START[mark.anchor];
    return glyphs.map((ink) => ({ ...ink, left: ink.left - shift, right: ink.right - shift }));
  });
  const depths = lines.slice(1).flatMap((line, i) =>
    line.flatMap((a) =>
      (lines[i] ?? []).map((b) => {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        return wide > 0.2 ? Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) : 0;
      }),
    ),
  );
  return Math.max(0, ...depths);
}

const isText = (mark: Mark): mark is TextMark => mark.kind === "text";

describe("the lines of a label", () => {
  it.each(diagramsOf(knowledge).map((diagram) => [diagram.id, diagram] as const))(
    "do not touch in %s",
    (_, diagram) => {
      const scenes = [diagram.scene, ...(diagram.narrow ? [diagram.narrow.scene] : [])];
      const marks = scenes.flatMap(({ back, nodes }) => [...back, ...nodes.flatMap(({ marks: own }) => own)]);
      const wrong = marks.filter(isText).filter((mark) => touching(mark) > 0);
      expect(wrong.map(({ lines }) => lines.join(" | "))).toEqual([]);
    },
  );

  it("would be found touching", () => {
    const mark: TextMark = {
      kind: "text",
      x: 0,
      y: 0,
      lines: ["ญู ฎุ ฏู", "ป้ำ ฟี้ ปี่"],
      size: 16,
      ink: "ink",
      anchor: "start",
      width: 60,
    };
    expect(touching(mark, 1.2)).toBeGreaterThan(0);
    expect(touching(mark, 2)).toBe(0);
  });
});
