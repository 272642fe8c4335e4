import fc from "fast-check";
import { expect, test } from "vitest";
import type { SearchRecord } from "../../../src/search/catalogue.ts";
import {
  decodeRecords,
  decodeThesaurus,
  encodeRecords,
  encodeThesaurus,
  packAnchors,
  unpackAnchors,
} from "../../../src/search/codec.ts";
import { INDEX_FORMAT } from "../../../src/search/index-files.ts";
import { decodeVocabulary, encodeVocabulary } from "../../../src/search/word-list.ts";
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

const decoded = (text: string) => decodeRecords(text, async () => undefined);

test("records come back", async () => {
  const record: SearchRecord = {
    kind: "lessons",
    province: "satun",
    names: 3,
    body: 9,
    aside: 40,
    parts: [
      { anchor: "p1", start: 9 },
      { anchor: "p2", start: 20, owners: [3, 4, 7] },
      { anchor: "t-r1", start: 30, label: "ลำดับ 1", owners: [0] },
    ],
    factors: ["x"],
  };
  const layout = { names: 1, body: 2, aside: 3, parts: [], factors: [] };
  const all = {
    records: [
      record,
      { ...record, parts: [], factors: [] },
      { ...record, parts: [{ anchor: "p1", start: 9, owners: [1] }] },
      { ...layout, kind: "glossary" as const, page: "/glossary/" },
      { ...layout, kind: "report" as const },
      { ...layout, kind: "questions" as const, body: 9, wordings: [1, 4, 6] },
    ],
    factors: [{ id: "x", title: "เอ็กซ์" }],
    synonyms: [{ heads: ["จ", "จังหวัด"], others: [] }],
    absent: [{ names: ["แพร่", "Phrae"] as const, near: ["phitsanulok", "nakhon-sawan"] }],
    newest: 2550,
  };
  expect(await decoded(encodeRecords(all))).toEqual(all);
});

test("records are read one by one: keys are heard between them", async () => {
  const record: SearchRecord = { kind: "report", names: 1, body: 2, aside: 3, parts: [], factors: [] };
  const records = Array.from({ length: 40 }, () => record);
  let breaths = 0;
  await decodeRecords(encodeRecords({ records, factors: [], synonyms: [], absent: [] }), async () => {
    breaths++;
  });
  expect(breaths).toBe(records.length);
});

test("what the files of an index hold, by the number of their format: who renames a member or moves a value raises it", () => {
  const record: SearchRecord = {
    kind: "lessons",
    province: "satun",
    page: "/lessons/",
    owner: 3,
    names: 3,
    body: 9,
    aside: 40,
    wordings: [3, 5],
    parts: [{ anchor: "p1", start: 9, label: "ลำดับ 1", owners: [3, 4] }],
    factors: ["x"],
  };
  const group = { heads: ["จ"], others: ["จังหวัด"] };
  const written = {
    format: INDEX_FORMAT,
    records: JSON.parse(
      encodeRecords({
        records: [record],
        factors: [{ id: "x", title: "เอ็กซ์" }],
        synonyms: [group],
        absent: [{ names: ["แพร่", "Phrae"], near: ["satun"] }],
        newest: 2550,
      }),
    ),
    thesaurus: JSON.parse(
      encodeThesaurus({
        same: [group],
        near: [group],
        absent: [{ said: ["ไม่มี"], words: ["มี"] }],
        ordinary: ["เรือ", "เรือน"],
      }),
    ),
  };
  expect(written).toEqual({
    format: 5,
    records: {
      rows: [[3, 6, 31, [0], "p1", [9], "ลำดับ 1"]],
      kinds: ["lessons", 1],
      provinces: ["satun", 1],
      pages: ["/lessons/", 1],
      owners: ["3", 1],
      tells: [0, 3, 0, 1],
      factors: [["x", "เอ็กซ์"]],
      synonyms: [["จ", "จังหวัด"]],
      absent: [["แพร่", "Phrae"]],
      nearest: ["satun"],
      newest: 2550,
      wordings: [[0, 2, 4]],
    },
    thesaurus: { same: [["จ", "จังหวัด"]], near: [[0, "จังหวัด"]], absent: [["ไม่มี", ["มี"]]], ordinary: "0เรือ\n4น" },
  });
});

test("any records come back, with the entries that they tell of", async () => {
  const size = fc.nat(300);
  const record = fc
    .record({ kind: fc.constantFrom("statistics", "report", "networks"), sizes: fc.tuple(size, size, size) })
    .chain(({ kind, sizes: [names, body, aside] }) =>
      fc.record(
        {
          kind: fc.constant(kind),
          names: fc.constant(names),
          body: fc.constant(names + body),
          aside: fc.constant(names + body + aside),
          factors: fc.subarray(["x", "y"]),
          parts: fc.constant([]),
          owner: fc.nat(50),
          province: fc.constantFrom("satun", "krabi"),
          page: fc.constantFrom("/statistics/", "/proposals/"),
        },
        { requiredKeys: ["kind", "names", "body", "aside", "factors", "parts"], noNullPrototype: true },
      ),
    );
  const factors = ["x", "y"].map((id) => ({ id, title: id }));
  await fc.assert(
    fc.asyncProperty(fc.array(record), async (records) => {
      const all = { records, factors, synonyms: [], absent: [] };
      expect(await decoded(encodeRecords(all))).toEqual(all);
    }),
  );
});

test("any thesaurus survives the file", () => {
  const keys = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
  const group = fc.record({ heads: keys, others: fc.uniqueArray(word, { maxLength: 4 }) });
  const thing = fc.record({ said: keys, words: fc.array(word, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(group), fc.array(group), fc.array(thing), (same, others, absent) => {
      const near = [...others, ...same.map(({ heads }) => ({ heads, others: ["x"] }))];
      const all = { same, near, absent, ordinary: ["เรือ", "เรือน"] };
      expect(decodeThesaurus(encodeThesaurus(all))).toEqual(all);
    }),
  );
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
    ordinary: ["เรือ", "เรือน", "ช้าง"].sort(),
  };
  expect(decodeThesaurus(encodeThesaurus(all))).toEqual(all);
});
