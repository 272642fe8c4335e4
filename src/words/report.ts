import { formatNumber } from "../text/numbers.ts";

/** `แก้ 204 แห่ง และคงไว้ 36 แห่ง`: words that were changed are told from those that stand as printed. */
export const readings = (changed: number, kept: number): string =>
  `แก้ ${formatNumber(changed)} แห่ง และคงไว้ ${formatNumber(kept)} แห่ง`;

export const reportText = {
  record: "ข้อมูลบรรณานุกรม",
  title: "ชื่อ",
  institution: "สถาบัน",
  date: "เดือนปีที่พิมพ์บนปก",
  cite: "อ้างอิงว่า",
  english: "อ้างอิงแบบอังกฤษ",
  rights: "สิทธิ์",
  tables: "ตาราง",
  figures: "รูป",
  inThisPart: "ในส่วนนี้",
  inThisTable: "ในตารางนี้",
  rows: (count: number) => `${formatNumber(count)} แถว`,
  /** Under the first rows of a long table. */
  moreRows: (count: number) => `อีก ${formatNumber(count)} แถว`,
  redrawn: "ดูแผนภาพที่วาดใหม่จากข้อความ",
  linkTo: (n: string) => `ย่อหน้า ${n}`,
  corrected: (changed: number, kept: number, disagree: number) =>
    [changed && `แก้คำ ${changed} แห่ง`, kept && `คงไว้ ${kept} แห่ง`, disagree && `ไม่ตรงกัน ${disagree} เรื่อง`]
      .filter(Boolean)
      .join(" "),
  /** Under a table whose head is ours. */
  ownHead: (reason: string) => `หัวตารางนี้เว็บตั้งเอง ${reason}`,
  /** Of a table, or of a group of its rows, that begins on a page before. */
  continued: (name: string) => `${name} (ต่อ)`,
  noChange: "ไม่มีคำที่แก้ในหัวข้อนี้",
  empty: "หัวข้อนี้มีแต่ชื่อ เนื้อความอยู่ในหัวข้อย่อย",
  entries: "รายการ",
  allMade: (section: string) => `รายการที่มาจาก ${section}`,
  madeFrom: (count: number) => `ใช้ใน ${count} รายการ`,
  method: "อ่านและแก้ข้อความอย่างไร",
  read: (section: string) => `อ่าน${section}`,
  corrections: {
    /** To the page of them. */
    way: (changed: number, kept: number) => `คำที่${readings(changed, kept)}`,
    /** What readers ask for who mean the page of them. */
    asked: "คำที่แก้ในรายงาน",
    printed: "พิมพ์ว่า",
    corrected: "ฉบับเว็บ",
    certainty: "ความแน่ใจ",
    reason: "เหตุผล",
    unit: "แห่ง",
    counts: (certain: number, likely: number, kept: number) =>
      `แก้แล้วแน่นอน ${certain} แห่ง น่าจะเป็น ${likely} แห่ง คงตามที่พิมพ์ ${kept} แห่ง`,
  },
};

/** Apart from the others, of which the page of tables fetches all. */
export const reportHeadings = {
  inThisText: "ในหัวข้อนี้",
  into: { headings: "ในหัวข้อนี้", speakers: "ใครกล่าวอะไร" },
  paragraphs: (count: number) => `${formatNumber(count)} ย่อหน้า`,
};
