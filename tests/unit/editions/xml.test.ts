import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find, readMarkup, textIn } from "../../../src/editions/markup.ts";
import { el, writeXml, xmlFile } from "../../../src/editions/xml.ts";
import { anyCharacter } from "../any-text.ts";

const NO_LINES: ReadonlySet<string> = new Set();
/** What XML can hold of a text. */
const possible = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, "");

describe("writeXml", () => {
  it("leaves out what is nothing, and closes what is empty", () => {
    expect(writeXml(el("p", { n: 1, id: undefined }, "ก", false, undefined, el("lb")), NO_LINES)).toBe(
      '<p n="1">ก<lb/></p>',
    );
  });

  it("adds white space only where it means nothing", () => {
    const tree = el("list", {}, el("item", {}, el("hi", {}, "ก"), el("hi", {}, "ข")), el("item"));
    expect(xmlFile(tree, new Set(["list"]))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<list>\n<item><hi>ก</hi><hi>ข</hi></item>\n<item/>\n</list>\n',
    );
  });

  it("whatever is in a text or an attribute reads back as it was", () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc
        .array(fc.constantFrom(..."<|>|&|\"|'|]]>|&amp;|\r|\n|\t|\0|\uFFFF|\uD800|<!--|ก".split("|")))
        .map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, text, (inside, value) => {
        const back = find(readMarkup(writeXml(el("p", { n: value }, inside), NO_LINES)), "p");
        expect(back?.attributes.get("n")).toBe(possible(value));
        expect(textIn(back?.children ?? [])).toBe(possible(inside));
      }),
      { numRuns: 200 },
    );
  });
});

describe("readMarkup", () => {
  it("knows elements without an end, and passes over what nobody reads", () => {
    const html = '<!doctype html><p id=a hidden>1<br>2<!-- <b> --></p><script>if (a < b) "<p>"</script><i/>&nbsp;3';
    const [p, i, rest] = readMarkup(html);
    expect(p).toMatchObject({ tag: "p", children: ["1", { tag: "br" }, "2"] });
    expect([i, rest]).toMatchObject([{ tag: "i", children: [] }, "\u00A03"]);
    expect(typeof p === "object" && [...p.attributes]).toEqual([
      ["id", "a"],
      ["hidden", ""],
    ]);
  });
});
