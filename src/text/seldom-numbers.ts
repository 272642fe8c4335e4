import { type DictionaryWord, isShort, type Range } from "./join-words.ts";

/**
 * Numbers with what they count or name, as keep-together.ts has them, that a page of this site rarely has: kept where pages are built,
 * so that a browser need not fetch them. A number that counts what follows is no year and no one's number: เลข 78 เครือข่าย.
 */
const COUNTED = "วิธี|เม็ด|ช่วง|คู่|เหตุการณ์";
const NUMBERS = new RegExp(
  [
    "(?:เรื่อง|ขั้น|ขั้นตอน|ประเด็น|ด้าน|รูปแบบ)ที่ \\d[\\d.,–-]*",
    // A day takes two digits after its month for the year, whatever follows: 10 ก.ย. 50 ชื่อสหกรณ์.
    "(?:วันที่ )?\\d{1,2}(?:[–-]\\d{1,2})? เ?[ก-ฮ][ิี]?\\.[ก-ฮ]\\.?(?: ?(?:\\d\\d){1,2}(?!\\d))?",
    "ร้อยละ \\d[\\d.,]*",
    "(?:ปี \\d{4}|เลข \\d+)(?![\\d,]| (?:เครือข่าย|จังหวัด|คน|แห่ง))",
    `\\d+(?:[.,]\\d+)* (?:${COUNTED})`,
  ].join("|"),
  "g",
);

export const seldomNumbers = (text: string): Range[] =>
  [...text.matchAll(NUMBERS)].flatMap(({ 0: number, index }) =>
    isShort(number) ? [{ start: index, end: index + number.length }] : [],
  );

/** What goes on after a space does not begin a line: พระสงฆ์ …”, เจ้าหน้าที่รัฐ ฯลฯ). */
export const goingOn = (text: string, words: readonly DictionaryWord[], kept: readonly Range[]): Range[] =>
  words.flatMap(({ segment, end }, i) => {
    const before = words[i - 2];
    if (!before || !/^(?:…|ฯลฯ)/.test(segment) || words[i - 1]?.segment !== " ") return [];
    const start = kept.find((range) => range.start <= before.start && before.start < range.end)?.start ?? before.start;
    return isShort(text.slice(start, end)) ? [{ start, end }] : [];
  });
