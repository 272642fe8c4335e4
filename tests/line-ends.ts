import type { Cut } from "./browser/probes/lines.ts";

/**
 * What no line may part, at whatever width: a number from what it counts, a day from its month, a person's title from the name. Told
 * from the text alone, by lists of its own, so that what src/text/keep-together.ts leaves out is found.
 */
const UNITS =
  "เครือข่าย|จังหวัด|องค์ประกอบ|องค์กร|โครงการ|สหกรณ์|แห่ง|แถว|คน|ครั้ง|วัน(?!ที่)|เดือน|ปี|บาท|ล้าน|ตัน|รายการ|ราย(?!งาน|ได้|ละเอียด)|รูป(?!ที่)|" +
  "หมู่บ้าน|ประเภท|ประการ|แนวทาง|ขั้น|เส้น|กิจกรรม|คัน|แบบ|กลุ่ม|เรื่อง|อย่าง(?!ไร)|ด้าน|ตัว|ฝ่าย|ชั้น|ชุด|ประเด็น|บทเรียน|หน่วยงาน|ตำบล|อำเภอ|" +
  "วิธี|เม็ด|ช่วง|คู่|เหตุการณ์";
const MONTHS =
  "[มกพสตธ]\\.[คพย]\\.|ม[ีิ]\\.[คย]\\.|เม\\.ย\\.|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม";
/** A number that stands by itself: not the last of a label (ข้อ 2, พ.ศ. 2550), not a sign of a note (ดี1), not a year. */
const NUMBER = /(?:^|[\u0E01-\u0E4E”)] |[(“])(?:\d{1,3}|\d{1,3}(?:,\d{3})+|\d+\.\d+)(?:[–-]\d+)? $/;
const LABEL =
  /(?:ที่|ข้อ|ลำดับ|ย่อหน้า|หน้า|แถว|ตาราง|รูป|ภาคผนวก|บท|หัวข้อ|ระยะ|ฉบับ|เลข|ปี|พ\.ศ\.|และ|กับ|ถึง|คือ|[คพย]\.) ?[\d.,–-]+ $/;
/** What a number names: an area or a day of the week counts nothing, and a date of 20 letters may part from "on the". */
const NUMBERED = /(?:ข้อ|ลำดับ|ย่อหน้า|ภาคผนวก|พ\.ศ\.|ร้อยละ|(?:ตาราง|รูป|บท|เรื่อง|ขั้น|ประเด็น|ด้าน|ระยะ|ฉบับ|ลำดับ|ครั้ง)ที่|ของปี) $/;
const rules: readonly (readonly [name: string, before: (text: string) => boolean, after: RegExp])[] = [
  [
    "a number from what it counts",
    (before) => NUMBER.test(before) && !LABEL.test(before),
    new RegExp(`^(?:${UNITS})(?! ?\\d)`),
  ],
  [
    "a number in letters from what it counts",
    (before) => /(?:สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|(?<!หลาก|แพร่)หลาย)$/.test(before) && !/ที่[^ ]{2,4}$/.test(before),
    new RegExp(`^(?:${UNITS})`),
  ],
  [
    "a day from its month",
    (before) => /(?:^|[^\d.])\d{1,2}(?:[–-]\d{1,2})? $/.test(before) && !/ภาคผนวก \d $/.test(before),
    new RegExp(`^(?:${MONTHS})`),
  ],
  [
    "a month from its year",
    (before) => new RegExp(`(?:\\d (?:${MONTHS})|(?:${MONTHS})(?= $)) ?$`).test(before),
    /^(?:\d{4}(?!\d)|\d{2}(?![\d,]| ?(?:คน|กิจกรรม|ครั้ง(?!ถัด))))/,
  ],
  ["a label from its number", (before) => NUMBERED.test(before), /^\d/],
  ["what goes on from what stands before it", (before) => /[^ ] $/.test(before), /^(?:…|ฯลฯ)/],
  [
    "a title from the name",
    (before) =>
      /(?:^|[^\u0E01-\u0E4E.])(?:(?:(?:ศ|รศ|ผศ|ดร|น\.ส)\.)+|นายแพทย์|แพทย์หญิง|นางสาว|นาง|นาย|คุณ) ?$/.test(before) ||
      /(?:พระอาจารย์|พระครู) ?$/.test(before),
    /^[\u0E01-\u0E4E]/,
  ],
  ["what stands before ๆ from it", () => true, /^ๆ/],
];

/** What this end of a line parts that stays together. */
export const partedBy = ({ before, after }: Cut): string[] =>
  rules.flatMap(([name, ends, begins]) => (begins.test(after) && ends(before) ? [name] : []));
