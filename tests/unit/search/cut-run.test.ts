import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coreOf, cutRun, isDenying } from "../../../src/search/cut-run.ts";
import { parseQuery } from "../../../src/search/parse.ts";
import { RunMatcher } from "../../../src/search/run-matcher.ts";
import { understand } from "../../../src/search/understand.ts";
import { Vocabulary } from "../../../src/search/vocabulary.ts";
import { anyText } from "../any-text.ts";
import { dataOf } from "./engine-of.ts";

const texts = [["ส่ง", "ผลไม้"], ["ส่งผล", "ไม้"], ["ผลไม้"], ["ผลไม้"], ["ส่ง"], ["ยางพารา", "คือ", "ram"], ["ใคร", "โด"]];
const { language } = new RunMatcher(dataOf(texts));
const cut = (query: string) =>
  parseQuery(query).map((run) => cutRun(run, language).map(({ text, kind }) => `${text} ${kind}`));

describe("a cut", () => {
  test.each([
    // Of two cuts into as many words the one with the more common words.
    ["ส่งผลไม้ ", [["ส่ง word", "ผลไม้ word"]]],
    ["ยางพาราคืออะไร ", [["ยางพารา word", "คืออะไร joining"]]],
    ["ผลไม้ฎฐฑ ", [["ผลไม้ word", "ฎฐฑ unknown"]]],
    ["instagram ", [["instagram unknown"]]],
    ['"ยางพาราฎฐ"', [["ยางพาราฎฐ word"]]],
    ["ยางพา", [["ยางพา word"]]],
    ["ยางพา ", [["ยางพา unknown"]]],
  ])("%s", (query, expected) => expect(cut(query)).toEqual(expected));

  // What a program left over when it cut longer words, beside words that stand in many entries.
  const scraps = [
    ["ก"],
    ["น"],
    ["ลูก"],
    ["ตา"],
    ["ซีน"],
    ["ชล"],
    ...Array.from({ length: 9 }, () => ["วัด", "ไม้", "สหกรณ์", "หมู"]),
  ];
  const { language: ofScraps } = new RunMatcher(dataOf(scraps));
  test.each([
    // No letter is a word, and the short piece beside it is not the word that it looks like.
    ["ปลูก ", ["ปลูก unknown"]],
    ["สหกรณ์ตาย ", ["สหกรณ์ word", "ตาย unknown"]],
    ["หวัด ", ["หวัด unknown"]],
    ["ไข้หวัดนก ", ["ไข้หวัดนก unknown"]],
    // Nor is one of the few scraps of cut words, beside letters that are no word.
    ["วัคซีน ", ["วัคซีน unknown"]],
    ["ชุมชล ", ["ชุมชล unknown"]],
    // A longer word stays, and so does a common one.
    ["สหกรณ์ก ", ["สหกรณ์ word", "ก unknown"]],
    ["โดรนหมู ", ["โดรน unknown", "หมู word"]],
    // A title before a name is one letter too.
    ["จ.สหกรณ์ ", ["จ joining", "สหกรณ์ word"]],
    ["อวกาศ ", ["อวกาศ unknown"]],
  ])("%s: letters that are no word", (query, expected) =>
    expect(
      parseQuery(query).flatMap((run) => cutRun(run, ofScraps).map(({ text, kind }) => `${text} ${kind}`)),
    ).toEqual(expected),
  );

  test.each(["บ่อผลไม้", "บ่อยครั้ง"])("has no denial in บ่อ and บ่อย: %s", (query) => {
    expect(parseQuery(query).map((run) => isDenying(cutRun(run, language)))).toEqual([false]);
  });

  test("covers the run, in order, whatever was typed", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."ยางพรผลไม้คืออะ่ a1"), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(anyText(300), letters), (text) => {
        for (const run of parseQuery(text)) {
          let at = 0;
          for (const piece of cutRun(run, language)) {
            expect(piece.from).toBe(at);
            expect(piece.text).toBe(run.key.slice(piece.from, piece.to));
            expect(piece.to).toBeGreaterThan(piece.from);
            at = piece.to;
          }
          expect(at).toBe(run.key.length);
        }
      }),
    );
  });

  test("of a long text looks up each stretch once", () => {
    const [run] = parseQuery("ยางพาราผลไม้ส่ง".repeat(20));
    if (!run) throw new Error("a text has a run");
    const asked: string[] = [];
    const { vocabulary } = language;
    const counting = new Proxy(vocabulary, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        return (...given: unknown[]): unknown => {
          asked.push(String(given[0]));
          return Reflect.apply(value, target, given);
        };
      },
    });
    cutRun(run, { ...language, vocabulary: counting });
    // Every stretch between two boundaries, each perhaps asked about for its kind, its price and how it may go on.
    expect(asked.length).toBeLessThan(3 * run.boundaries.length ** 2);
  });
});

describe("what is asked for", () => {
  const asked = (query: string) => {
    const { asked, explains } = understand(query, language);
    return [asked.map(({ key }) => key).join(" "), explains];
  };
  test.each([
    ["ยางพาราคืออะไร", ["ยางพารา", true]],
    ["ยางพารา คืออะไร", ["ยางพารา", true]],
    ["ยางพารา คือ อะ ไร", ["ยางพารา", true]],
    ["ยางพาราคืออะรัย", ["ยางพารา", true]],
    ["what is ยางพารา", ["ยางพารา", true]],
    ["อยากรู้เรื่องผลไม้ครับ", ["ผลไม้", false]],
    ["ทำไม", ["ทำไม", false]],
    ["คืออะไร", ["คืออะไร", false]],
    ['"ยางพาราคืออะไร"', ["ยางพาราคืออะไร", false]],
    ["", ["", false]],
  ])("%s", (query, expected) => expect(asked(query)).toEqual(expected));

  test("a run that does not ask is left as it is, and one that only asks has no core", () => {
    const core = (query: string) => parseQuery(query).map((run) => coreOf(run, cutRun(run, language))?.key ?? null);
    expect(core("ของผลไม้และ ")).toEqual(["ของผลไม้และ"]);
    expect(core("ขอผลไม้ ")).toEqual(["ผลไม้"]);
    expect(core("คืออะไรครับ ")).toEqual([null]);
  });
});

describe("a long query", () => {
  /** Counts what is asked of the words of the site. */
  class Counting extends Vocabulary {
    asked = 0;
    override has(word: string): boolean {
      this.asked++;
      return super.has(word);
    }
  }
  const vocabulary = new Counting(
    new Map([
      ["ผลไม้", 3],
      ["ส่ง", 2],
      ["ก", 1],
    ]),
  );
  const counting = { ...language, vocabulary };

  test.each(["ก".repeat(200), "ฟหกดสวง".repeat(28), "ส่งผลไม้".repeat(25)])(
    "%s: is looked up in no more ways than it has letters times those of a word",
    (query) => {
      vocabulary.asked = 0;
      for (const run of parseQuery(query)) cutRun(run, counting);
      expect(vocabulary.asked).toBeLessThan(query.length * 20);
    },
  );

  test("a word that is typed again and again is looked for once", () => {
    expect(understand("ส่ง ผลไม้ ส่ง ส่ง ผลไม้ ", language).asked.map(({ key }) => key)).toEqual(["ส่ง", "ผลไม้"]);
  });
});
