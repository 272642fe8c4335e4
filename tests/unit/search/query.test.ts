import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddress, writeAddress } from "../../../src/search/address.ts";
import type { CatalogueEntry } from "../../../src/search/catalogue.ts";
import { corrections } from "../../../src/search/correct.ts";
import { SearchEngine } from "../../../src/search/engine.ts";
import { excerpt } from "../../../src/search/excerpt.ts";
import { memoryIndex } from "../../../src/search/index-reader.ts";
import { toIndexWord } from "../../../src/search/index-word.ts";
import { englishKeys, otherLayout } from "../../../src/search/keyboard.ts";
import { editCost } from "../../../src/search/near-name.ts";
import { parseQuery } from "../../../src/search/parse.ts";
import { skeleton } from "../../../src/search/romanise.ts";
import { otherEra } from "../../../src/search/synonyms.ts";
import { Vocabulary } from "../../../src/search/vocabulary.ts";
import { clusters } from "../../../src/text/clusters.ts";

/** Entries from texts that are already cut. */
function engineOf(texts: readonly (readonly string[])[]): SearchEngine {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const entries: CatalogueEntry[] = texts.map((words, i) => ({
    kind: "lessons",
    url: `/${i}/`,
    title: words.join(""),
    aliases: [],
  }));
  const records = texts.map((words) => ({ hash: "", names: 0, body: 0, aside: words.length, parts: [], factors: [] }));
  const synonyms = [{ heads: ["ธกส", "ธนาคารเกษตร"], others: ["แบงก์เกษตร"] }];
  return new SearchEngine({
    entries,
    records: { records, factors: [], synonyms },
    vocabulary: new Vocabulary(counts),
    reader: memoryIndex(texts),
  });
}
const found = async (engine: SearchEngine, query: string): Promise<number[]> =>
  (await engine.search(query)).hits.map(({ record }) => record).sort();

describe("the engine", () => {
  const engine = engineOf([
    ["ยาง", "พารา", "สตูล"],
    ["ยางพารา", "พัทลุง"],
    ["ธกส", "ปี", "2550"],
    ["สหกรณ์", "การเกษตร", "ยาง", "มาก", "พารา"],
    ["ธนาคาร", "เกษตร"],
  ]);
  test.each([
    ["ยางพารา", [0, 1]],
    ["ยาง พารา", [0, 1, 3]],
    ["ธ.ก.ส.", [2, 4]],
    ["แบงก์เกษตร", [2, 4]],
    ["ค.ศ. 2007", [2]],
    ["๒๕๕๐", [2]],
    ["พัทล", [1]],
    ["พัทลง", [1]],
    ["กัญชา", []],
    ['"ยางมากพารา"', [3]],
    ['"พารายาง"', []],
  ])("%s", async (query, expected) => expect(await found(engine, query)).toEqual(expected));

  test("what was corrected is said, and literally nothing is found", async () => {
    expect((await engine.search("พัทลง")).change).toEqual({ query: "พัทลุง", reason: "spelling" });
    expect((await engine.search(englishKeys("สตูล"))).change).toEqual({ query: "สตูล", reason: "keyboard" });
    expect((await engine.search("พัทลง", { literal: true })).hits).toEqual([]);
  });

  test("a text is found by every stretch of it, however it was cut", async () => {
    const line = "เครือข่ายยางพาราจังหวัดสตูลและพัทลุง";
    const pieces = clusters(line);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: pieces.length, maxLength: pieces.length }),
        fc.nat(),
        fc.nat(),
        async (cuts, a, b) => {
          const words: string[] = [];
          pieces.forEach((piece, i) => {
            const last = words.length - 1;
            if (last >= 0 && !cuts[i]) words[last] += piece;
            else words.push(piece);
          });
          const from = a % (pieces.length - 4);
          const to = from + 4 + (b % (pieces.length - from - 3));
          expect(await found(engineOf([words, ["อื่น"]]), `"${pieces.slice(from, to).join("")}"`)).toContain(0);
        },
      ),
    );
  });

  test("any text is answered without an exception", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (text) => void (await engine.search(text))),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'กเาิ่"“” ยางพาร.1a'), maxLength: 60 }),
        async (text) => void (await engine.search(text)),
      ),
    );
  });
});

test("the address comes back", () => {
  const state = fc.record({
    query: fc.string(),
    literal: fc.boolean(),
    filters: fc.record(
      { kind: fc.constantFrom("networks", "report"), province: fc.stringMatching(/^[a-z]+$/) },
      { requiredKeys: [] },
    ),
  });
  fc.assert(fc.property(state, (value) => void expect(readAddress(writeAddress(value))).toEqual(value)));
  expect(readAddress("?q=x&kind=network").filters.kind).toBe("networks");
  expect(readAddress("?kind=nonsense").filters).toEqual({});
});

test("parsing gives boundaries inside the key", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      for (const { key, boundaries } of parseQuery(text)) {
        expect(boundaries[0]).toBe(0);
        expect(boundaries.at(-1)).toBe(key.length);
      }
    }),
  );
});

test("layouts", () => {
  expect(otherLayout("l9^]")).toEqual(["สตูล"]);
  expect(otherLayout(englishKeys("ห่วงโซ่อุปทาน"))).toContain("ห่วงโซ่อุปทาน");
  expect(otherLayout("ยางabc")).toEqual([]);
});

test("names in Latin letters sound alike", () => {
  for (const [a, b] of [
    ["chonburi", "Chon Buri"],
    ["nakorn", "nakhon"],
    ["yasothorn", "yasothon"],
    ["puket", "phuket"],
    ["chiengmai", "chiangmai"],
  ] as const)
    expect(skeleton(a)).toBe(skeleton(b));
  expect(skeleton("satun")).not.toBe(skeleton("surin"));
});

test("years", () => {
  expect(otherEra("2007")).toEqual(["2550"]);
  expect(otherEra("2550")).toEqual(["2007"]);
  expect(otherEra("38342")).toEqual([]);
});

test("edit cost: nothing for the same, the same both ways for a swap, less for what looks alike", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."กขคาิ่"), maxLength: 8 }),
      (text) => void expect(editCost(text, text)).toBe(0),
    ),
  );
  expect(editCost("ขาว", "ข้าว")).toBeLessThan(editCost("ขาว", "มาว"));
  expect(editCost("ab", "ba")).toBeLessThan(1);
});

test("short words are not guessed at", () => {
  const vocabulary = new Vocabulary(
    new Map([
      ["บัญชา", 3],
      ["ปัญหา", 4],
      ["ข้าว", 9],
    ]),
  );
  expect(corrections("กัญชา", vocabulary)).toEqual([]);
  expect(corrections("ขาว", vocabulary).map(({ key }) => key)).toEqual(["ข้าว"]);
});

test("an excerpt is the text again, with the hit marked as one", () => {
  const content = ["ห่วง", "โซ่", "อุปทาน"].map(toIndexWord).join(" ");
  expect(excerpt(`“${content}”~ ${toIndexWord("ของ")}`, [{ start: 0, end: 3 }], { from: 0, to: 9 })).toEqual([
    { text: "“", hit: false },
    { text: "ห่วงโซ่อุปทาน", hit: true },
    { text: "” ของ", hit: false },
  ]);
});
