import { describe, expect, it } from "vitest";
import type { Diagram } from "../../../src/diagrams/diagram.ts";
import { runs } from "../../../src/diagrams/measure.ts";
import { outline, shape } from "../../../src/diagrams/shape.ts";
import { svgFile } from "../../../src/diagrams/svg-file.ts";
import { wrapper } from "../../../src/diagrams/wrap.ts";

const wrap = wrapper();
const words = [
  "CO-OP College",
  "INDACA",
  "ACCU",
  "การมีกรอบทิศทาง",
  "ผู้ว่าราชการ",
  "มีตัวกระตุ้นให้เห็นตัวแบบ",
  "ก D ท U ต J 0123456789",
];
const diagram: Diagram = {
  id: "letters",
  name: "",
  title: words.join(" "),
  summary: "",
  howToRead: "",
  citations: [],
  redrawn: true,
  remarks: [],
  scene: { width: 900, height: 10, back: [], nodes: [] },
  alternative: { form: "list", items: [] },
  data: [],
  published: false,
};

describe("letters of a drawing's file", () => {
  it("each is drawn by the font that has it: Thai and Latin glyphs of the same number do not replace each other", () => {
    const svg = svgFile(diagram, wrap, { site: "เว็บ", reports: [] });
    const drawn = [...svg.matchAll(/<path id="(g\d+)" d="([^"]+)"/g)].map(([, , d]) => d);
    for (const word of words)
      for (const { text, font } of runs(word, 700)) {
        if (!font) throw new Error(text);
        for (const path of shape(text, 700).glyphs.map(({ glyph }) => outline(glyph, 700)))
          if (path) expect(drawn, `${word}: ${text}`).toContain(path);
      }
  });
});
