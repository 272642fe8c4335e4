import { formatNumber } from "../text/numbers.ts";

/** The page that shows which words lead to which. */
export const thesaurusText = {
  title: "คำที่ใช้ค้น",
  lead: "คำที่คนมักพิมพ์ กับคำที่รายงานใช้ ช่องค้นหาใช้รายการนี้พาไปยังคำที่มีในเว็บ",
  unit: "กลุ่มคำ",
  groups: (count: number): string => `${formatNumber(count)} กลุ่มคำ`,
  near: "ใกล้เคียง",
  absent: "รายงานไม่ได้กล่าวถึง",
  instead: "เรื่องที่ใกล้ที่สุด",
};
