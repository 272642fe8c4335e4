import { formatNumber } from "../text/numbers.ts";

/** From which of a list to which. */
interface FromTo {
  from: number;
  to: number;
}

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
  /** Of a list that goes on in other parts: which of all stand here, and which there. */
  someDisputes: ({ from, to }: FromTo, of: number) =>
    `หน้านี้มีเรื่องที่ ${formatNumber(from)}–${formatNumber(to)} จากทั้งหมด ${formatNumber(of)} เรื่อง`,
  otherDisputes: ({ from, to }: FromTo, page: number) =>
    `เรื่องที่ ${formatNumber(from)}–${formatNumber(to)} อยู่หน้า ${formatNumber(page)}`,
  /** Where disagreements alone stand in a part of the list. */
  stretch: ({ from, to }: FromTo) => `จุดที่รายงานไม่ตรงกัน เรื่องที่ ${formatNumber(from)}–${formatNumber(to)}`,
  allDisputes: (count: number) => `ดูจุดที่รายงานไม่ตรงกันทั้งหมด ${formatNumber(count)} เรื่อง`,
  disagreements: "จุดที่รายงานไม่ตรงกัน",
  itsDisagreements: "จุดที่ไม่ตรงกัน",
  disagreementsLead: "เว็บแสดงทุกฝ่าย ความเห็นของเว็บเขียนแยกไว้ข้างล่าง จำนวนที่ “เรานับได้” เครื่องนับจากรายการในเว็บนี้ทุกครั้งที่สร้างเว็บ",
  witness: "ที่ไหน",
  says: "กล่าวว่า",
  quote: "ข้อความ",
  countedFrom: "นับจากรายการในเว็บนี้",
  assessment: "ความเห็นของเว็บ",
};
