import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Chapter,
  type ChapterItem,
  chaptersOf,
  type HeadedPassage,
  passageOf,
  withLists,
} from "../../../src/editions/chapters.ts";
import { stretches } from "../../../src/editions/stretches.ts";
import { parseBlocks } from "../../../src/model/blocks.ts";
import type { Correction } from "../../../src/model/corrections.ts";
import { knowledge } from "../../knowledge.ts";

const [first] = knowledge.sections;
if (!first) throw new Error("no section");
const section = (id: string, parent?: string) => ({ ...first, id, parent });
const names = (chapters: readonly Chapter[]): unknown[] =>
  chapters.map(({ section, parts }) => (parts.length > 0 ? [section.id, names(parts)] : section.id));

describe("chaptersOf", () => {
  it("puts sections into those that they are part of, and keeps their order where they do not follow them", () => {
    const order = [
      section("1"),
      section("1-1", "1"),
      section("1-1-1", "1-1"),
      section("1-2", "1"),
      section("2"),
      section("1-3", "1"),
    ];
    expect(names(chaptersOf(order))).toEqual([["1", [["1-1", ["1-1-1"]], "1-2"]], "2", "1-3"]);
  });
});

describe("passageOf and withLists", () => {
  const anchors = ({ heading, blocks, parts }: HeadedPassage): unknown[] => [
    heading?.anchor,
    ...withLists(blocks).map((block) => (block.kind === "list" ? items(block.items) : block.anchor)),
    ...parts.map(anchors),
  ];
  const items = (list: readonly ChapterItem[]): unknown[] =>
    list.map(({ item, items: under }) => (under.length > 0 ? [item.anchor, items(under)] : item.anchor));

  it("put headings within each other, and items", () => {
    const text = "ก\n\n## ข\n\n- 1\n  - 2\n  - 3\n- 4\n\nค\n\n- 5\n\n### ง\n\nจ\n\n## ฉ\n\n1. 6\n\n<!-- -->\n\n- 7";
    expect(anchors(passageOf(parseBlocks(text)))).toEqual([
      undefined,
      "p1",
      ["h1", [["p2", ["p3", "p4"]], "p5"], "p6", ["p7"], ["h2", "p8"]],
      ["h3", ["p9"], ["p10"]],
    ]);
  });

  it("lose no block and change no order, whatever follows what", () => {
    const line = fc.constantFrom("ก", "## ข", "### ค", "- ง", "  - จ", "    - ฉ", "1. ช", "| ซ |\n|---|\n| ฌ |");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\n\n"), (lines, between) => {
        const blocks = parseBlocks(lines.join(between));
        const flat = anchors(passageOf(blocks)).flat(Number.POSITIVE_INFINITY).filter(Boolean);
        expect(flat).toEqual(blocks.map(({ anchor }) => anchor));
      }),
      { numRuns: 200 },
    );
  });
});

describe("stretches", () => {
  it("are the text again, each reading in one piece, whatever is set off in it", () => {
    const text = "ว่า “ข้าวคุณธรรม” และสหกรณ์";
    const reading = (corrected: string): Correction => ({
      id: corrected,
      source: "a",
      section: "1",
      url: "/",
      at: "p1",
      printed: "x",
      corrected,
      certainty: "likely",
      reason: "ก",
    });
    const at = fc.nat({ max: text.length });
    const span = fc.tuple(at, at, fc.constantFrom("strong", "em", "link")).map(([a, b, kind]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
      ...(kind === "link"
        ? { link: { kind: "inside" as const, path: "/" } }
        : { style: kind === "em" ? ("em" as const) : ("strong" as const) }),
    }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), (spans) => {
        const found = stretches({ text, spans: spans.toSorted((a, b) => a.start - b.start) }, [
          reading("ข้าวคุณธรรม"),
          reading("สหกรณ์"),
        ]);
        expect(found.flatMap(({ parts }) => parts.map((part) => part.text)).join("")).toBe(text);
        const readings = found.filter(({ correction }) => correction);
        expect(readings.map(({ parts }) => parts.map((part) => part.text).join(""))).toEqual(["ข้าวคุณธรรม", "สหกรณ์"]);
      }),
      { numRuns: 100 },
    );
  });
});
