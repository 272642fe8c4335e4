import fc from "fast-check";
import { expect, it } from "vitest";
import { finder } from "../../../src/text/finder.ts";
import { searchKey } from "../../../src/text/normalise.ts";

/** Letters of which every irregular spelling can be made, signs that a key leaves out, and letters that fold. */
const sign = fc.constantFrom(..."กนเแำาัิีุ็่้์ํฺฯๆ๒2aAkK -.“”,/\n\u00A0\u200Béİß\u0301，Ａ¾𝕏");
const text = fc.oneof(fc.string({ unit: sign, maxLength: 12 }), fc.string({ unit: "binary", maxLength: 8 }));

it("finds what a search key holds, however the text is spelled", () =>
  fc.assert(
    fc.property(text, text, fc.nat(12), fc.nat(4), (text, other, from, length) => {
      for (const part of [other.slice(0, length), text.slice(from, from + length), text]) {
        const key = searchKey(part);
        expect(finder(key)(text), key).toBe(searchKey(text).includes(key));
        expect(finder(key, true)(text), key).toBe(searchKey(text).startsWith(key));
      }
    }),
    { numRuns: 300 },
  ));
