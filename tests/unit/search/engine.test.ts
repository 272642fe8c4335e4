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
      thesaurus: () => (asked++ === 0 ? Promise.reject(lost) : thesaurus({ latin: false })),
    });
    expect((await engine.search("ต้นยาง")).incomplete).toBe(lost);
    const again = await engine.search("ต้นยาง");
    expect(again.hits.map(({ record }) => record)).toEqual([0, 1]);
    expect(again.incomplete).toBeUndefined();
  });

  test("English words are asked for when what was typed on the Thai keyboard finds nothing else", async () => {
    const { thesaurus: _, ...data } = dataOf(texts);
    const asked: boolean[] = [];
    const engine = new SearchEngine({
      ...data,
      thesaurus: async ({ latin }) => {
        asked.push(latin);
        return { same: latin ? [{ heads: ["ปุ๋ย"], others: ["manure"] }] : [], near: [], absent: [], ordinary: [] };
      },
    });
    expect(await engine.search("ทฟืีพำ")).toMatchObject({
      hits: [{ record: 2 }],
      change: { query: "manure", reason: "keyboard" },
    });
    expect(asked).toEqual([false, true]);
    await engine.search("ยางพารา");
    expect(asked).toEqual([false, true]);
  });

  test("so it does when the texts that hold those words can't be had", async () => {
    const { reader, ...data } = dataOf(texts, { near: [{ heads: ["ปุ๋ย"], others: ["กัญชา"] }] });
    const gone = new IndexUnavailable("ปุ๋ย");
    const engine = new SearchEngine({
      ...data,
      reader: { ...reader, find: (word) => (word === "ปุ๋ย" ? Promise.reject(gone) : reader.find(word)) },
    });
    expect(await engine.search("ยางพารา สตูล กัญชา")).toMatchObject({ some: { hits: [{}] }, incomplete: gone });
    await expect(engine.search("ปุ๋ย")).rejects.toBe(gone);
  });
});

describe("what is a word by itself", () => {
  const engine = engineOf([["โค", "ขุน"], ["โครงการ"], ["โคนม"], ["นม", "สด"], ["หมู", "ป่า"], ["หมู่บ้าน"]]);
  test.each([
    ["is not the beginning of another", "โค", [0, 2]],
    ["nor while its last letter may still get a sign", "หมู", [4]],
    ["until its next letter is typed", "โคร", [1]],
    ["is found as typed, in quotation marks even at the beginning of others", '"โค"', [0, 1, 2]],
    ["joins its neighbour in either order", "นม โค", [2]],
    ["joins its neighbour", "โค นม", [2]],
  ])("%s: %s", async (_, query, expected) => expect(await found(engine, query)).toEqual(expected));
});

test.each(["ปาล์มกระบี่", "กระบี่ปาล์ม", "ปาล์ม กระบี่", "กระบี่ ปาล์ม"])(
  "two words side by side, in either order: %s",
  async (query) => {
    const engine = engineOf([["ปาล์ม", "กระบี่"], ["ปาล์ม"], ["กระบี่"], ["ยาง"]]);
    expect((await engine.search(query)).hits.map(({ record }) => record)).toEqual([0]);
  },
);

test("of a thing that no report speaks of the nearest topic is told, not all that holds a word of it", async () => {
  const texts = Array.from({ length: 30 }, (_, at) => (at < 12 ? ["ออมทรัพย์", `คำ${at}`] : [`คำ${at}`]));
  const engine = engineOf(texts, { absent: [{ said: ["bitcoin"], words: ["ออมทรัพย์"] }] });
  const { some } = await engine.search("Bitcoin");
  expect(some?.absent.map(({ said }) => said)).toEqual(["Bitcoin"]);
  expect(some?.hits).toHaveLength(3);
  // Nearest is not near: none of them is said to hold words near to it.
  expect(some?.topic).toBe(true);
  expect(some?.hits.flatMap(({ nearly = [], missing = [] }) => [...nearly, ...missing])).toEqual([]);
  expect((await engine.search("ออมทรัพย์")).hits).toHaveLength(12);
});

describe("a province of which nothing is told", () => {
  const engine = engineOf([["เผยแพร่"], ["แพร่", "หลาย"], ["เครือข่าย"], ["เครือข่าย", "ยาง"]]);
  const PHRAE = { said: "จังหวัดแพร่", words: [], near: [] };
  test.each(["แพร่", "จังหวัด แพร่"])("%s: what holds the word only comes after that", async (query) => {
    const { hits, some } = await engine.search(query);
    expect(hits).toEqual([]);
    expect(some).toMatchObject({ absent: [PHRAE], nowhere: [], otherwise: true });
    expect(some?.hits.map(({ record }) => record)).toContain(1);
  });
  test.each(["จังหวัดแพร่", "มีเครือข่ายที่จังหวัดแพร่ไหม"])("%s: its name is no word to be left out", async (query) => {
    const { hits, some } = await engine.search(query);
    expect([hits, some?.absent]).toEqual([[], [PHRAE]]);
  });
});

