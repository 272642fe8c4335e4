import fc from "fast-check";
import { expect, test } from "vitest";
import type { SearchRecord } from "../../../src/search/catalogue.ts";
import {
  decodeRecords,
  decodeThesaurus,
  decodeVocabulary,
  encodeRecords,
  encodeThesaurus,
  encodeVocabulary,
  packAnchors,
  unpackAnchors,
} from "../../../src/search/codec.ts";
import { word } from "./any-word.ts";

test("the vocabulary comes back", () => {
  fc.assert(
    fc.property(fc.dictionary(word, fc.integer({ min: 1, max: 5000 })), (counts) => {
      const words = new Map(Object.entries(counts));
      expect(decodeVocabulary(encodeVocabulary(words))).toEqual(words);
    }),
  );
});

test("anchors come back", () => {
  const anchor = fc.stringMatching(/^[a-z]{1,3}(-[a-z0-9]{1,2}-r)?[0-9]{0,3}$/);
  fc.assert(
    fc.property(fc.array(anchor), (anchors) => void expect(unpackAnchors(packAnchors(anchors))).toEqual(anchors)),
  );
  expect(packAnchors(["h1", "p1", "p2", "p3", "t-1-r1"])).toBe("h1 p1*3 t-1-r1");
});

test("records come back", () => {
  const record: SearchRecord = {
    kind: "lessons",
    province: "satun",
    names: 3,
    body: 9,
    aside: 40,
    parts: [
      { anchor: "p1", start: 9 },
      { anchor: "p2", start: 20 },
      { anchor: "t-r1", start: 30, label: "ลำดับ 1" },
    ],
    factors: ["x"],
  };
  const layout = { names: 1, body: 2, aside: 3, parts: [], factors: [] };
  const all = {
    records: [
      record,
      { ...record, parts: [], factors: [] },
      { ...layout, kind: "glossary" as const, page: "/glossary/" },
      { ...layout, kind: "report" as const },
    ],
    factors: [{ id: "x", title: "เอ็กซ์" }],
    synonyms: [{ heads: ["จ", "จังหวัด"], others: [] }],
  };
  expect(decodeRecords(encodeRecords(all))).toEqual(all);
});

test("a thesaurus survives the file", () => {
  const all = {
    same: [{ heads: ["สตรี"], others: ["ผู้หญิง", "women"] }],
    near: [
      { heads: ["โคนม"], others: ["ฟาร์ม", "วัว"] },
      { heads: ["สตรี"], others: ["แม่บ้าน"] },
    ],
    absent: [
      { said: ["โดรน", "drone"], words: ["เครื่องจักร"] },
      { said: ["โควิด"], words: [] },
    ],
  };
  expect(decodeThesaurus(encodeThesaurus(all))).toEqual(all);
});
