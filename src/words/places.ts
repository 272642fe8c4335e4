/** What the site calls a place within a section of a report: after the name that the report has for the section or table. */
export const placeText = {
  paragraph: "ย่อหน้า",
  /** By the number that is printed before it. */
  number: "ลำดับ",
  row: "แถว",
  lastRow: "แถวสุดท้าย",
  tableHead: "หัวตาราง",
  /** One that the report has no name for. */
  table: "ตาราง",
  subsection: "หัวข้อย่อย",
  /** By its number among those of its section, where its words can't be said. */
  heading: "หัวเรื่อง",
  /** How provinces lie in regions (data/provinces.ts). */
  regions: "เว็บนี้แบ่งหกภาคตามคณะกรรมการภูมิศาสตร์แห่งชาติ หลายจังหวัดที่มักเรียกว่าภาคเหนือตอนล่างจึงอยู่ในภาคกลาง",
  /** A sentence that is of one report, where there are several. */
  ofReport: (report: string, says: string) => `${report}: ${says}`,
  /** From one place to another of another kind. */
  to: "ถึง",
} as const;
