import { countWord } from "../text/count-word.ts";
import { formatNumber } from "../text/numbers.ts";
import { counted } from "./counted.ts";

/** A few names, and how many more there are. */
const some = (names: readonly string[], unit: string, shown: number): string => {
  const more = names.length - shown;
  return [...names.slice(0, shown), ...(more > 0 ? [`และอีก ${formatNumber(more)} ${unit}`] : [])].join(" ");
};

const AFTER = "หลังโครงการจบ";

/** Words with which the page of an entry tells its story in order, and why others stand beside it. */
export const story = {
  report: "รายงานบอกอะไร",
  after: AFTER,
  proposed: "ที่เสนอให้ทำต่อ",
  direction: "สิ่งที่คิดจะทำต่อ",
  directionTold: `ตามที่บอกไว้ใน “${AFTER}” ข้างบน`,
  partners: "คู่ร่วมงานที่ระบุไว้",
  lead: "ผู้ที่จะนำ",
  learned: "ผู้อื่นเรียนรู้อะไรจากเครือข่ายนี้",
  bearsOn: "บทเรียนเหล่านี้พูดถึงปัจจัย",
  best: (count: number) => `${countWord(count)}บทเรียนให้อ่านก่อน`,
  shownBy: "เครือข่ายที่บทเรียนพูดถึง",
  moreNetworks: (count: number) => `อีก ${counted.networks(count)}`,
  shownIn: "ในบทเรียน",
  compare: "เทียบกับเครือข่ายข้างบน",
  sameRegion: (region: string) => `จังหวัดอื่นใน${region}`,
  ofRegion: (region: string) => `ดูเครือข่ายใน${region}ทั้งหมด`,
  weakened: "สิ่งที่บั่นทอน",
  amongAll: "ดูแผนภาพของปัจจัยทุกข้อ",
  inFramework: "ในกรอบคิดของรายงาน",
  wholeFramework: "ดูกรอบคิดทั้งหมด",
  asPicture: "ดูเป็นภาพ",
  others: "ชื่ออื่นและหมายเหตุ",
  neighbours: {
    networks: "เครือข่ายที่เกี่ยวข้องกัน",
    explore: "สำรวจทุกสิ่งที่เครือข่ายนี้โยงถึง",
    lessons: "บทเรียนใกล้เคียง",
    all: (reasons: string) => `ทั้งหมดนี้ ${reasons}`,
    ours: "เว็บเลือกให้ พร้อมเหตุผล",
  },
  networkBond: {
    lessons: "บทเรียนข้อเดียวกันพูดถึง",
    followups: "รายงานติดตามไว้ด้วยกัน",
    proposals: "อยู่ในข้อเสนอเดียวกัน",
    word: (word: string) => `ชื่อมีคำว่า “${word}” เหมือนกัน`,
    province: "อยู่จังหวัดเดียวกัน",
    business: (name: string) => `ทำเรื่องเดียวกัน: ${name}`,
    factors: (names: readonly string[]) => `บทเรียนพูดถึงปัจจัยเดียวกัน: ${some(names, "ปัจจัย", 1)}`,
  },
  lessonBond: {
    networks: (names: readonly string[]) => `พูดถึงเครือข่ายเดียวกัน: ${some(names, "เครือข่าย", 1)}`,
    /** An abbreviation stands apart from the words beside it. */
    sayer: (sayer: string) => `จาก${sayer.includes(".") ? ` ${sayer} ` : sayer}เหมือนกัน`,
    factors: (names: readonly string[]) => `พูดถึงปัจจัยเดียวกัน: ${some(names, "ปัจจัย", 2)}`,
  },
  factors: { readOn: "ปัจจัยก่อนหน้าและถัดไป", previous: "ปัจจัยก่อนหน้า", next: "ปัจจัยถัดไป" },
  provinces: { readOn: "จังหวัดก่อนหน้าและถัดไป", previous: "จังหวัดก่อนหน้า", next: "จังหวัดถัดไป" },
  byProvince: {
    readOn: "เครือข่ายก่อนหน้าและถัดไปตามจังหวัด",
    previous: "ก่อนหน้าตามจังหวัด",
    next: "ถัดไปตามจังหวัด",
  },
};

/** What a province's networks do and how many were active: of the subjects the first few, as they are given. */
export function provinceSentence({
  province,
  subjects,
  rows,
  active,
  unreported,
  years,
}: {
  province: string;
  /** The most frequent first. */
  subjects: readonly string[];
  /** Networks of which a report says whether they were active, and of how many it says that they were. */
  rows: number;
  active: number;
  /** Its other networks: they stand in the list below the sentence too. */
  unreported: number;
  /** Of the reports that say it, พ.ศ. */
  years: readonly number[];
}): string {
  if (subjects.length === 0) return `รายงานเอ่ยชื่อจังหวัด${province} แต่ไม่ได้เอ่ยชื่อเครือข่ายของจังหวัดนี้`;
  const [first, ...others] = subjects.slice(0, SUBJECTS);
  const last = subjects.length > SUBJECTS ? " และเรื่องอื่น" : "";
  const works = [first, ...others.map((subject) => (last || subject !== others.at(-1) ? subject : `กับ${subject}`))];
  return `เครือข่ายใน${province}ทำเรื่อง${works.join(" ")}${last}${activitySentence({ rows, active, unreported }, years)}`;
}

const SUBJECTS = 3;

interface Counted {
  rows: number;
  active: number;
  unreported: number;
}

/** What is read today says of which year it is. */
function activitySentence({ rows, active, unreported }: Counted, years: readonly number[]): string {
  if (rows === 0) return "";
  const others = unreported > 0 ? ` อีก ${counted.networks(unreported)}รายงานไม่ได้บอก` : "";
  return ` เมื่อติดตามผล${activityOf(rows, active, others)}${others} (รายงาน พ.ศ. ${years.join(" กับ ")})`;
}

/** Of one network the number is said only where there are others. */
function activityOf(rows: number, active: number, others: string): string {
  const alone = rows === 1 && others === "";
  if (active === 0)
    return alone ? "รายงานว่าไม่มีกิจกรรม" : `รายงานว่า${rows === 1 ? " " : "ทั้ง "}${counted.networks(rows)}ไม่มีกิจกรรม`;
  if (active < rows) return `มีกิจกรรม ${active} จาก ${counted.networks(rows)}`;
  if (alone) return "ยังมีกิจกรรม";
  return `มีกิจกรรม${rows === 1 ? " " : "ทั้ง "}${counted.networks(rows)}`;
}
