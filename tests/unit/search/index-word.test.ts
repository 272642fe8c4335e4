import fc from "fast-check";
import { expect, test } from "vitest";
import { readIndexWord, toIndexWord } from "../../../src/search/index-word.ts";
import { word } from "./any-word.ts";

test("a word comes back from the index, and only ASCII goes in", () => {
  fc.assert(
    fc.property(word, (text) => {
      expect(toIndexWord(text)).toMatch(/^[a-z0-9]+_$/);
      expect(readIndexWord(`(${toIndexWord(text)},~`)).toEqual({ word: text, before: "(", after: ", " });
    }),
  );
  fc.assert(fc.property(word, word, (a, b) => void expect(toIndexWord(a) === toIndexWord(b)).toBe(a === b)));
});
