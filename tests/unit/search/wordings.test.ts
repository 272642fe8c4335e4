import { describe, expect, test } from "vitest";
import { wordingHeld } from "../../../src/search/wordings.ts";

/** Title 0–2, then two ways to ask, of three words and of one, each closed by a place that is no word. */
const layout = { names: 3, body: 9, aside: 20, parts: [], wordings: [3, 7] };
const span = (start: number, end: number, cost = 0) => ({ start, end, cost });

describe("the share of a wording that a query holds", () => {
  test.each([
    ["all of it", [span(3, 6)], 1],
    ["word by word", [span(3, 4), span(4, 6)], 1],
    ["two of three words", [span(3, 5)], 2 / 3],
    ["the shorter one whole", [span(3, 4), span(7, 8)], 1],
    ["words that only stand near each other", [span(3, 6, 1.2)], 0],
    ["the title alone", [span(0, 2)], 0],
    ["the text alone", [span(10, 12)], 0],
  ])("%s", (_, spans, share) => expect(wordingHeld(layout, spans)).toBeCloseTo(share));
  test("of an entry that has none", () => expect(wordingHeld({ ...layout, wordings: [] }, [span(3, 6)])).toBe(0));
});
