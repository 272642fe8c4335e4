import { describe, expect, it } from "vitest";
import { termsOf } from "../../src/model/terms.ts";
import { excerpt } from "../../src/text/excerpt.ts";
import { wordsOf } from "../../src/text/join-words.ts";
import { openings } from "../../src/text/openings.ts";
import { cutOf } from "../browser/cut-of.ts";
import { knowledge } from "../knowledge.ts";
import { partedBy } from "../line-ends.ts";

/** A phrase whose last word is one of these is not at its end: words that join, prepositions, verbs and nouns that ask for more. */
const UNFINISHED = new Set(
  (
    "และ หรือ แต่ ซึ่ง เพื่อ โดย ของ จาก กับ ที่ เช่น ว่า คือ เป็น ต้อง เกิด เรื่อง อย่าง ต่อ ส่วน ระหว่าง เพราะ ได้แก่ อาทิ ใน ให้ สู่ จะ ไม่ การ ความ ทุก " +
    "หลาย แต่ละ ต่าง ด้าน เชิง ทาง มี ทำ เมื่อ ดังนี้ ต่อไปนี้ พบปะ “ ‘ ( [ , /"
  ).split(" "),
);

/** Lengths in which pages show the beginnings of texts (components, layouts, descriptions of pages). */
const LENGTHS = [130, 155, 360];
const texts = [
  ...knowledge.lessons.map(({ text }) => text),
  ...knowledge.factors.map(({ text }) => text),
  ...knowledge.questions.flatMap(({ answer }) => answer.map(({ text }) => text).join(" ")),
];
const cuts = [
  ...openings(
    knowledge.lessons.map(({ text }) => text),
    70,
    140,
  ).map((short, i) => ({ short, text: texts[i] ?? "" })),
  ...texts.flatMap((text) => LENGTHS.map((length) => ({ short: excerpt(text, length), text }))),
].filter(({ short }) => short.endsWith("…"));

/** What follows the cut is no end of a clause: a noun joined to another, what belongs to a noun, a verb to its subject. */
const GOES_ON =
  /^ ?(?:(?:และ|หรือ)(?:ผู้|หน่วยงาน|องค์กร|ภาค|กลุ่ม)|(?:ที่|ของ|กับ|คือ|เป็น|จะ|ต้อง(?!การ)|ควร|กล่าว|อย่าง|หลาย)[ก-ฮเ-ไ])/;
/** Of a hundred so many may be lists and subjects that are longer than there is room for. */
const SELDOM = 8;

const names = cutOf(termsOf(knowledge));

describe("beginnings of texts", () => {
  it("end where a phrase does, and inside no name", () => {
    expect(cuts.length).toBeGreaterThan(100);
    const wrong = cuts.flatMap(({ short, text }) => {
      const words = short.replace(/^…|…$/g, "");
      const flat = text.replace(/\s+/g, " ");
      const after = flat.slice(flat.indexOf(words) + words.length);
      const parted = names({ before: words, after }).concat(partedBy({ before: words, after: after.trimStart() }));
      const last = words.slice(-30);
      const end = wordsOf(last).at(-1)?.segment ?? "";
      // ดำเนินการ is one word, though the dictionary cuts it.
      const isUnfinished = (UNFINISHED.has(end) && !last.endsWith("ดำเนินการ")) || last.endsWith("หลาย ๆ");
      return isUnfinished || parted.length > 0 ? [`${last}…${parted.join()}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("begin with no word that goes on", () => {
    expect(cuts.filter(({ short }) => /^…(?:กับ|ของ|ที่|และ|หรือ|จาก)/.test(short))).toEqual([]);
  });

  it("leave no clause half said under the titles of lessons", () => {
    const said = openings(
      knowledge.lessons.map(({ text }) => text),
      70,
      140,
    );
    const halves = said.flatMap((short, i) => {
      const flat = (knowledge.lessons[i]?.text ?? "").replace(/\s+/g, " ");
      const words = short.replace(/^…|…$/g, "");
      return short.endsWith("…") && GOES_ON.test(flat.slice(flat.indexOf(words) + words.length)) ? [words] : [];
    });
    expect(halves.length, halves.join("\n")).toBeLessThanOrEqual((said.length * SELDOM) / 100);
  });
});
