import { cutAt } from "./cut-at.ts";
import { hasSaid, isVerb } from "./has-said.ts";
import { type DictionaryWord, openers, wordsOf } from "./join-words.ts";
import { keep } from "./kept-html.ts";
import { oneSpace } from "./one-space.ts";
import { THAI } from "./thai.ts";
import { ABBREVIATED, TITLES } from "./titles.ts";

/**
 * The beginning of a text that is short enough, cut where a phrase ends, and closed with `…`. White space becomes single spaces.
 */
export function cutAtPhrase(text: string, most: number): string {
  return cutAt(oneSpace(text), most, phraseEnd, " …");
}

/** Words that begin a phrase where no space stands before them. */
const BEGINS: ReadonlySet<string> = new Set("และ หรือ แต่ ซึ่ง เพื่อ โดย แล้ว จึง เพราะ เมื่อ ทำให้ อีกทั้ง รวมทั้ง".split(" "));
/** Words that ask for more; those of `openers` do as well, but for the few with which a phrase may end. */
const UNFINISHED: ReadonlySet<string> = new Set(
  (
    `${[...openers].filter((word) => word !== "ได้" && word !== "ด้วย").join(" ")} ` +
    "ว่า ต้อง ควร เช่น อาทิ เรื่อง เกิด อย่าง ตาม ต่อ แก่ แด่ เพราะ ถ้า หาก " +
    "ส่วน การ ความ ผู้ นัก ชาว ระหว่าง ด้าน เชิง ทาง แห่ง หลาย ทุก แต่ละ บาง สามารถ ยัง กำลัง เคย ต่าง ได้แก่ จำนวน ประมาณ ระดับ อัน ตั้ง ช่วย พร้อม รวม " +
    "เนื่อง ภาย ทำให้ สำหรับ ราคา คุณ นาย นาง นางสาว อีกทั้ง รวมทั้ง โดยเฉพาะ อาจ คง ก็ เพียง กว่า แบบ ใช้ กลุ่ม จน ทั้งนี้ ดังนั้น อีก มาก ไม่ว่า พบปะ ดังนี้ ต่อไปนี้"
  ).split(" "),
);
/** What is told comes after these: the words before them stand without them, though no line ends there. */
const LISTS: ReadonlySet<string> = new Set(["ดังนี้", "ต่อไปนี้"]);
/** What is said twice with ๆ and asks for more then too: of many, unlike of all others (ต่าง ๆ, อื่น ๆ). */
const MANY: ReadonlySet<string> = new Set(["หลาย", "แต่ละ", "ทุก"]);
/** With these a clause goes on, after a space as well: หน่วยงานที่รับผิดชอบ หรือหน่วยงานอื่น ควรช่วย. */
const CONTINUES: ReadonlySet<string> = new Set(
  (
    "ที่ ของ กับ คือ มี เป็น จะ ต้อง ควร ไม่ ได้ ใน จาก ต่อ แก่ ให้ ว่า อย่าง หลาย ทุก บาง มากกว่า ถึง สู่ ไป มา ด้วย ด้าน ระหว่าง ตาม " +
    "เรื่อง น่า ยัง ย่อม กว่า เพียง เท่านั้น แห่ง นั้น นี้ ตั้งแต่ กล่าว เห็น มอง จำกัด จังหวัด ประเทศ “ ("
  ).split(" "),
);
/** These join two clauses as well as two nouns. */
const JOINS: ReadonlySet<string> = new Set("และ หรือ รวมทั้ง ตลอดจน อีกทั้ง".split(" "));
/** What has a name or a number after its space, or stands in the middle of a foreign name: no phrase ends there. */
const GOES_ON = new RegExp(
  `(?:(?:^|[^\\u0E01-\\u0E4E])(?:(?:${ABBREVIATED})\\.|${TITLES}) ?${THAI}*|[“‘(\\[/–-]|\\(\\d+\\))$`,
);
/** What a phrase begins with, after a space. */
const PHRASE = new RegExp(`^(?:${THAI}|[(“])`);
/** A word, not ๆ. */
const WORD = /^[\u0E01-\u0E45]/;
const LATIN = /[a-z]/i;
const SIGNS = /[\s,;:/·–-]+$/;

/**
 * Where the beginning of a text ends that is no longer than that, at the end of a phrase: at a space (Thai parts phrases by them), or
 * before a word that begins one, there first where a clause has said all. Where none ends in the second half of what there is room for, in
 * the second quarter; then at a word that asks for no other, outside of what stays on one line. Never after a connective or a
 * preposition, while there is another place.
 * @param flat longer than that, without other white space than single spaces
 * @param longest so long it may be where no clause ends before
 */