describe("what lies outside of the reports", () => {
  const engine = engineOf([
    ["ยางพารา", "ใต้"],
    ["เหนือ", "น้ำ"],
    ["ปี", "2551"],
  ]);
  const SURIN = { said: "จังหวัดสุรินทร์", words: [], near: ["roi-et", "yasothon"] };
  const NORTH = { said: "ภาคเหนือ", words: [], near: ["phitsanulok"] };
  const told = async (query: string) => {
    const { hits, some, change } = await engine.search(query);
    return { whole: hits.length, rest: some?.hits.map(({ record }) => record), absent: some?.absent, change };
  };
  test.each([
    ["a place alone", "สุรินทร์", [], SURIN],
    ["near it", "ใกล้จังหวัดสุรินทร์", [], SURIN],
    ["in Latin letters", "surin", [], SURIN],
    ["the rest is answered", "ยางพารา สุรินทร์", [0], SURIN],
    ["without spaces too", "ยางพาราในจังหวัดสุรินทร์", [0], SURIN],
    ["a region is not the word in its name", "ภาคเหนือ", [], NORTH],
    ["nor what people call it", "ยางพารา ทางเหนือ", [0], NORTH],
  ])("%s: %s", async (_, query, rest, place) =>
    expect(await told(query)).toEqual({ whole: 0, rest, absent: [place], change: undefined }),
  );
  test.each(["สุริน", "สุรินทร", "จังหวัดสุริน", "สุลินทร์", "จังหวัดสุรินซ์"])(
    "the beginning of its name, or by ear: %s",
    async (query) =>
      expect(await told(query)).toEqual({
        whole: 0,
        rest: [],
        absent: [SURIN],
        change: { query: "จังหวัดสุรินทร์", reason: "spelling" },
      }),
  );
  test.each([
    ["ยางพาราปี 2565", 2565],
    ["ยางพารา ในปี พ.ศ. ๒๕๖๕", 2565],
    ["ยางพารา 2022", 2565],
  ])("a year after the newest report: %s", async (query, year) => {
    const { hits, some } = await engine.search(query);
    expect([hits, some?.later, some?.hits.map(({ record }) => record)]).toEqual([[], { year, newest: 2550 }, [0]]);
  });
  test.each(["ยางพาราวันนี้", "ตอนนี้ ยางพารา", "ยางพารา ปีนี้ครับ"])("our own days: %s", async (query) => {
    const { hits, some } = await engine.search(query);
    expect([hits, some?.later, some?.hits.map(({ record }) => record)]).toEqual([[], { newest: 2550 }, [0]]);
  });
  test("our own days where a text says just this", async () => {
    const { hits, some } = await engineOf([["ตอน", "นี้", "ยางพารา"], ["อื่น"], ["ปุ๋ย"]]).search("ตอนนี้ยางพารา");
    expect([hits.length, some?.later]).toEqual([1, undefined]);
  });
  test.each([["2551"], ["ยางพารา 2548"], ["ยางพารา 2,565 บาท"], ["ยางพารา 9999"]])("no such year: %s", async (query) =>
    expect((await engine.search(query)).some?.later).toBeUndefined(),
  );
});

describe("a word that only comes near what the site says", () => {
  const engine = engineOf([["เห็น", "คน", "แก่", "และ", "ตัว", "อย่าง"], ["น้ำใจ"], ["ข้น", "ส่ง"], ["กระจายสินค้า"]], {
    near: [
      { heads: ["น้ำใจ"], others: ["เห็นแก่ตัว"] },
      { heads: ["กระจายสินค้า"], others: ["ขนส่ง"] },
    ],
  });
  test.each([
    ["is no crumbs of other words", "เห็นแก่ตัว", 1],
    ["is not corrected", "ขนส่ง", 3],
  ])("%s", async (_, query, near) => {
    const { hits, some, change } = await engine.search(query);
    expect([hits, change, some?.hits.map(({ record }) => record)]).toEqual([[], undefined, [near]]);
  });
});

test("where all that was typed is found, its unfinished last word is not said to stand nowhere", async () => {
  const engine = engineOf([
    ["เวที", "เรียน", "รู้", "ตำบล"],
    ["เวที", "ของ", "สหกรณ์", "และ", "เวที", "ของ", "จังหวัด", "ตราด", "เรียน", "หนังสือ", "แล้ว", "เรียน", "ต่อ"],
    ...["ยางพารา", "ข้าวโพด", "ปุ๋ย", "ผลไม้"].map((word) => [word]),
  ]);
  const { hits, some } = await engine.search("เวทีเรียนรู");
  expect(hits.map(({ record }) => record)).toEqual([0]);
  expect(some?.hits.map(({ record }) => record)).toEqual([1]);
  expect(some?.nowhere).toEqual([]);
});

