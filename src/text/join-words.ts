import { THAI } from "./thai.ts";

/**
 * What Thai words ask for of their neighbours at a line's end, beyond any list of terms. A range is a stretch of text that
 * stays on one line.
 */
export interface Range {
  start: number;
  end: number;
}

/** Wider than this, nothing is kept together: a heading's line on a narrow phone holds no more letters. */
const WIDEST = 16;
/** Signs that close, or that a line ends with: they stand at no line's start. */
const CLOSING = "[)\\]}”’.,:;!?%…/]+";
const closing = new RegExp(CLOSING, "y");
const closingFirst = new RegExp(`^(?:${CLOSING}|ๆ|ฯ(?!ล))+`);
/** The signs that a text begins with and no line does, if any: those that close, and the omission's and repetition's. */
export const closingOf = (text: string): string => closingFirst.exec(text)?.[0] ?? "";
const OPENING: ReadonlySet<string> = new Set("([{“‘");
/** The opening signs that a text ends with, if any. */
export const openingOf = (text: string): string => text.slice(beforeOpening(text, text.length));
/** Where the opening signs begin that stand directly before a place, after a least one. */
function beforeOpening(text: string, place: number, least = 0): number {
  let first = place;
  while (first > least && OPENING.has(text[first - 1] ?? "")) first--;
  return first;
}
const NO_ROOM = new RegExp(`[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]|${CLOSING}$`, "g");
/** Whether a text is short enough to be kept on one line. Marks above and below take no room, signs that close it hardly any. */
export const isShort = (text: string, most = WIDEST): boolean => text.replace(NO_ROOM, "").length <= most;
/** Letters and marks of the shortest words. */
const SYLLABLE = 3;
const IS_THAI = new RegExp(THAI);
/** These begin a word; a line that ends with one leaves its word behind. */
const PREFIXES = new Set(["การ", "ความ", "ผู้", "นัก", "ชาว", "เชิง"]);
/** Small words that open a phrase: alone between a space and the line's end they hang in the air. */
export const openers: ReadonlySet<string> = new Set(
  "และ หรือ แต่ ที่ ซึ่ง เพื่อ โดย ใน จาก กับ ของ ด้วย ให้ ได้ ทำ มี เป็น คือ จะ ไม่ ทั้ง จึง จน สู่ ถึง เมื่อ จังหวัด อำเภอ ตำบล".split(" "),
);

/** Short as they are, these do not close a phrase: what follows the space is theirs. */
const UNFINISHED = new Set("ที่ ใน จาก กับ ของ ให้ สู่ ถึง และ แต่ คือ".split(" "));

/**
 * Adds a range; with those that it overlaps it becomes one (`14 ข้อ` and `ข้อเสนอ`), unless that would be too long: then the older
 * stay.
 */
export function add(text: string, ranges: readonly Range[], range: Range): Range[] {
  const inside = ranges.filter(({ start, end }) => start < range.end && range.start < end);
  const whole = {
    start: Math.min(range.start, ...inside.map(({ start }) => start)),
    end: Math.max(range.end, ...inside.map(({ end }) => end)),
  };
  if (inside.length > 0 && !isShort(text.slice(whole.start, whole.end))) return [...ranges];
  return [...ranges.filter((old) => !inside.includes(old)), whole];
}

/**
 * The same of a term: what of it stands outside of those that are there already is a word or more of its own, and stays whole where all
 * of it would be too long: เครือข่ายกลุ่ม beside สัจจะสะสมทรัพย์.
 */
export function addOrTrim(text: string, ranges: readonly Range[], range: Range): Range[] {
  const added = add(text, ranges, range);
  if (added.some(({ start, end }) => start <= range.start && range.end <= end)) return added;
  const start = Math.max(
    range.start,
    ...ranges.filter((old) => old.start <= range.start && old.end > range.start).map(({ end }) => end),
  );
  const end = Math.min(
    range.end,
    ...ranges.filter((old) => old.end >= range.end && old.start < range.end).map((old) => old.start),
  );
  return end - start > SYLLABLE ? add(text, ranges, { start, end }) : added;
}

/** Made with the first text: a browser takes a while to read its dictionary. */
let segmenter: Intl.Segmenter | undefined;