export function phraseEnd(flat: string, most: number, longest = most): number {
  const read = flat.slice(0, longest + BEYOND);
  const kept = insideKept(read);
  const words = wordsOf(read);
  const clauses: number[] = [];
  const phrases: number[] = [];
  const places: number[] = [];
  let last = most;
  for (const [i, { segment, start: place }] of words.entries()) {
    if (place > longest) break;
    const before = words[i - 1];
    const after = words[i + 1]?.segment ?? "";
    const isSpace = segment === " ";
    const lists = LISTS.has(isSpace ? after : segment);
    if (!before || (kept.has(place) && !lists) || /\s$/.test(before.segment)) continue;
    if (place <= most) last = place;
    const hangs = BEGINS.has(before.segment) && words[i - 2]?.segment === " ";
    if (hangs || (UNFINISHED.has(before.segment) && !lists) || GOES_ON.test(flat.slice(0, place))) continue;
    if (isMany(words, i) || inList(words, i)) continue;
    if (isSpace ? PHRASE.test(after) : lists || (BEGINS.has(segment) && after !== " ")) {
      if (endsClause(words.slice(0, i), words.slice(isSpace ? i + 1 : i))) clauses.push(place);
      if (place <= most) phrases.push(place);
    } else if (place > most) continue;
    else if (isSpace ? !(LATIN.test(before.segment) && LATIN.test(after)) : WORD.test(segment)) places.push(place);
  }
  const lastOf = (all: readonly number[], least: number): number | undefined =>
    all.findLast((place) => place >= least && place <= most);
  const end =
    lastOf(clauses, most / 2) ??
    clauses.find((place) => place > most) ??
    lastOf(clauses, most / 4) ??
    (flat.length <= longest ? flat.length : undefined) ??
    lastOf(phrases, most / 2) ??
    lastOf(phrases, most / 4) ??
    places.at(-1) ??
    last;
  return flat.slice(0, end).replace(SIGNS, "").length;
}

/** Whether a clause that could stand alone has ended between these, outside of brackets and quotations. */
function endsClause(before: readonly DictionaryWord[], after: readonly DictionaryWord[]): boolean {
  const [first = "", second = ""] = after.map(({ segment }) => segment);
  const goesOn = JOINS.has(first)
    ? !isVerb(second)
    : (CONTINUES.has(first) && !/^\d/.test(second)) || NO_BEGINNING.test(first + second);
  const said = before.map(({ segment }) => segment);
  const opened = said.filter((sign) => OPEN.test(sign)).length - said.filter((sign) => CLOSE.test(sign)).length;
  return !goesOn && opened <= 0 && hasSaid(said);
}

/** So many letters tell what word a text begins with. */
const FIRST = 20;

/** Whether a text begins with a word with which what was said before goes on. */
export function goesOnWith(text: string): boolean {
  const [first] = wordsOf(text.slice(0, FIRST));
  return first !== undefined && (CONTINUES.has(first.segment) || JOINS.has(first.segment));
}

/** Whether หลาย ๆ ends here: many of what comes after. */
function isMany(words: readonly DictionaryWord[], end: number): boolean {
  const [many, space, again] = words.slice(Math.max(0, end - 3), end).map(({ segment }) => segment);
  return (
    (again === "ๆ" && space === " " && MANY.has(many ?? "")) || (space === "ๆ" && again === " " && MANY.has(many ?? ""))
  );
}

/** Whether here ends one of several things that spaces alone part: ให้การสนับสนุน ความรู้ เงินงบประมาณ. */
function inList(words: readonly DictionaryWord[], end: number): boolean {
  if (words[end]?.segment !== " ") return false;
  const from = words.findLastIndex(({ segment }, i) => i < end && segment === " ");
  const thing = words.slice(from + 1, end).map(({ segment }) => segment);
  return from > 0 && thing.length <= 2 && NOUN.test(thing.join(""));
}

/** What begins a noun. */
const NOUN = /^(?:ความ|การ|เงิน)/;
/** Begun like what begins a phrase. */
const NO_BEGINNING = /^(?:ซึ่งกัน|เพราะ(?:อะไร|เหตุใด))$/;
const OPEN = /^[“‘(]$/;
const CLOSE = /^[”’)]$/;

/** So much more of a text tells what its last word is. */
const BEYOND = 40;

/** Places in a text at which no line may end. */
function insideKept(text: string): Set<number> {
  const inside = new Set<number>();
  let start = 0;
  for (const piece of keep(text)) {
    if (piece.nowrap) for (let at = start + 1; at < start + piece.text.length; at++) inside.add(at);
    start += piece.text.length;
  }
  return inside;
}
