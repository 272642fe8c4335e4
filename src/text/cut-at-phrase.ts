import { cutAt } from "./cut-at.ts";
import { openers, wordsOf } from "./join-words.ts";
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
    "เนื่อง ภาย ทำให้ สำหรับ ราคา คุณ นาย นาง นางสาว อีกทั้ง รวมทั้ง โดยเฉพาะ อาจ คง ก็ เพียง กว่า แบบ ใช้ กลุ่ม จน ทั้งนี้ ดังนั้น"
  ).split(" "),
);
/** What has a name or a number after its space, or stands in the middle of a foreign name: no phrase ends there. */
const GOES_ON = new RegExp(`(?:(?:^|[^\\u0E01-\\u0E4E])(?:(?:${ABBREVIATED})\\.|${TITLES}) ?${THAI}*|[“‘(\\[/–-])$`);
/** What a phrase begins with, after a space. */
const PHRASE = new RegExp(`^(?:${THAI}|[(“])`);
/** A word, not ๆ. */
const WORD = /^[\u0E01-\u0E45]/;
const LATIN = /[a-z]/i;
const SIGNS = /[\s,;:/·–-]+$/;

/**
 * Where the beginning of a text ends that is no longer than that, at the end of a phrase: at a space (Thai parts phrases by them), or
 * before a word that begins one. Where none ends in the second half of what there is room for, in the second quarter; then at a word that
 * asks for no other, outside of what stays on one line. Never after a connective or a preposition, while there is another place.
 * @param flat longer than that, without other white space than single spaces
 */
export function phraseEnd(flat: string, most: number): number {
  const kept = insideKept(flat.slice(0, most + BEYOND));
  const words = wordsOf(flat.slice(0, most + BEYOND));
  const phrases: number[] = [];
  const places: number[] = [];
  let last = most;
  for (const [i, { segment, start: place }] of words.entries()) {
    if (place > most) break;
    const before = words[i - 1];
    if (!before || kept.has(place) || /\s$/.test(before.segment)) continue;
    last = place;
    if (UNFINISHED.has(before.segment) || GOES_ON.test(flat.slice(0, place))) continue;
    const after = words[i + 1]?.segment ?? "";
    const isSpace = segment === " ";
    if (isSpace ? PHRASE.test(after) : BEGINS.has(segment) && after !== " ") phrases.push(place);
    else if (isSpace ? !(LATIN.test(before.segment) && LATIN.test(after)) : WORD.test(segment)) places.push(place);
  }
  const lastOf = (all: readonly number[], least: number): number | undefined => all.findLast((place) => place >= least);
  const end = lastOf(phrases, most / 2) ?? lastOf(phrases, most / 4) ?? places.at(-1) ?? last;
  return flat.slice(0, end).replace(SIGNS, "").length;
}

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
