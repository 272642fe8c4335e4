import { compounds, elsewhere, wholes } from "./compounds.ts";
import type { UnbrokenPiece } from "./hides-break.ts";
import {
  add,
  addOrTrim,
  type DictionaryWord,
  isShort,
  joinWords,
  type Range,
  withOpenings,
  wordsOf,
} from "./join-words.ts";
import { THAI } from "./thai.ts";
import { ABBREVIATED, TITLES } from "./titles.ts";

/**
 * Browsers break Thai by dictionary, and each by another one: เครือ|ข่าย, สหภา|พยุ|โรป. What must stay on one line
 * goes into a `white-space: nowrap` span: known terms, a number with its unit, an abbreviation with its name, `ต่าง ๆ`.
 */

const UNITS =
  "เครือข่าย|จังหวัด|องค์ประกอบ|องค์กร|โครงการ|สหกรณ์|แห่ง|แถว|ข้อ|คน|ครั้ง|วัน|เดือน|ปี|ล้านบาท|บาท|ตัน|รายการ|" +
  "ราย(?!งาน|ได้|จ่าย)|รูป|หมู่บ้าน|ประเภท|ประการ|แนวทาง|ขั้น|เส้น|กิจกรรม|หลัง|คัน|หน้า|คำ|แบบ|กลุ่ม|เรื่อง|อย่าง|ด้าน|" +
  "ตัว|ฝ่าย|ชั้น|ชื่อ|ชุด|วง|มุม|เวที|ประเด็น|ประโยค|บรรทัด|บทเรียน|ปัจจัย|ตำบล|อำเภอ|หน่วยงาน|น\\.";
/** How many, in letters; not inside หลากหลาย and แพร่หลาย. */
const COUNTS = "หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|(?<!หลาก|แพร่)หลาย";
const MONTHS =
  "[มกพสตธ]\\.[คพย]\\.|ม[ีิ]\\.[คย]\\.|เม\\.ย\\.|(?:มกรา|มีนา|พฤษภา|กรกฎา|สิงหา|ตุลา|ธันวา)คม|" +
  "(?:เมษา|มิถุนา|กันยา|พฤศจิกา)ยน|กุมภาพันธ์";
const DAYS = "\\d{1,2}(?:[–-]\\d{1,2})? ";
/** A month takes for its year no number that counts what follows it: มีนาคม 690 คน, กันยายน 11 กิจกรรม. */
const YEAR = ` ?(?:\\d{4}(?!\\d)|\\d{2}(?!\\d| (?:${UNITS})))`;
const ORDINALS =
  "หัวข้อ|ภาคผนวกที่|ภาคผนวก|ตารางที่|รูปที่|บทที่|ย่อหน้า|ลำดับที่|ลำดับ|ครั้งที่|องค์ประกอบที่|แนวทางที่|กิจกรรมที่|ระยะที่|ฉบับที่|ข้อ|หน้า|แถว|จังหวัดที่|พ\\.ศ\\.|ค\\.ศ\\.";
/** What keeps together by its form. */
const FIXED = [
  `${DAYS}(?:${MONTHS})(?:${YEAR})?`,
  `(?:${MONTHS})${YEAR}`,
  `(?:${ORDINALS}|วันที่(?! ?${DAYS}(?:${MONTHS}))) ?\\d[\\d.,/–-]*`,
  `\\d+(?:[.,]\\d+)*(?:[–-]\\d+(?:[.,]\\d+)*)? (?:${UNITS})`,
  `(?:${COUNTS})(?:${UNITS})`,
  // A person's title with the name after it.
  `(?<!${THAI}|\\.)(?:(?:${ABBREVIATED})\\. ?)*(?:(?:${ABBREVIATED})\\.|${TITLES}) ${THAI}{2,14}`,
  `(?<!${THAI}|\\.)(?:${TITLES})${THAI}{2,12}(?!${THAI})`,
  `(?<!${THAI}|\\.)[จอต]\\.${THAI}{2,14}(?!${THAI})`,
  // A short name of a place up to the end of its phrase.
  `(?:ตำบล|อำเภอ|เมือง|อ่าว|เกาะ)${THAI}{2,10}(?!${THAI})`,
  // An abbreviation with its points: ดร.สีลาภรณ์, สกก.เมืองขลุง, ม.ร.ว.
  `(?<!${THAI}|\\.)(?:[\u0E01-\u0E2E]{1,5}\\.)+`,
  "[A-Za-z]+(?:-[A-Za-z]+)+(?![\\w-])",
];

/** Letters that take room, of these: 23–25 กันยายน 2560, นายแพทย์ สมเกียรติ. */
const FIXED_AT_MOST = 20;

const escapePattern = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A term is not found inside a longer word: coach in coaching, การจัดการความรู้ in กระบวนการจัดการความรู้. */
function termPattern(term: string): string {
  const before = /^[A-Za-z]/.test(term)
    ? "(?<![A-Za-z])"
    : term.startsWith("การ")
      ? "(?<!โครง|กระบวน|กรรม|ราช|วิชา)"
      : "";
  return `${before}${escapePattern(term)}${/[A-Za-z]$/.test(term) ? "(?![A-Za-z])" : "ฯ?"}`;
}

/** Finds any of these at every place: looking ahead finds those that overlap (กลุ่มสัจจะ and สัจจะสะสมทรัพย์), the longest first. */
const anyOf = (terms: readonly string[]): RegExp =>
  new RegExp(
    `(?=(${[...new Set(terms)]
      .filter((term) => isShort(term) && term.length > 1)
      .sort((a, b) => b.length - a.length)
      .map(termPattern)
      .join("|")}))`,
    "g",
  );