export interface DictionaryWord extends Range {
  segment: string;
}
/** The words of a text as the dictionary cuts it, spaces and signs among them. */
export const wordsOf = (text: string): DictionaryWord[] => {
  segmenter ??= new Intl.Segmenter("th", { granularity: "word" });
  return [...segmenter.segment(text)].map(({ segment, index }) => ({
    segment,
    start: index,
    end: index + segment.length,
  }));
};

/**
 * Joins what the words themselves ask for: a prefix with its word, a phrase's small opener with the next word, ๆ with the
 * word it repeats, a closing sign with the word before it, which Firefox would part: (ถ้ามี|).
 */
export function joinWords(text: string, words: readonly DictionaryWord[], kept: readonly Range[]): Range[] {
  let ranges = [...kept];
  const around = (place: number) => ranges.find(({ start, end }) => start <= place && place < end);
  const extend = (start: number, end: number) => {
    if (isShort(text.slice(start, end))) ranges = add(text, ranges, { start, end });
  };
  // From the end, so that a prefix takes a whole that is itself joined: เพื่อ|การ|บรรลุผล.
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (!word) continue;
    const before = words[i - 1];
    const twoBefore = words[i - 2];
    if (word.segment === "ๆ" && before) {
      const repeated = before.segment === " " ? twoBefore : before;
      if (repeated) extend(around(repeated.start)?.start ?? repeated.start, word.end);
      continue;
    }
    // An omission's sign is one with its word here, and begins a line in Firefox: สถาบัน|ฯ.
    if (/[^ฯ]ฯ$/.test(word.segment)) {
      extend(around(word.start)?.start ?? word.start, word.end);
      continue;
    }
    closing.lastIndex = word.start;
    if (before && IS_THAI.test(before.segment) && closing.test(text)) {
      extend(around(before.start)?.start ?? before.start, closing.lastIndex);
      continue;
    }
    // An abbreviation's point stays with its letters, wherever the dictionary cuts them: ชมรม|ผ|จก.สหกรณ์.
    const [abbreviation] = /^[\u0E01-\u0E2E]+\./.exec(word.segment) ?? [];
    if (abbreviation && before && IS_THAI.test(before.segment)) {
      const start = /^[\u0E01-\u0E2E]$/.test(before.segment) ? before.start : word.start;
      extend(around(start)?.start ?? start, word.start + abbreviation.length);
      continue;
    }
    const after = words[i + 1];
    // A separator does not begin a line, and a number counts what stands before it: ทีมวิจัย 12 ·
    const separates = word.segment === "·";
    const counts = /^\d+$/.test(word.segment) && (after === undefined || text.startsWith(" ·", word.end));
    if ((separates || counts) && before?.segment === " " && twoBefore) {
      extend(around(twoBefore.start)?.start ?? twoBefore.start, around(word.start)?.end ?? word.end);
      continue;
    }
    // The last syllable of a phrase does not stand alone: ทุเรียน|สด.
    const closes = word.segment.length <= SYLLABLE && (after === undefined || /^\s/.test(after.segment));
    if (
      closes &&
      !UNFINISHED.has(word.segment) &&
      IS_THAI.test(word.segment) &&
      before &&
      IS_THAI.test(before.segment)
    ) {
      extend(around(before.start)?.start ?? before.start, around(word.start)?.end ?? word.end);
      continue;
    }
    const opens = openers.has(word.segment) && before !== undefined && /\s$/.test(before.segment);
    if (!(opens || PREFIXES.has(word.segment)) || around(word.start) || !IS_THAI.test(text[word.end] ?? "")) continue;
    const end = around(word.end)?.end ?? after?.end;
    if (end !== undefined) extend(word.start, end);
  }
  return ranges.sort((a, b) => a.start - b.start);
}

/**
 * Signs that open stay with the word after them: where that is a box of its own (styles/text.css), a line could end between them.
 * @param ranges in their order
 */
export const withOpenings = (text: string, ranges: readonly Range[]): Range[] =>
  ranges.map(({ start, end }, i) => ({ start: beforeOpening(text, start, ranges[i - 1]?.end), end }));
