import { formatNumber } from "../../text/numbers.ts";
import { counted } from "../counted.ts";

const dashed = "เส้นประคือการจับคู่ของเว็บ";

/** Words of the drawing of the next phase: approaches, sub-projects with their months, rows of the table. */
export const approachesText = {
  name: "โครงการระยะต่อไป",
  root: "ระยะต่อไป",
  title: (approaches: number, subProjects: number, rows: number) =>
    `${approaches} แนวทางขยายผล ${subProjects} โครงการย่อย และ ${counted.networks(rows)}ในตารางของรายงาน`,
  summary: "โครงการย่อยจัดตามแนวทางที่รายงานบอก ตารางบอกเครือข่ายและหน่วยงานหลัก",
  howToRead:
    "ซ้ายคือแนวทาง กลางคือโครงการย่อยของแนวทางนั้น ขวาคือแถวในตารางของรายงาน ใต้ชื่อคือหัวหน้าทีมหรือหน่วยงานพันธมิตรหลัก " +
    `${dashed} ลูกปัดบอกเดือนที่ทำข้อเสนอ`,
  dashed,
  howToReadNarrow:
    "อ่านจากบนลงล่าง แนวทางแล้วโครงการย่อยของแนวทางนั้น ลูกปัดบอกเดือนที่ทำข้อเสนอ แตะเพื่ออ่านต่อ แถวในตารางของรายงานอยู่ในรายการ",
  period: (when: string) => `ทำข้อเสนอ ${when}`,
  approachPage: "แนวทางนี้ในกรอบคิด",
  outputs: "ผลงานที่คาดหวังของโครงการ",
  /** @param reported what the report says of it itself */
  matched: (reported?: string) =>
    `${reported ? `${reported} ` : ""}เว็บจับคู่เมื่อเป็นเครือข่ายเดียวกัน หรือเมื่อแนวทางที่พิมพ์ในตารางขึ้นต้นด้วยชื่อโครงการย่อย`,
  stated: (value: number, unit: string) =>
    `เนื้อความของรายงานว่ามีทั้งสิ้น ${formatNumber(value)} ${unit} ซึ่งไม่ตรงกับจำนวนที่วาดได้`,
  heads: {
    approach: (n: number) => `แนวทาง ${n}`,
    project: (n: number) => `โครงการย่อย ${n}`,
    row: (n: number) => `แถวในตาราง ${n}`,
  },
  elsewhere: (value: number, unit: string) => `เนื้อความว่า ${formatNumber(value)} ${unit}`,
  alone: "แถวที่ไม่ตรงกับโครงการย่อยใด",
  ungrouped: "ไม่ได้จัดเข้าแนวทางใด",
  row: (order: number, title: string) => `${order}. ${title}`,
  where: (province: string) => `จ.${province}`,
} as const;
