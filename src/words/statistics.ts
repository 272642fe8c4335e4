import { formatNumber } from "../text/numbers.ts";

export const statisticsText = {
  ours: "ประโยคของตัวเลขสำคัญเว็บเขียนเอง กดที่ประโยคเพื่ออ่านข้อความในรายงาน",
  main: (count: number) => `${formatNumber(count)} ตัวเลขที่ควรรู้`,
  others: "ตัวเลขอื่น",
  all: "ตัวเลขทั้งหมด",
  count: (count: number) => `${formatNumber(count)} ตัวเลข`,
  disputes: (count: number) => `${formatNumber(count)} เรื่อง`,
  /** What a part of the list is cut from: `118 รายการ (82 ตัวเลข 36 จุดที่ไม่ตรงกัน)` */
  unit: (statistics: number, discrepancies: number) =>
    `รายการ (${formatNumber(statistics)} ตัวเลข กับ ${formatNumber(discrepancies)} จุดที่รายงานไม่ตรงกัน)`,
  disagreements: "จุดที่รายงานไม่ตรงกัน",
  itsDisagreements: "จุดที่ไม่ตรงกัน",
  disagreementsLead: "เว็บแสดงทุกฝ่าย ความเห็นของเว็บเขียนแยกไว้ข้างล่าง จำนวนที่ “เรานับได้” เครื่องนับจากรายการในเว็บนี้ทุกครั้งที่สร้างเว็บ",
  witness: "ที่ไหน",
  says: "กล่าวว่า",
  quote: "ข้อความ",
  countedFrom: "นับจากรายการในเว็บนี้",
  assessment: "ความเห็นของเว็บ",
};
