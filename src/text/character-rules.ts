/**
 * Letters that look right and are not: they break search, sorting and screen readers. The check finds them in files, the form
 * while one types; hence no pattern that only new browsers read.
 */

/** One kind of such letters. */
export interface CharacterRule {
  rule: string;
  /** With flag `g`. */
  pattern: RegExp;
  message: (found: string) => string;
  /** What should stand there; `undefined` when only a person can know. */
  replace?: (found: string) => string;
  suggestion: string;
}

const code = (text: string): string => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Old Thai fonts kept shifted vowels and tone marks in U+F700–F71A; text copied from PDF files still has them. */
const SHIFTED = "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู";
const shifted = (found: string): string => SHIFTED[(found.codePointAt(0) ?? 0) - 0xf700] ?? "";

const TONE = "[\u0E48-\u0E4B]";
const VOWEL = "[\u0E31\u0E34-\u0E39\u0E47\u0E4D]";
const MARK = "[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]";

/** A letter of a script that neither Thai nor English prose has. */
const FOREIGN = "(?![\u0E01-\u0E5B\\p{scx=Latin}\\p{scx=Common}\\p{scx=Inherited}])[\\p{L}\\p{M}]";

/** Of letters that Thai and English prose do not have. */
export const strangerRules: readonly CharacterRule[] = [
  {
    rule: "shifted-mark",
    pattern: /[\uF700-\uF71A]/gu,
    message: (found) => `สระหรือวรรณยุกต์จากฟอนต์เก่า (${code(found)}) มักมากับข้อความที่คัดลอกจาก PDF`,
    replace: shifted,
    suggestion: "พิมพ์ใหม่",
  },
  {
    rule: "hidden-character",
    pattern: /(?![\t\n\uF700-\uF71A])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
    message: (found) => `มีอักขระที่มองไม่เห็น (${code(found)})`,
    replace: () => "",
    suggestion: "ลบออก",
  },
  {
    rule: "odd-space",
    pattern: /(?! )\p{Zs}/gu,
    message: (found) => `มีช่องว่างชนิดพิเศษ (${code(found)})`,
    replace: () => " ",
    suggestion: "แทนด้วยวรรคธรรมดา",
  },
  {
    rule: "unreadable-character",
    pattern: /\uFFFD/gu,
    message: () => "มีอักขระที่อ่านไม่ออก (U+FFFD) เพราะไฟล์เคยถูกบันทึกผิดรหัส",
    suggestion: "พิมพ์คำนั้นใหม่",
  },
  {
    rule: "foreign-letter",
    pattern: new RegExp(`(?<=[\u0E01-\u0E5B])(?:${FOREIGN})+|(?:${FOREIGN})+(?=[\u0E01-\u0E5B])`, "gu"),
    message: (found) => `มีอักษรภาษาอื่นปนในคำไทย "${found}" (${code(found)})`,
    suggestion: "พิมพ์คำนั้นใหม่ด้วยอักษรไทย ถ้ารายงานพิมพ์เช่นนี้จริง ให้เขียนในช่อง printed",
  },
];

/** A character that `strangerRules` may be about; most files have none. */
export const STRANGER =
  /[^\t\n -~\u00A1-\u00AC\u00AE-\u024F\u0E01-\u0E3A\u0E3F-\u0E5B\u2010-\u2027\u2030-\u205E\u2190-\u2BFF]/;

/** Of Thai letters in an order that Thai does not have. */
export const thaiRules: readonly CharacterRule[] = [
  {
    rule: "split-sara-am",
    pattern: new RegExp(`\u0E4D(${TONE}?)\u0E32|${TONE}\u0E4D\u0E32`, "gu"),
    message: () => "สระอำพิมพ์เป็นสองตัว (นิคหิตกับสระอา) ค้นหาไม่พบ",
    replace: (found) => `${found.replace(/[\u0E4D\u0E32]/gu, "")}\u0E33`,
    suggestion: "พิมพ์ ำ ตัวเดียว",
  },
  {
    rule: "double-sara-e",
    pattern: /\u0E40\u0E40/gu,
    message: () => "สระแอพิมพ์เป็นสระเอสองตัว (เ เ) ค้นหาไม่พบ",
    replace: () => "\u0E41",
    suggestion: "พิมพ์ แ ตัวเดียว",
  },
  {
    rule: "mark-order",
    pattern: new RegExp(`${TONE}${VOWEL}(?!\u0E32)|\u0E33${TONE}`, "gu"),
    message: () => "วรรณยุกต์กับสระสลับลำดับ",
    replace: (found) =>
      found.startsWith("\u0E33") ? `${found.slice(1)}\u0E33` : `${found.slice(1)}${found.slice(0, 1)}`,
    suggestion: "พิมพ์สระก่อนวรรณยุกต์ เว้นสระอำที่พิมพ์วรรณยุกต์ก่อน",
  },
  {
    rule: "repeated-mark",
    pattern: new RegExp(`(${MARK})\\1+`, "gu"),
    message: (found) => `มี ◌${found[0]} ซ้อนกัน ${found.length} ตัว`,
    replace: (found) => found.slice(0, 1),
    suggestion: "ลบให้เหลือตัวเดียว",
  },
  {
    rule: "floating-mark",
    pattern: new RegExp(`(?<![\u0E01-\u0E5B\\p{L}\\p{M}◌])${MARK}`, "gu"),
    message: (found) => `มี ◌${found} ลอยอยู่โดยไม่มีพยัญชนะ`,
    suggestion: "พิมพ์คำนั้นใหม่",
  },
  {
    rule: "foreign-letter",
    pattern: /(?<=[\u0E01-\u0E4E])[A-Za-z](?=[\u0E01-\u0E4E])/gu,
    message: (found) => `มีอักษรอังกฤษ ${found} ตัวเดียวกลางคำไทย`,
    suggestion: "พิมพ์คำนั้นใหม่ หรือเว้นวรรคถ้าตั้งใจ",
  },
];
