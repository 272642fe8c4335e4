import fc from "fast-check";
import { expect, test } from "vitest";
import { Vocabulary } from "../../../src/search/vocabulary.ts";
import { clusterBoundaries } from "../../../src/text/clusters.ts";
import { word } from "./any-word.ts";

const words = fc.uniqueArray(fc.oneof(word, fc.stringMatching(/^[กขคาิ่]{1,6}$/)), { maxLength: 40 });
const piece = fc.stringMatching(/^[กขคาิ่]{1,3}$/);
const fits = (text: string, at: number): boolean => clusterBoundaries(text).includes(at);

test("finds the words that a plain search through all of them finds", () => {
  fc.assert(
    fc.property(words, piece, (list, part) => {
      const vocabulary = new Vocabulary(new Map(list.map((text) => [text, 1])));
      const sorted = (found: readonly string[]) => [...found].sort();
      const longer = list.filter((text) => text.length > part.length);
      expect(sorted(vocabulary.beginning(part, 99, true))).toEqual(sorted(longer.filter((w) => w.startsWith(part))));
      expect(sorted(vocabulary.beginning(part, 99))).toEqual(
        sorted(longer.filter((text) => text.startsWith(part) && fits(text, part.length))),
      );
      expect(sorted(vocabulary.ending(part, 99))).toEqual(
        sorted(longer.filter((text) => text.endsWith(part) && fits(text, text.length - part.length))),
      );
    }),
  );
});

test("frequent words come first, and no more than asked for", () => {
  const vocabulary = new Vocabulary(
    new Map([
      ["ยางพารา", 2],
      ["ยางรถ", 9],
      ["ยางสด", 5],
      ["น้ำยาง", 3],
    ]),
  );
  expect(vocabulary.beginning("ยาง", 2)).toEqual(["ยางรถ", "ยางสด"]);
  expect(vocabulary.ending("ยาง", 2)).toEqual(["น้ำยาง"]);
  expect(vocabulary.around("พา", 2)).toEqual(["ยางพารา"]);
});
