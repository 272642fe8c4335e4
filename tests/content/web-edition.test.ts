import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { locateCorrection } from "../../src/model/corrections.ts";
import { sectionOf, units } from "../../src/model/sections.ts";
import { knowledge as k } from "../knowledge.ts";

/** That the edition is the raw text once its corrections are undone, is asked by the check itself (src/check/edition.ts). */
const raw = new Map(
  k.sources
    .map(({ id }) => [id, `content/sources/${id}.txt`] as const)
    .filter(([, path]) => existsSync(path))
    .map(([id, path]) => [id, readFileSync(path, "utf8")]),
);
const squeeze = (text: string) => text.replace(/[\s|]+/g, "");

describe("the web edition", () => {
  it("says of every correction what was printed, and shows the corrected form where it says", () => {
    const printed = new Map([...raw].map(([id, text]) => [id, squeeze(text.replaceAll("**", ""))]));
    for (const correction of k.corrections.filter(({ source }) => printed.has(source))) {
      expect(printed.get(correction.source), correction.id).toContain(squeeze(correction.printed));
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