describe("what is left of a run without what only joins", () => {
  const engine = engineOf([["ซื่อสัตย์", "มาก"], ...Array.from({ length: 8 }, () => ["เดียว", "กัน"]), ["อื่น"]]);
  test("a common word that no entry is called by is no answer, a rare one is", async () => {
    const { hits, some, parts } = await engine.search("ทำคนเดียว");
    expect([hits, some, parts]).toEqual([[], undefined, []]);
    expect((await engine.search("ในซื่อสัตย์")).hits.map(({ record }) => record)).toEqual([0]);
  });
  test("what is denied is no answer either, but comes near it", async () => {
    const { hits, some } = await engine.search("ไม่ซื่อสัตย์");
    expect([hits, some?.hits.map(({ record }) => record)]).toEqual([[], [0]]);
  });
});

describe("what was left over when a word was cut", () => {
  const texts = [...Array.from({ length: 9 }, () => ["ออก"]), ["ตลาดนัด"], ...Array.from({ length: 9 }, () => ["อื่น"])];
  test("is not offered as a search", async () => {
    expect((await engineOf(texts).search("วัคซีนไข้เลือดออก")).parts).toEqual([]);
  });
  test("is not told to stand nowhere; a short word of its own is", async () => {
    const nowhere = async (query: string) => (await engineOf(texts).search(query)).some?.nowhere;
    expect(await nowhere("ตลาดนัดโท")).not.toContain("โท");
    expect(await nowhere("ตลาดนัด ปู")).toEqual(["ปู"]);
  });
});

test("where nothing is found, the words of an unspaced query are offered one by one", async () => {
  const texts = [...Array.from({ length: 9 }, () => ["สมาชิก"]), ...Array.from({ length: 9 }, () => ["ตลาดนัด"])];
  const { hits, some, parts } = await engineOf(texts).search("ตลาดนัดสมาชิก");
  expect([hits, some]).toEqual([[], undefined]);
  expect(parts).toEqual([
    { query: "ตลาดนัด", count: 9 },
    { query: "สมาชิก", count: 9 },
  ]);
});

describe("what is denied is not answered with its opposite", () => {
  const engine = engineOf([
    ["มา", "ประชุม"],
    ["สมาชิก", "ไม่", "มา", "ประชุม"],
    ["กลุ่ม", "เข้ม", "แข็ง"],
    ["เข้ม", "แข็ง", "กลุ่ม"],
    ["ปุ๋ย"],
  ]);
  test.each(["ไม่มาประชุม", "บ่มาประชุม", "ไม่ค่อยมาประชุม", "บ่ค่อยมาประชุม", "บ่อยากมาประชุม"])("%s", async (query) => {
    expect(await found(engine, query)).toEqual([1]);
  });
  test.each(["กลุ่มไม่เข้มแข็ง", "กลุ่มบ่เข้มแข็ง"])("in two words that are one, too: %s", async (query) => {
    const { hits, some } = await engine.search(query);
    expect(hits).toEqual([]);
    expect(some?.hits.length).toBeGreaterThan(0);
  });
});

test("มัน is a crop, and a word that may be left out only before is", async () => {
  const engine = engineOf([
    ["มัน", "สำปะหลัง"],
    ["ขาย", "ข้าว"],
    ["เครดิต", "ยูเนียน"],
  ]);
  expect(await found(engine, "ขายมัน")).toEqual([]);
  expect(await found(engine, "เครดิตยูเนียนมันคืออะไร")).toEqual([2]);
});

test("letters that nobody knows are told with the words that they touch, which may be a part of theirs", async () => {
  const filler = Array.from({ length: 9 }, () => ["สหกรณ์"]);
  const engine = engineOf([["ผัก", "สวนครัว"], ["ข้าว", "ปลอด"], ...filler], {
    absent: [{ said: ["ข้าวไร่"], words: ["ข้าว"] }],
  });
  expect((await engine.search("ผักตบชวา ปลอด")).some?.nowhere).toEqual(["ผักตบชวา"]);
  // What is told by itself is no part of them.
  const { some } = await engine.search("ข้าวไร่ตบชวา ปลอด");
  expect(some?.absent.map(({ said }) => said)).toEqual(["ข้าวไร่"]);
  expect(some?.nowhere).toEqual(["ตบชวา"]);
});

test("what is called by most of the words, while none holds all, is marked as likely meant; what has them in its text is not", async () => {
  const texts = [["ประธาน", "ลาออก"], ["ปุ๋ย", "กลับ"], ["ปุ๋ย"], ...Array.from({ length: 9 }, () => ["สหกรณ์"])];
  const data = dataOf(texts);
  const named = data.records.records.map((record, i) => (i === 0 ? { ...record, names: 3, body: 3 } : record));
  const engine = new SearchEngine({ ...data, records: { ...data.records, records: named } });
  const { some } = await engine.search("ประธาน ลาออก กลับ");
  expect(some?.hits[0]).toMatchObject({ record: 0, called: true, missing: ["กลับ"] });
  expect((await engine.search("ปุ๋ย กลับ ลาออก")).some?.hits[0]?.called).toBeUndefined();
});
