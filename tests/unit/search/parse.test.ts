import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "../../../src/search/parse.ts";
import { anyText } from "../any-text.ts";

test("parsing gives boundaries inside the key", () => {
  fc.assert(
    fc.property(anyText(80), (text) => {
      for (const { key, boundaries } of parseQuery(text)) {
        expect(boundaries[0]).toBe(0);
        expect(boundaries.at(-1)).toBe(key.length);
      }
    }),
  );
});
