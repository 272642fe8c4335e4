import { thesaurusText } from "./thesaurus.ts";

/** Words that machines are told, where the pages have them in other sentences, and of `/framework.ttl`. */
export const linkedText = {
  /** The link to it. */
  file: "กรอบคิด ปัจจัย คำศัพท์ และคำที่ใช้ค้น เป็นคำที่เชื่อมกัน (SKOS, Turtle)",
  province: (name: string) => `จังหวัด${name}`,
  country: "ประเทศไทย",
  /** Whose words are what in `/framework.ttl`. */
  factors:
    "ชื่อและ skos:definition เป็นถ้อยคำของรายงาน ชื่อสั้น (skos:altLabel) คำค้น (skos:hiddenLabel) และ skos:scopeNote เว็บเขียนเอง",
  framework: "skos:definition เป็นถ้อยคำของรายงาน ชื่อที่รายงานไม่ได้ตั้ง และการจับคู่กับปัจจัย (skos:relatedMatch) เป็นของเว็บ",
  glossary: "คำที่ใช้ในรายงาน skos:definition เว็บเขียนเอง เว้นแต่อ้างรายงาน",
  thesaurus:
    "เว็บรวบรวมเอง รายงานไม่มี skos:altLabel แปลว่าอย่างเดียวกัน skos:hiddenLabel กับ skos:related คือคำที่กว้างกว่า แคบกว่า หรือเกี่ยวข้องกัน",
  likely: (names: string) => `คำเต็ม: ${names}`,
  absent: (words: readonly string[]) => `${thesaurusText.absent} ${thesaurusText.instead}: ${words.join(", ")}`,
};
