import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBlocks } from "../../../src/model/blocks.ts";

describe("parseBlocks", () => {
  it("counts paragraphs and items through the section, headings and tables apart", () => {
    const blocks = parseBlocks("หนึ่ง\n\n## หัวข้อ\n\n1. สอง\n2. สาม\n   - สี่\n\n| ก | ข |\n| - | - |\n| ค | |\n\nห้า", [
      "table-x",
    ]);
    expect(blocks.map(({ anchor }) => anchor)).toEqual(["p1", "h1", "p2", "p3", "p4", "table-x", "p5"]);
  });

  it("keeps printed numbers and depth of items", () => {
    const items = parseBlocks("3. ก\n4. ข\n   - ค").flatMap((block) => (block.kind === "item" ? [block.list] : []));
    expect(items).toEqual([
      { list: 0, depth: 0, number: 3 },
      { list: 0, depth: 0, number: 4 },
      { list: 0, depth: 1, number: null },
    ]);
  });

  it("joins a row's cells and numbers the rows", () => {
    const [table] = parseBlocks("| ก | ข |\n| - | - |\n| 1 | สอง |\n| | สาม |");
    expect(table).toMatchObject({
      kind: "table",
      anchor: "table-1",
      header: ["ก", "ข"],
      rows: [
        { anchor: "table-1-r1", text: "1 | สอง" },
        { anchor: "table-1-r2", text: " | สาม" },
      ],
    });
  });

  it("drops raw HTML, as second defence", () => {
    const texts = parseBlocks('ก <b onclick="x()">ข</b>\n\n<script>alert(1)</script>').flatMap((block) =>
      "text" in block ? [block.text] : [],
    );
    expect(texts).toEqual(["ก ข"]);
  });

  it("never throws and never repeats an anchor", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (markdown) => {
        const anchors = parseBlocks(markdown).map(({ anchor }) => anchor);
        return new Set(anchors).size === anchors.length;
      }),
    );
  });
});
