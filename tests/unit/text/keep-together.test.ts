import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compounds, elsewhere, wholes } from "../../../src/text/compounds.ts";
import { isShort } from "../../../src/text/join-words.ts";
import { keepTogether } from "../../../src/text/keep-together.ts";
import { seldomCompounds, seldomWholes } from "../../../src/text/seldom-compounds.ts";

const kept = (text: string) =>
  keepTogether()(text)
    .filter(({ nowrap }) => nowrap)
    .map((piece) => piece.text);

describe("keepTogether", () => {
  it("is made in steps, with a pause before each, only once, and answers alike before and after", async () => {
    const keep = keepTogether(["น้ำพริกแกง"]);
    const before = keepTogether(["น้ำพริกแกง"])("กลุ่มทำน้ำพริกแกง 3 แห่ง");
    let pauses = 0;
    const pause = async () => void pauses++;
    await Promise.all([keep.prepare(pause), keep.prepare(pause)]);
    expect(pauses).toBe(8);
    expect(keep("กลุ่มทำน้ำพริกแกง 3 แห่ง")).toEqual(before);
  });

  it("keeps terms, numbers with units, abbreviations with names and ๆ", () => {
    expect(kept("เครือข่ายคุณค่าของ 22 จังหวัด")).toEqual(["เครือข่ายคุณค่า", "22 จังหวัด"]);
    expect(kept("ตามหัวข้อ 2.3 ที่ จ.ตราด")).toEqual(["หัวข้อ 2.3", "จ.ตราด"]);
    expect(kept("แผนพัฒนา ฉบับที่ 2 ว่า")).toContain("ฉบับที่ 2");
    expect(kept("ต่าง ๆ และเรื่อย ๆ")).toEqual(["ต่าง ๆ", "และเรื่อย ๆ"]);
    expect(kept("มีผู้เข้าร่วม 2,218 คน")).toEqual(["มีผู้เข้าร่วม", "2,218 คน"]);
  });

  it.each([
    ["ไม่ตรงกัน 1 เรื่อง", "1 เรื่อง"],
    ["ปัจจัยทั้ง 2 ด้านที่แตกต่าง", "2 ด้าน"],
    ["หลังเปิดเว็บนี้ 7 วัน", "7 วัน"],
    ["เดือนมีนาคม 690 คน เดือนที่จัด", "690 คน"],
    ["คือกันยายน 11 กิจกรรม ครั้งที่", "11 กิจกรรม"],
    ["เงินทุนกว่า 400 ล้านบาท", "400 ล้านบาท"],
    ["เวลา 13.30-16.00 น. ที่", "13.30-16.00 น."],
    ["เมื่อครบสี่อย่าง", "สี่อย่าง"],
    ["เดินหน้างานหกเรื่องของพังงา", "หกเรื่อง"],
    ["อีกหลายแห่งเชื่อมโยง", "หลายแห่ง"],
    ["ตัวเลข 3 ตัวอย่าง", "3 ตัวอย่าง"],
    ["พิมพ์ไว้ 29 ส.ค.-1 ก.ย. 50 ว่า", "29 ส.ค."],
    ["พิมพ์ไว้ 29 ส.ค.-1 ก.ย. 50 ว่า", "1 ก.ย. 50"],
    ["เวทีวันที่ 23-25 กันยายน 2550: 49 คน", "23-25 กันยายน 2550"],
    ["ในวันที่ 25 กันยายน 2550 ที่", "25 กันยายน 2550"],
    ["(2569, 30 พฤศจิกายน)", "30 พฤศจิกายน)"],
    ["มีนาคม 2551 รายการ", "มีนาคม 2551"],
    ["เลข 78 เครือข่ายใช้สองความหมาย", "78 เครือข่าย"],
  ])("in %s keeps a number with what it counts, a day with its month", (text, whole) =>
    expect(kept(text)).toContain(whole),
  );

  it("takes no number out of a word, and none for the year of a month that counts what follows", () => {
    expect(kept("สินค้าหลากหลายแบบ")).toEqual(["หลากหลายแบบ"]);
    expect(kept("ในระยะที่สาม รายละเอียด")).toContain("รายละเอียด");
    expect(kept("เดือนมีนาคม 690 คน")).not.toContain("มีนาคม 690");
  });

  it("keeps a person's title with the name", () => {
    for (const whole of ["ศ.ดร. โสภณ", "นาย ชนินทร์", "คุณ ไพโรจน์", "นายแพทย์ สมเกียรติ", "นางสาวณัฐชวัล"])
      expect(kept(`ปรึกษา ${whole} แล้ว`)).toContain(whole);
    expect(kept("เห็นคุณค่า ของนายกรัฐมนตรี")).not.toEqual(expect.arrayContaining([expect.stringMatching(/^นายก/)]));
  });

  it("keeps names in a list with commas", () => {
    expect(kept("กับเขาสมิง, มะขาม, นายายอาม, คิชฌกูฏ")).toEqual(expect.arrayContaining(["มะขาม,", "นายายอาม,", "คิชฌกูฏ"]));
  });

  it("parts no abbreviation from its point, inside a longer text too", () => {
    expect(kept("สว.สก./ชมรมผจก.สหกรณ์การเกษตร")).toEqual(["สว.สก./", "ผจก.", "สหกรณ์"]);
  });

  it("joins what overlaps, as far as a phone's line is long", () => {
    expect(kept("ทำ 14 ข้อเสนอ")).toEqual(["14 ข้อเสนอ"]);
    expect(keepTogether(["กลุ่มสัจจะ"])("เครือข่ายกลุ่มสัจจะสะสมทรัพย์").map(({ text }) => text)).toEqual([
      "เครือข่าย",
      "กลุ่มสัจจะสะสมทรัพย์",
    ]);
  });

  it("of terms that overlap keeps the longest, and what of the other stands outside of it", () => {
    const ends = (text: string) =>
      keepTogether(["เครือข่ายกลุ่ม", "กลุ่มสัจจะ", "รวบรวมข้าว", "ผลไม้ส่งห้าง"])(text).map((piece) => piece.text);
    expect(ends("เครือข่ายกลุ่มสัจจะสะสมทรัพย์ จ.ราชบุรี")).toEqual(expect.arrayContaining(["สัจจะสะสมทรัพย์"]));
    expect(ends("เครือข่ายผลไม้ส่งห้างสรรพสินค้าในประเทศ")).toEqual(expect.arrayContaining(["ห้างสรรพสินค้า"]));
    expect(ends("ชาวไร่รวบรวมข้าวโพด")).toEqual(expect.arrayContaining(["รวบรวมข้าวโพด"]));
  });

  it("keeps a word that its phrase alone tears: a browser begins to read after a space or a link", () => {
    const fruit = "กับสหกรณ์การเกษตรนายายอาม สหกรณ์การเกษตรท่าใหม่ สหกรณ์เขาคิชฌกูฏ เป็นเครือข่ายผลไม้ส่งห้าง";
    expect(kept(fruit)).toContain("สหกรณ์");
  });

  it("leaves no prefix, no small opening word and no last syllable alone", () => {
    expect(kept("เพื่อการเดินทาง")).toContain("การเดินทาง");
    expect(kept("สามแนว เพื่อภาคี")).toContain("เพื่อภาคี");
    expect(kept("ช่วยขายต้นทุเรียนสด จ.ตราด")).toContain("ทุเรียนสด");
    // An abbreviation is not found inside another.
    expect(kept("สกต.จันทบุรีกับเรา")).not.toContain("ต.จันทบุรี");
    expect(kept("1. รายงาน")).not.toContain("1. ราย");
    expect(
      keepTogether(["coach", "การจัดการความรู้"])("coaching และกระบวนการจัดการความรู้").map(({ text }) => text),
    ).not.toEqual(expect.arrayContaining(["coach"]));
  });

  it("keeps a sign that closes or opens with its word: a line would start or end with it", () => {
    expect(kept("ตาราง (ถ้ามี) อยู่")).toContain("(ถ้ามี)");
    expect(kept("ใช้ “การประชุม” แล้ว")).toContain("“การประชุม”");
    expect(kept("ดร.สีลาภรณ์ กับ สกก.ขลุง")).toEqual(expect.arrayContaining(["ดร.", "สกก."]));
    expect(kept("มี “ข้อเสนอ” …")).toContain("“ข้อเสนอ”");
    // UAX 14 breaks before neither, Firefox does after Thai.
    expect(kept("กลุ่ม/เครือข่าย")).toContain("กลุ่ม/");
    expect(kept("ที่สถาบันฯ ควรทำ")).toContain("ที่สถาบันฯ");
    // A whole that is as long as may be still takes its sign.
    expect(isShort("กกกกกกกกกกกกกกกก”,")).toBe(true);
    expect(isShort("กกกกกกกกกกกกกกกกก”,")).toBe(false);
  });

  it("keeps names that every dictionary here knows, and words that other engines tear", () => {
    const whole = keepTogether([], ["นครสวรรค์"])("มากที่นครสวรรค์ พบปะกลุ่ม/องค์กร/สหกรณ์");
    expect(whole.filter(({ nowrap }) => nowrap).map(({ text }) => text)).toEqual([
      "นครสวรรค์",
      "พบปะ",
      "กลุ่ม/",
      "องค์กร/",
    ]);
  });

  it("starts ๆ with the word it repeats, never inside it", () => {
    for (const text of ["ในกลุ่มต่าง ๆ", "กลุ่มเล็ก ๆ", "หลาย ๆ กลุ่ม"])
      for (const { text: piece } of keepTogether()(text).filter((p) => p.text.includes("ๆ")))
        expect(piece).toMatch(/^(?:กลุ่มต่าง|ต่าง|กลุ่มเล็ก|เล็ก|หลาย) ๆ$/);
  });

  it("never loses a letter", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("เครือข่าย", "ๆ", " ", "22", "จังหวัด", "จ.", "ก", "–") }),
        (text) =>
          keepTogether(["ก้อง"])(text)
            .map((piece) => piece.text)
            .join("") === text,
      ),
    );
  });

  it("never starts a piece at a vowel or tone mark", () => {
    for (const text of ["หมู่บ้านต่าง ๆ", "เป็นกลุ่ม ๆ", "ที่สำคัญ ๆ ต้องทำ", "ใหม่เอี่ยม ๆ"]) {
      for (const piece of keepTogether()(text)) expect(piece.text).not.toMatch(/^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/);
    }
  });
});

