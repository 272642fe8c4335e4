import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SearchEngine } from "../../../src/search/engine.ts";
import { IndexUnavailable } from "../../../src/search/index-reader.ts";
import { englishKeys } from "../../../src/search/keyboard.ts";
import { clusters } from "../../../src/text/clusters.ts";
import { anyText } from "../any-text.ts";
import { dataOf, engineOf } from "./engine-of.ts";

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
    await fc.assert(fc.asyncProperty(anyText(300), async (text) => void (await engine.search(text))));
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'กเาิ่"“” ยางพาร.1a'), maxLength: 60 }),
        async (text) => void (await engine.search(text)),
      ),
    );
  });
});

describe("when what people say for the site's words can't be had", () => {
  const texts = [["ยางพารา", "สตูล"], ["ยางพารา", "พัทลุง"], ["ปุ๋ย"]];
  const lost = new Error("no line");

  test("the search goes on with the words of the site, and says that more may be found", async () => {
    const engine = new SearchEngine({ ...dataOf(texts), thesaurus: () => Promise.reject(lost) });
    const some = await engine.search("ยางพารา สตูล กัญชา");
    expect(some.some?.hits[0]).toMatchObject({ record: 0, missing: ["กัญชา"] });
    expect(some.incomplete).toBe(lost);
    expect(await engine.search("ปุ๋ย")).toMatchObject({ hits: [{ record: 2 }], incomplete: lost });
    expect(await engine.search("กัญชา")).toMatchObject({ hits: [], incomplete: lost });
  });

  test("it is asked for again by the next search", async () => {
    const { thesaurus, ...data } = dataOf(texts, { same: [{ heads: ["ยางพารา"], others: ["ต้นยาง"] }] });
    let asked = 0;
    const engine = new SearchEngine({
      ...data,
      thesaurus: () => (asked++ === 0 ? Promise.reject(lost) : thesaurus()),
    });
    expect((await engine.search("ต้นยาง")).incomplete).toBe(lost);
    const again = await engine.search("ต้นยาง");
    expect(again.hits.map(({ record }) => record)).toEqual([0, 1]);
    expect(again.incomplete).toBeUndefined();
  });

  test("so it does when the texts that hold those words can't be had", async () => {
    const { reader, ...data } = dataOf(texts, { near: [{ heads: ["ปุ๋ย"], others: ["กัญชา"] }] });
    const gone = new IndexUnavailable("ปุ๋ย");
    const engine = new SearchEngine({
      ...data,
      reader: { find: (word) => (word === "ปุ๋ย" ? Promise.reject(gone) : reader.find(word)) },
    });
    expect(await engine.search("ยางพารา สตูล กัญชา")).toMatchObject({ some: { hits: [{}] }, incomplete: gone });
    await expect(engine.search("ปุ๋ย")).rejects.toBe(gone);
  });
});
