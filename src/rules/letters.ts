/**
 * Letters that look right and are not: they break search, sorting and screen readers. The check finds them in files, the form
 * while one types; hence no pattern that only new browsers read.
 */

/** One kind of such letters. */
export interface LetterRule {
  code: LetterCode;
  /** With flag `g`. */
  pattern: RegExp;
  /** What should stand there; `undefined` when only a person can know. */
  replace?: (found: string) => string;
}

export type LetterCode =
  | "shifted-mark"
  | "hidden-character"
  | "odd-space"
  | "unreadable-character"
  | "foreign-letter/script"
  | "foreign-letter/english"
  | "split-sara-am"
  | "double-sara-e"
  | "mark-order"
  | "repeated-mark"
  | "floating-mark";

/** Old Thai fonts kept shifted vowels and tone marks in U+F700–F71A; text copied from PDF files still has them. */
const SHIFTED = "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู";
const shifted = (found: string): string => SHIFTED[(found.codePointAt(0) ?? 0) - 0xf700] ?? "";

const TONE = "[\u0E48-\u0E4B]";
const VOWEL = "[\u0E31\u0E34-\u0E39\u0E47\u0E4D]";
const MARK = "[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]";

/** A letter of a script that neither Thai nor English prose has. */
const FOREIGN = "(?![\u0E01-\u0E5B\\p{scx=Latin}\\p{scx=Common}\\p{scx=Inherited}])[\\p{L}\\p{M}]";

/** Of letters that Thai and English prose do not have. */
const strangerRules: readonly LetterRule[] = [
  { code: "shifted-mark", pattern: /[\uF700-\uF71A]/gu, replace: shifted },
  {
    code: "hidden-character",
    pattern: /(?![\t\n\uF700-\uF71A])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
    replace: () => "",
  },
  { code: "odd-space", pattern: /(?! )\p{Zs}/gu, replace: () => " " },
  { code: "unreadable-character", pattern: /(?!\p{Default_Ignorable_Code_Point})[\uFFFD\p{Cn}]/gu },
  {
    code: "foreign-letter/script",
    pattern: new RegExp(`(?<=[\u0E01-\u0E5B])(?:${FOREIGN})+|(?:${FOREIGN})+(?=[\u0E01-\u0E5B])`, "gu"),
  },
];

/** A character that `strangerRules` may be about; most files have none. */
const STRANGER =
  /[^\t\n -~\u00A1-\u00AC\u00AE-\u024F\u0E01-\u0E3A\u0E3F-\u0E5B\u2010-\u2027\u2030-\u205E\u2190-\u2BFF]/;

/** Of Thai letters in an order that Thai does not have. */
const thaiRules: readonly LetterRule[] = [
  {
    code: "split-sara-am",
    pattern: new RegExp(`\u0E4D(${TONE}?)\u0E32|${TONE}\u0E4D\u0E32`, "gu"),
    replace: (found) => `${found.replace(/[\u0E4D\u0E32]/gu, "")}\u0E33`,
  },
  { code: "double-sara-e", pattern: /\u0E40\u0E40/gu, replace: () => "\u0E41" },
  {
    code: "mark-order",
    pattern: new RegExp(`${TONE}${VOWEL}(?!\u0E32)|\u0E33${TONE}`, "gu"),
    replace: (found) =>
      found.startsWith("\u0E33") ? `${found.slice(1)}\u0E33` : `${found.slice(1)}${found.slice(0, 1)}`,
  },
  { code: "repeated-mark", pattern: new RegExp(`(${MARK})\\1+`, "gu"), replace: (found) => found.slice(0, 1) },
  { code: "floating-mark", pattern: new RegExp(`(?<![\u0E01-\u0E5B\\p{L}\\p{M}◌])${MARK}`, "gu") },
  { code: "foreign-letter/english", pattern: /(?<=[\u0E01-\u0E4E])[A-Za-z](?=[\u0E01-\u0E4E])/gu },
];

const ALL_RULES = [...strangerRules, ...thaiRules];

/** The rules that a text can break. */
export const letterRules = (text: string): readonly LetterRule[] => (STRANGER.test(text) ? ALL_RULES : thaiRules);