/** Made with the first text: in a browser the file is read with other work, and long patterns take their time. */
const fixedPattern = onlyOnce(() => new RegExp(`(${FIXED.join("|")})`, "g"));
const wholePattern = onlyOnce(() => anyOf(wholes));
/**
 * What stands alone between spaces or signs: a surname, a place, an item of a list. No dictionary knows all of these (นา|ยายอาม,
 * เพชร|ผา), and none is so long that a line could not wait for it.
 */
const ALONE = new RegExp(`(?<!${THAI}|\\.)(${THAI}{2,14}[)\\]”,;:]*)(?!${THAI}|\\.)`, "g");
/** Letters that take room, of what stands alone. */
const ALONE_AT_MOST = 10;

const found = (text: string, pattern: RegExp, most?: number): Range[] =>
  [...text.matchAll(pattern)]
    .filter(({ 1: match = "" }) => isShort(match, most))
    .map(({ 1: match = "", index }) => ({ start: index, end: index + match.length }));

/** Something that is made when it is first asked for. */
function onlyOnce<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What to keep in a text beside what is kept already. */
export type MoreToKeep = (text: string, words: readonly DictionaryWord[], kept: readonly Range[]) => Range[];

/** A text ► its pieces, at whose ends a line may end. */
export type Keeping = (text: string) => readonly UnbrokenPiece[];

export interface Keep extends Keeping {
  /**
   * Makes what the first text would have to wait for, one after the other; only once, however often it is asked.
   * @param pause before each of them: two together take a slow phone longer than a key may wait
   */
  prepare: (pause: () => Promise<void>) => Promise<void>;
}
/** A text to try a pattern on: engines make its machine with the first text, and another one, which is quicker, with the second. */
const TRIED = "ก";
const OTHER = "ข";

const isIn = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
const THAI_WORD = new RegExp(`^${THAI}+$`);

/**
 * Builds a splitter for the given terms (longest first). Long terms are left to break: a phone's line is not much longer.
 * @param terms kept where the dictionary cuts them
 * @param names kept anyway: other engines tear names that Node's dictionary knows (น|ครสวรรค์)
 * @param more finds more to keep where there is time for it
 */
export function keepTogether(terms: readonly string[] = [], names: readonly string[] = [], more?: MoreToKeep): Keep {
  const termsPattern = onlyOnce(() =>
    anyOf([...compounds, ...elsewhere, ...names, ...terms.filter((term) => wordsOf(term).length > 1)]),
  );
  const prepareAll: Keep["prepare"] = async (pause) => {
    const patterns = [fixedPattern, termsPattern, wholePattern];
    const uses = patterns.flatMap((pattern) => [pattern, pattern].map((made) => () => found(TRIED, made())));
    // The first rule of languages that a page asks for makes the list of them, which takes longer than the dictionary.
    for (const make of [() => TRIED.localeCompare(OTHER), () => wordsOf(TRIED), ...uses]) {
      await pause();
      make();
    }
  };
  let prepared: Promise<void> | undefined;
  const prepare: Keep["prepare"] = (pause) => {
    prepared ??= prepareAll(pause);
    return prepared;
  };
  const keep = (text: string): readonly UnbrokenPiece[] => {
    const words = wordsOf(text);
    const thai = words.filter(({ segment }) => THAI_WORD.test(segment));
    const wordOver = (place: number) => thai.find(({ start, end }) => start < place && place < end);
    /** With the whole of the words in which it begins and ends: 3 ตัวอย่าง, not 3 ตัว. */
    const withWords = (range: Range): Range => {
      const whole = { start: wordOver(range.start)?.start ?? range.start, end: wordOver(range.end)?.end ?? range.end };
      return isShort(text.slice(whole.start, whole.end)) ? whole : range;
    };
    // In a longer word of the dictionary it is no word of its own: กลาง in ศูนย์กลาง.
    const isTorn = (range: Range): boolean => !thai.some((word) => isIn(range, word));
    // A browser begins to read elsewhere than here, after a space or a link: สห|กรณ์เขาคิชฌกูฏ.
    const apart = onlyOnce(() =>
      [...text.matchAll(/[^ ]+/g)].flatMap(({ 0: phrase, index }) =>
        wordsOf(phrase).map(({ start, end }) => ({ start: start + index, end: end + index })),
      ),
    );
    const isTornElsewhere = (range: Range): boolean => isTorn(range) || !apart().some((word) => isIn(range, word));
    const whole = (ranges: readonly Range[], range: Range) => add(text, ranges, range);
    const fixed = found(text, fixedPattern(), FIXED_AT_MOST).map(withWords).reduce(whole, []);
    const longestFirst = found(text, termsPattern()).sort((a, b) => b.end - b.start - (a.end - a.start));
    const named = longestFirst.reduce<Range[]>((ranges, range) => addOrTrim(text, ranges, range), fixed);
    const kept = found(text, wholePattern()).filter(isTornElsewhere).reduce(whole, named);
    const joined = joinWords(text, words, more ? more(text, words, kept).reduce(whole, kept) : kept);
    const alone = found(text, ALONE, ALONE_AT_MOST).filter(
      (range) =>
        isTorn(range) &&
        joined.every((other) => isIn(other, range) || other.end <= range.start || range.end <= other.start),
    );
    const ranges = [...joined.filter((range) => !alone.some((whole) => isIn(range, whole))), ...alone].sort(
      (a, b) => a.start - b.start,
    );
    const pieces: UnbrokenPiece[] = [];
    let place = 0;
    for (const { start, end } of withOpenings(text, ranges)) {
      if (start > place) pieces.push({ text: text.slice(place, start), nowrap: false });
      pieces.push({ text: text.slice(start, end), nowrap: true });
      place = end;
    }
    if (place < text.length) pieces.push({ text: text.slice(place), nowrap: false });
    return pieces;
  };
  return Object.assign(keep, { prepare });
}
