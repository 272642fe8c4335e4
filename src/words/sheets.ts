/** Words of the sheets for a meeting. What to talk about is ours. */
export const sheetText = {
  kicker: {
    topics: "ใบแจกวงประชุม · บทเรียน",
    factors: { success: "ใบแจกวงประชุม · ปัจจัยแห่งความสำเร็จ", sustainability: "ใบแจกวงประชุม · ปัจจัยแห่งความยั่งยืน" },
    questions: "ใบแจกวงประชุม · คำถาม",
  },
  title: (title: string) => `ใบแจก: ${title}`,
  description: (title: string) => `ใบแจกวงประชุมหนึ่งแผ่น A4 เรื่อง ${title} พร้อมที่จด`,
  hint: "แผ่นเดียว A4 ขาวดำก็อ่านได้ ไม่มีปุ่มก็สั่งพิมพ์จากเบราว์เซอร์",
  back: (title: string) => `กลับไปหน้า ${title}`,
  ofTopic: "ใบแจกวงประชุม",
  learned: "สิ่งที่คนอื่นได้เรียนรู้",
  talk: "ชวนคุยในวง",
  questions: ["เรื่องนี้ตรงกับกลุ่มเราตรงไหน", "เราจะลองทำอะไรก่อน ใครช่วย", "นัดคุยกันอีกวันไหน ใครชวน"],
  notes: "จดจากวง",
  readOn: "อ่านต่อ",
  more: {
    topics: (count: number) => `บทเรียนในหมวดนี้ ${count} ข้อ`,
    factors: (count: number) => `ปัจจัยนี้ และบทเรียนที่เกี่ยวข้อง ${count} ข้อ`,
    questions: "คำตอบเต็ม พร้อมที่มาทุกประโยค",
  },
  /** What of a sheet is whose. On paper “this site” is none: it is named. */
  quoted: (reports: string, site: string) =>
    `ข้อความในเครื่องหมายคำพูดยกจากรายงานวิจัย ${reports} หัวข้อและคำถามเป็นของเว็บ${site}`,
  answered: (reports: string, site: string) => `คำตอบเป็นของเว็บ${site} สรุปจากรายงานวิจัย ${reports}`,
  qr: (address: string) => `รหัสคิวอาร์ของ ${address}`,
};
