import fc from "fast-check";
import { expect, it } from "vitest";
import { APART, patternOf, spelled } from "../../../src/text/finder.ts";
import { searchKey } from "../../../src/text/normalise.ts";

/** Letters of which every irregular spelling can be made, signs that a key leaves out, and letters that fold. */
const sign = fc.constantFrom(..."กนเแำาัิีุ็่้์ํฺฯๆ๒2aAkK -.“”,/\n\u00A0\u200Béİß\u0301，Ａ¾𝕏");
const whole = fc.oneof(fc.string({ unit: sign, maxLength: 12 }), fc.string({ unit: "binary", maxLength: 8 }));

it("finds what the search key of one of several texts holds, however they are spelled", () =>
  fc.assert(
    fc.property(
      fc.array(whole, { minLength: 1, maxLength: 3 }),
      whole,
      fc.nat(12),
      fc.nat(4),
      (texts, other, from, length) => {
        const said = texts.map((text) => APART + spelled(text)).join("");
        const keys = texts.map(searchKey);
        const [first = ""] = texts;
        for (const part of [other.slice(0, length), first.slice(from, from + length), first]) {
          const key = searchKey(part);
          expect(patternOf(key).test(said), key).toBe(keys.some((own) => own.includes(key)));
          expect(patternOf(key, true).test(said), key).toBe(keys.some((own) => own.startsWith(key)));
        }
      },
    ),
    { numRuns: 300 },
  ));
