import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sectionKey } from "../../src/collections/section-address.ts";
import { locateCorrection, printedText } from "../../src/model/corrections.ts";
import type { Section } from "../../src/model/sections.ts";
import { sectionOf, units } from "../../src/model/sections.ts";
import { knowledge as k } from "../knowledge.ts";

/**
 * The web edition against the text layer it was made from: undoing the recorded corrections must give every letter of the
 * source again, in order, with nothing missing and nothing added. White space, list marks and page furniture aside.
 */
const source = readFileSync("tests/content/report-2550.txt", "utf8");

/**
 * What is not compared: the running address (once misprinted cai.cu), the heads that a table repeats at a page break, and the
 * two-storey head of appendix 1, which one row of columns cannot print (มีกิจกรรมการดำเนินการ over มี and ไม่มี).
 */
const ADDRESS = /^www\.cai\.[ck]u\.ac\.th$/;
const TWO_STOREY_HEAD = /^ลำดับที่\t|^\t\tมี\tไม่มี/;
const HEAD = /^ลำดับ ที่\t/;
/** Heads that the print does not have, or has in two storeys: ours. */
const OWN_HEADS = /^(?:table-a1|contents-|attendance-).*-head$/;
const written = source.split("\n").filter((line) => line.trim() !== "" && !ADDRESS.test(line.trimEnd()));
const lines = written.filter(
  (line, i) => !TWO_STOREY_HEAD.test(line) && !(HEAD.test(line) && (written[i - 1] ?? "").includes("\t")),
);
const squeeze = (text: string) => text.replace(/[\s|]+/g, "");
const unmarked = (line: string) => squeeze(line.replaceAll("**", "").replace(/^\s*[-△]\s*△?\s*/, ""));

function printedUnits(section: Section): { text: string; number: string }[] {
  const corrections = k.corrections.filter((c) => sectionKey(c) === section.id);
  const numbers = new Map(
    section.blocks.flatMap((b) =>
      b.kind === "item" && b.list.number !== null ? [[b.anchor, String(b.list.number)] as const] : [],
    ),
  );
  return units(section)
    .filter(({ anchor }) => !OWN_HEADS.test(anchor))
    .map(({ anchor, text }) => ({
      text: squeeze(
        printedText(
          text,
          corrections.filter(({ at }) => at === anchor),
        ),
      ),
      number: numbers.get(anchor) ?? "",
    }));
}

describe("the web edition", () => {
  it("holds every letter of the source once its corrections are undone", () => {
    const want = lines.map(unmarked).join("");
    let at = 0;
    for (const section of k.sections) {
      for (const { text, number } of printedUnits(section)) {
        // A printed list number became the list's own: `1.` or `1)` in the source has no letter in the edition.
        const mark = /^(\d+)[.)]?/.exec(want.slice(at, at + 5));
        if (number && mark?.[1] === number && !want.startsWith(text, at)) at += mark[0].length;
        if (!want.startsWith(text, at)) {
          const wrong = [...text].findIndex((letter, i) => want[at + i] !== letter);
          expect(text.slice(Math.max(0, wrong - 20), wrong + 30), section.id).toBe(
            want.slice(Math.max(0, at + wrong - 20), at + wrong + 30),
          );
        }
        at += text.length;
      }
    }
    expect(want.slice(at)).toBe("");
  });

  it("says of every correction what was printed, and shows the corrected form where it says", () => {
    const printed = squeeze(source.replaceAll("**", ""));
    for (const correction of k.corrections) {
      expect(printed, correction.id).toContain(squeeze(correction.printed));
      const section = sectionOf(k.sections, correction);
      const text = section && units(section).find(({ anchor }) => anchor === correction.at)?.text;
      expect(text && locateCorrection(text, correction), correction.id).toBeTruthy();
    }
  });

  it("keeps what it calls kept and changes what it calls changed", () => {
    for (const { id, certainty, printed, corrected, reason } of k.corrections) {
      expect(squeeze(printed) === squeeze(corrected), id).toBe(certainty === "kept");
      if (certainty !== "certain") expect(reason, id).toBeTruthy();
    }
  });

  it("has no letter of another script in its text", () => {
    for (const section of k.sections) {
      for (const { anchor, text } of units(section))
        expect(text, `${section.id}#${anchor}`).not.toMatch(
          /[^ -\u024F\u0E00-\u0E7F\u2010-\u2044\u2460-\u2473\u25B3\u2713\n]/,
        );
    }
  });
});
