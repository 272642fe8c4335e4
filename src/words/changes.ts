import { formatNumber } from "../text/numbers.ts";

/** What was done to an entry. */
const did = { added: "เพิ่ม", changed: "แก้", moved: "ย้ายที่อยู่", removed: "ลบ" };

/** Words of the page of what changed, and of its feeds. */
export const changesText = {
  title: "สิ่งที่เปลี่ยนในเว็บนี้",
  lead: "รายการที่เพิ่ม แก้ หรือลบ วันล่าสุดอยู่บน พร้อมเหตุผลที่ผู้แก้เนื้อหาของเว็บนี้เขียนไว้ หลายครั้งเป็นภาษาอังกฤษ",
  /** Feeds hold no reasons. */
  feedLead: "รายการที่เพิ่ม แก้ หรือลบในแต่ละวัน วันล่าสุดอยู่บน อ่านเหตุผลที่ผู้แก้บันทึกไว้ได้ในหน้าเว็บ",
  link: "ดูสิ่งที่เปลี่ยนในเว็บนี้",
  unit: "ครั้งที่แก้",
  pages: "หน้าเว็บ",
  /** `แก้บทเรียน` before the names of a few. */
  few: (done: keyof typeof did, kind: string): string => did[done] + kind,
  /** `แก้ 147 รายการในบทเรียน` */
  many: (done: keyof typeof did, kind: string, count: number): string =>
    `${did[done]} ${formatNumber(count)} รายการใน${kind}`,
  reason: "เหตุผล",
  on: (day: string): string => `แก้ไข ${day}`,
  version: "รุ่นของเนื้อหา",
  versionMeans:
    "ชื่อรุ่นคิดจากเนื้อหาทั้งหมด เนื้อหาเดียวกันได้ชื่อเดียวกันเสมอ ใส่ไว้เมื่ออ้างอิงได้ " +
    "ไฟล์อ้างอิงและไฟล์ข้อมูลบอกชื่อรุ่นกับวันที่ของรุ่นที่ถืออยู่ วันหลังจากนั้นในหน้านี้คือสิ่งที่เปลี่ยนไปแล้ว",
  lastChanged: "แก้ล่าสุด",
  follow: "ติดตามว่ามีอะไรเปลี่ยนด้วยโปรแกรมอ่านฟีด",
  unknown: "เว็บนี้สร้างจากสำเนาที่ไม่มีประวัติการแก้ จึงบอกไม่ได้ว่าอะไรเปลี่ยนเมื่อใด",
  older: (count: number): string => `การแก้ก่อนหน้านี้อีก ${formatNumber(count)} ครั้งไม่ได้แสดง`,
};
