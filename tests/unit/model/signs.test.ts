import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markText } from "../../../src/model/signs.ts";
import { knowledge as k } from "../../knowledge.ts";

describe("markText", () => {
  it("loses and adds nothing, whatever the signs", () => {
    const texts = k.lessons.map(({ body }) => body);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.subarray(k.corrections, { maxLength: 30 }),
        fc.subarray(k.glossary, { maxLength: 40 }),
        (text, corrections, terms) => {
          const segments = markText(text, { corrections, terms });
          return segments.map((segment) => segment.text).join("") === text;
        },
      ),
      { numRuns: 200 },
    );
  });

  it("does not cut a term out of a longer word or abbreviation", () => {
    const term = (title: string) => ({ ...k.glossary[0], title }) as (typeof k.glossary)[number];
    expect(markText("กำไร", { terms: [term("กำ")] }).map(({ kind }) => kind)).toEqual(["term", "plain"]);
    expect(markText("น้ำดี", { terms: [term("น")] }).map(({ kind }) => kind)).toEqual(["plain"]);
    expect(markText("สกก.ก.", { terms: [term("ก.")] }).map(({ kind }) => kind)).toEqual(["plain"]);
    expect(markText("KUMA", { terms: [term("KU")] }).map(({ kind }) => kind)).toEqual(["plain"]);
  });
});
