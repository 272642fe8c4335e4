import { monthName } from "./dates.ts";
import { oneSpace } from "./one-space.ts";

const MONTHS = Array.from({ length: 12 }, (_, i): [string, string] => [monthName(i + 1, "short"), monthName(i + 1)]);

/** Short for what is said in full. Longest first: ผศ.ดร. has ดร. in it, and จ. ends no other. */
const SHORT: readonly (readonly [string, string])[] = [
  ...MONTHS,
  ["พ.ศ.", "พุทธศักราช"],
  ["ค.ศ.", "คริสต์ศักราช"],
  ["ฯลฯ", "และอื่น ๆ"],
  ["กรุงเทพฯ", "กรุงเทพ"],
  ["รศ.", "รองศาสตราจารย์"],
  ["ผศ.", "ผู้ช่วยศาสตราจารย์"],
  ["ดร.", "ดอกเตอร์"],
  ["กก.", "กิโลกรัม"],
  ["จ.", "จังหวัด"],
  ["อ.", "อำเภอ"],
  ["ต.", "ตำบล"],
];
/** Not inside another abbreviation: the ต. of อบต. and the จ. of ผจก. are no districts. */
const shortened = SHORT.map(([short, full]): [RegExp, string] => [
  new RegExp(`(?<![\\u0E01-\\u0E4E.])${short.replaceAll(".", "\\.")}`, "g"),
  full,
]);

/**
 * A text as a voice is to say it: years, months and places in full, ranges with ถึง, no signs that would be read out. Only what is
 * heard; what is seen stays as it is.
 */
export function spoken(text: string): string {
  const plain = shortened.reduce((said, [short, full]) => said.replace(short, `${full} `), text);
  return oneSpace(
    plain
      .replace(/(\d),(?=\d{3}\b)/g, "$1")
      .replace(/(\d)\s*[–-]\s*(?=\d)/g, "$1 ถึง ")
      .replace(/(\d)\s*%/g, "$1 เปอร์เซ็นต์")
      // A voice that hears ๆ alone says its name.
      .replace(/\s+ๆ/g, "ๆ")
      .replace(/[“”"‘’'()[\]{}§…–—•·*_|/\\<>]/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}
