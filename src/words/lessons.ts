import { formatNumber } from "../text/numbers.ts";

/** Words of the list of lessons. */
export const lessonText = {
  /** Before the kinds of lessons, by which the list is narrowed. */
  from: "มาจาก",
  topic: "หมวด",
  topics: "ไปยังหมวด",
  picks: "ข้อที่บรรณาธิการเลือก",
  unit: "ข้อ",
  more: (count: number) => `อีก ${formatNumber(count)} ข้อ`,
  none: "ยังไม่มีบทเรียนในหมวดนี้",
  ours: "ชื่อ หมวด และการจับคู่กับปัจจัยเป็นของเว็บ ถ้อยคำเป็นของรายงาน",
  inTopic: { readOn: "บทเรียนในหมวดเดียวกัน", previous: "ก่อนหน้าในหมวดนี้", next: "ถัดไปในหมวดนี้" },
};
