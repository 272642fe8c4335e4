/** Words of the pages of questions. */
export const questionText = {
  ours: "คำตอบของเรา สรุปจากรายงาน ตัวเลขท้ายประโยคพาไปที่มา",
  oursAll: "คำตอบเป็นของเรา สรุปจากรายงาน",
  none: "ยังไม่มีคำถาม",
  notSaid: "รายงานไม่ได้กล่าวไว้",
  report: "รายงาน",
  one: "คำถาม",
  answered: "คำถามที่ตอบจากเรื่องนี้",
  sign: (number: number) => `ที่มาของประโยคที่ ${number}`,
  grounds: (sentences: number) => `แต่ละประโยคมาจากไหน (${sentences})`,
  back: (number: number) => `กลับไปประโยคที่ ${number}`,
  lessons: "สิ่งที่คนอื่นได้เรียนรู้",
  networks: "เครือข่ายที่กล่าวถึง",
  neighbours: "คำถามใกล้กัน",
  featured: "คำถามที่คนทำเครือข่ายมักถาม",
  all: (count: number) => `ดูคำถามทั้งหมด ${count} ข้อ`,
};
