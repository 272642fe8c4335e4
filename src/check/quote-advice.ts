import { letters } from "../text/nearest.ts";
import { shorten } from "../text/shorten.ts";
import type { Content } from "./content.ts";

/** What to do about a quotation that is not where it is said to be. Texts come without white space. */

/** Says where the text does stand: first in the section that is cited, then anywhere. */
export function elsewhere(content: Content, wanted: string, section = ""): string | undefined {
  if (wanted.length < 4) return undefined;
  for (const id of [section, ...content.byId.report.keys()]) {
    for (const [anchor, text] of content.blocks(id)?.squeezed ?? []) {
      if (text.includes(wanted)) return `ข้อความนี้อยู่ที่หัวข้อ ${id} ย่อหน้า ${anchor}`;
    }
  }
  return undefined;
}

/** Says from which letter on the text differs from the report. */
export function difference(wanted: string, report: string): string {
  let same = 0;
  for (let step = wanted.length; step >= 1; step = Math.floor(step / 2)) {
    while (same + step <= wanted.length && report.includes(wanted.slice(0, same + step))) same += step;
  }
  if (same < Math.min(6, wanted.length)) return "คัดถ้อยคำจากรายงานฉบับเว็บให้ตรงทุกตัวอักษร หรือแก้ที่มา";
  // Not between a consonant and its marks.
  const alike: string[] = [];
  let length = 0;
  for (const letter of letters(wanted)) {
    length += letter.length;
    if (length > same) break;
    alike.push(letter);
  }
  const begin = alike.join("");
  const ours = shorten(wanted.slice(begin.length), 15) || "จบ";
  const theirs = shorten(report.slice(report.indexOf(wanted.slice(0, same)) + begin.length), 15) || "จบ";
  return `ตรงกันถึง "${alike.slice(-12).join("")}" แล้วรายงานว่า "${theirs}" แต่ในไฟล์เป็น "${ours}"`;
}
