import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBlocks } from "../../../src/model/blocks.ts";
import { headingsToRead, textStretches } from "../../../src/model/text-stretches.ts";

const WORDS = "ความเห็นของเครือข่าย ".repeat(20);
const provinces = (count: number, text = WORDS): string =>
  Array.from({ length: count }, (_, i) => `## ${i + 1}. จังหวัด\n\n${text}\n\n${text}`).join("\n\n");
const told = (markdown: string) => {
  const blocks = parseBlocks(markdown);
  return textStretches(
    blocks,
    blocks.map((block) => ({ block })),
  ).map(({ head, folds, items }) => [head?.block.anchor, folds, items.length]);
};

describe("the text of a section of a report", () => {
  it("with many headings over much text folds under each of them, and has the way to them", () => {
    expect(told(provinces(6))).toEqual(Array.from({ length: 6 }, (_, i) => [`h${i + 1}`, true, 2]));
    expect(headingsToRead(parseBlocks(provinces(6))).map(({ anchor }) => anchor)).toEqual(
      Array.from({ length: 6 }, (_, i) => `h${i + 1}`),
    );
  });

  it("has what is a line long, or nothing, open under its heading, and what stands before the first", () =>
    expect(told(`ก่อน\n\n${provinces(7)}\n\n## 8. ชลบุรี\n\nไม่มี\n\n## 9. พังงา :-\n\n`)).toEqual([
      [undefined, false, 1],
      ...Array.from({ length: 7 }, (_, i) => [`h${i + 1}`, true, 2]),
      ["h8", false, 1],
      ["h9", false, 0],
    ]));

  it.each([
    ["few headings, since it is read from its beginning to its end", provinces(5, WORDS.repeat(4))],
    ["little under many headings", provinces(8, "ควรมีเวที")],
  ])("of %s runs as it stands", (_, text) => {
    expect(told(text)).toEqual([[undefined, false, parseBlocks(text).length]]);
    expect(headingsToRead(parseBlocks(text))).toEqual([]);
  });

  it("loses no block, and keeps their order", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("## ก", "### ข", "ค", WORDS.repeat(3), "- ง"), { maxLength: 40 }),
        (each) => {
          const blocks = parseBlocks(each.join("\n\n"));
          const items = blocks.map((block) => ({ block }));
          expect(textStretches(blocks, items).flatMap(({ head, items }) => (head ? [head, ...items] : items))).toEqual(
            items,
          );
        },
      ),
    ));
});
