import { formatNumber } from "../../text/numbers.ts";

/** Words of the drawings about the next phase: approaches, sub-projects, plan, expected results. */
export const approachesText = {
  name: "แนวทางขยายผลและหน่วยงานพันธมิตร",
  title: (approaches: number, subProjects: number, rows: number) =>
    `${approaches} แนวทางขยายผล ${subProjects} โครงการย่อย และ ${rows} เครือข่ายในตารางของรายงาน`,
  summary: "ที่ประชุมจัดโครงการย่อยเข้ากลุ่มตามแนวทาง ส่วนตารางของรายงานบอกเครือข่ายตั้งต้นและหน่วยงานพันธมิตรหลัก",
  howToRead:
    "ซ้ายคือแนวทาง กลางคือโครงการย่อยของแนวทางนั้น ขวาคือแถวในตารางของรายงาน ใต้ชื่อคือหัวหน้าทีมหรือหน่วยงานพันธมิตรหลัก เส้นประคือการจับคู่ของเว็บ",
  matched: "รายงานไม่ได้จับคู่แถวในตารางกับโครงการย่อย เว็บจับคู่เมื่อเป็นเครือข่ายเดียวกัน หรือเมื่อแนวทางที่พิมพ์ในตารางขึ้นต้นด้วยชื่อโครงการย่อย",
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

export const phaseText = {
  name: "กรอบโครงการระยะต่อไป",
  title: (projects: number, groups: number, periods: readonly number[]) =>
    `${projects} โครงการย่อยใน ${groups} กลุ่ม ทำข้อเสนอ ${periods.length} ช่วง ${periods.join(" และ ")} โครงการ`,
  summary: "โจทย์วิจัยแบ่งเป็นกลุ่มตามแนวทางขยายผล แต่ละโครงการย่อยมีเดือนที่ทำข้อเสนอ",
  howToRead: "แต่ละช่องคือกลุ่มหนึ่ง ลูกปัดทึบคือโครงการที่ทำข้อเสนอในช่วงแรก ลูกปัดโปร่งคือช่วงหลัง",
  limit: "รูปต้นฉบับสูญหาย ข้อความบอกเพียงกลุ่ม ชื่อโครงการย่อย และช่วงที่ทำข้อเสนอ เว็บไม่ได้วาดสิ่งใดเกินจากนี้",
  period: (when: string) => `ทำข้อเสนอ ${when}`,
  count: (n: number) => `${n} โครงการย่อย`,
} as const;

export const planText = {
  name: "แผนงานช่วงขยายเวลา",
  title: (months: number, from: string, to: string, projects: number) =>
    `ขยายเวลา ${months} เดือน ${from} ถึง ${to} เพื่อทำข้อเสนอ ${projects} โครงการย่อย`,
  summary: "ข้อความบอกช่วงเวลาทั้งหมด และเดือนที่ทำข้อเสนอของแต่ละโครงการย่อยเท่านั้น",
  howToRead: "แต่ละช่องคือหนึ่งเดือน แถบคือช่วงขยายเวลาของทีมประสานงานกลาง ลูกปัดคือเดือนที่ทำข้อเสนอโครงการย่อย",
  limit: "รูปต้นฉบับสูญหาย ข้อความไม่ได้บอกงานรายเดือนอื่น จึงไม่มีในภาพ",
  extension: "ช่วงขยายเวลาของทีมประสานงานกลาง",
  group: (when: string, count: number) => `ทำข้อเสนอ ${when} ${count} โครงการ`,
  span: (from: string, to: string) => `${from} – ${to}`,
} as const;

export const resultsText = {
  name: "ผลลัพธ์ที่คาดหวัง",
  title: (outputs: number, projects: number) =>
    `คาดหวังผลงาน ${outputs} อย่าง และข้อเสนอ ${projects} โครงการย่อยเมื่อขยายเวลา`,
  summary: "ผลงานที่คาดหวังของโครงการ และสิ่งที่ตกลงจะทำในช่วงขยายเวลาเพื่อเตรียมระยะต่อไป",
  howToRead: "อ่านจากซ้ายไปขวา กิ่งบนคือผลงานที่คาดหวังของโครงการ กิ่งล่างคือข้อเสนอโครงการย่อยที่ตกลงทำในช่วงขยายเวลา แยกตามกลุ่ม",
  limit: "รูปต้นฉบับสูญหาย และไม่มีข้อความใดในรายงานบอกผลลัพธ์ในรูปนั้น ภาพนี้วาดจากผลงานที่คาดหวังของโครงการกับข้อสรุปการประชุม",
  root: "ผลลัพธ์ที่คาดหวัง",
  outputs: (n: number) => `ผลงานของโครงการ ${n} อย่าง`,
  proposals: (n: number) => `ข้อเสนอ ${n} โครงการย่อย`,
  group: (title: string, n: number) => `${title} ${n} โครงการ`,
} as const;