describe("the list of compounds", () => {
  const segmenter = new Intl.Segmenter("th", { granularity: "word" });
  const parts = (word: string) => [...segmenter.segment(word)].length;

  it("holds only what a dictionary cuts, and each word once", () => {
    expect([...compounds, ...seldomCompounds].filter((word) => parts(word) === 1)).toEqual([]);
    expect([...elsewhere, ...wholes, ...seldomWholes].filter((word) => parts(word) > 1)).toEqual([]);
    const all = [...compounds, ...seldomCompounds, ...elsewhere, ...wholes, ...seldomWholes];
    expect(all.filter((word) => !isShort(word))).toEqual([]);
    expect(all.filter((word, i) => all.indexOf(word) < i)).toEqual([]);
  });

  it("is never cut, whatever stands around", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...compounds, ...elsewhere), { minLength: 1, maxLength: 4 }), (words) => {
        const pieces = keepTogether()(words.join(" และ"));
        for (const word of words) expect(pieces.some(({ text, nowrap }) => nowrap && text.includes(word))).toBe(true);
      }),
    );
  });

  it("mends what a sentence tears, and leaves alone what is whole in it", () => {
    expect(kept("แบ่งเป็นกลุ่มตามขนาด")).toEqual(["กลุ่ม"]);
    expect(kept("แล้วดูกลุ่มตามที่นัดกันไว้")).not.toContain("กลุ่ม");
    // Inside a longer word they are no words of their own.
    expect(kept("ทำแผนและโครงสร้างให้ชัดเจนที่ศูนย์กลาง")).toEqual([]);
    expect(kept("ที่จะขยายผลอย่างไร การดำเนินการกระจายอยู่ในข่ายของสหกรณ์เขาคิชฌกูฏ")).toEqual(
      expect.arrayContaining(["อย่างไร", "อยู่", "สหกรณ์"]),
    );
  });

  it("keeps whole what stands alone, which may be a name, if it is short", () => {
    expect(kept("เขาสมิง มะขาม นายายอาม")).toContain("นายายอาม");
    expect(kept("คุณนิคม เพชรผา นักวิจัย")).toContain("เพชรผา");
    expect(kept("ดร.สีลาภรณ์ บัวสาย (พิมพ์ว่า ดีลาภรณ์)")).toEqual(expect.arrayContaining(["บัวสาย", "ดีลาภรณ์)"]));
    expect(kept("เดินทางไปประชุมกันทุกคน แล้ว")).not.toContain("เดินทางไปประชุมกันทุกคน");
  });
});

/** Lengths of the longest pattern made by reading the rules, and by the first text. In a process of its own: here they were read before. */
const LONGEST_PATTERNS = `
  const made = [0];
  globalThis.RegExp = class extends RegExp {
    constructor(pattern, flags) {
      super(pattern, flags);
      made.push(String(pattern).length);
    }
  };
  const { keep } = await import(${JSON.stringify(new URL("../../../src/text/kept-html.ts", import.meta.url).href)});
  const read = Math.max(...made);
  keep("เครือข่ายยางพารา");
  console.log(JSON.stringify([read, Math.max(...made)]));`;

it("long patterns are made with the first text: to read the rules alone is work enough at once for a slow phone", () => {
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", LONGEST_PATTERNS], { encoding: "utf8" });
  const [read, first] = JSON.parse(said);
  expect(read).toBeLessThan(1000);
  expect(first).toBeGreaterThan(1000);
});
