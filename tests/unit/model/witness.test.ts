import { describe, expect, it } from "vitest";
import { findDiagram } from "../../../src/diagrams/registry.ts";
import { chapterBody } from "../../../src/editions/epub/chapter.ts";
import { teiDocument } from "../../../src/editions/tei/document.ts";
import { writeXml } from "../../../src/editions/xml.ts";
import type { Knowledge } from "../../../src/model/knowledge.ts";
import { knownLimits } from "../../../src/model/method-limits.ts";
import { ofReport } from "../../../src/model/of-report.ts";
import { printedMeans, scannedOf, witnessOf } from "../../../src/model/witness.ts";
import { diagramText } from "../../../src/words/diagrams/common.ts";
import { witnessText } from "../../../src/words/witness.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledgeOf } from "../../knowledge.ts";

/** The first was read from paper that is lost; of the second, which has a figure, its record says no such thing. */
const k = knowledgeOf(LIBRARY);
const LOST = /เครื่องอ่าน|สูญหาย|ไม่มีแล้ว|ไม่มีใครรู้|misread|not known/;

/** The library with all figures of its second report lost, and drawn anew. */
const withLost: Knowledge = {
  ...k,
  sources: k.sources.map((source) => ({
    ...source,
    figures: source.figures.map((figure) => ({ ...figure, lost: true, diagram: "success-factors" as const })),
  })),
  sections: k.sections.map((section) => ({
    ...section,
    figures: section.figures.map((figure) => ({ ...figure, lost: true })),
  })),
};

describe("a report that is neither read from paper nor lost", () => {
  it("is told apart from one that is", () => {
    const [first, second] = printedMeans(k);
    expect(first).toMatch(LOST);
    expect(second).not.toMatch(LOST);
    expect(second).toContain(k.sources[1]?.shortTitle);
    expect(scannedOf(k)).toBe("some");
    expect(k.sources.map(({ id }) => scannedOf(ofReport(k, id)))).toEqual(["all", "none"]);
  });

  it("is so in each edition, and so are its figures", () => {
    const said = (from: Knowledge) =>
      from.sources.map((source) => {
        const release = { version: "abc", date: "2026-01-02" };
        const tei = teiDocument(from, source, { schema: "report.rng", link: (path) => path, release });
        const sections = from.sections.filter((section) => section.source === source.id);
        return [
          tei,
          ...sections.flatMap((section) =>
            chapterBody(from, section, () => undefined).map((node) => writeXml(node, new Set())),
          ),
        ].join("");
      });
    expect(said(k)).toEqual([expect.stringMatching(LOST), expect.not.stringMatching(LOST)]);
    expect(said(withLost)[1]).toContain(witnessText.editions.figure(true));
  });

  it("has no lost figures counted, nor a drawing that says so", () => {
    expect(knownLimits(k).join()).not.toContain("ต้นฉบับของรูป");
    expect(knownLimits(withLost).join()).toContain("ต้นฉบับของรูปสูญหาย 1 รูป");
    const drawn = findDiagram(withLost, "success-factors");
    expect([drawn?.figure, drawn?.figureLost]).toEqual([k.sources[1]?.figures[0]?.label, true]);
    expect(diagramText.kicker({ name: "ก", figure: "รูปที่ 1 และรูปที่ 2" })).not.toContain("หาย");
  });
});

it("what is lost is said as far as it is", () => {
  const figures = withLost.sources[1]?.figures ?? [];
  const said = (paperLost: boolean, all: typeof figures) =>
    witnessText.printedMeans(witnessOf({ scanned: true, paperLost, figures: all }));
  expect(said(true, figures)).toContain("ตัวเล่มกระดาษและรูปไม่มีแล้ว");
  expect(said(true, [])).toContain("ตัวเล่มกระดาษไม่มีแล้ว");
  expect(said(false, figures)).toContain("ต้นฉบับของรูปไม่มีแล้ว");
  expect(said(false, [])).not.toMatch(/ไม่มีแล้ว/);
});

it("a section without a text is said to have lost its pictures only where its own are lost", () => {
  const lost = { scanned: true, paperLost: true, figuresLost: true };
  expect(witnessText.emptyAlone(lost, true)).toMatch(/ภาพในส่วนนี้สูญหาย$/);
  expect(witnessText.emptyAlone(lost, false)).toMatch(/มีแต่ชื่อหัวข้อ ตัวเล่มกระดาษไม่มีแล้ว$/);
  expect(witnessText.emptyAlone({ ...lost, paperLost: false }, false)).toMatch(/มีแต่ชื่อหัวข้อ$/);
});
