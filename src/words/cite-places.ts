/** Words with which Thai reports name their places, as an English citation says them. */
export const englishPlaces: readonly (readonly [thai: string, english: string])[] = [
  ["หัวข้อย่อย", "Subsection"],
  ["ภาคผนวก", "Appendix"],
  ["แถวสุดท้าย", "last row"],
  ["หัวตาราง", "head"],
  ["ตารางที่", "Table"],
  ["ย่อหน้า", "para."],
  ["หัวข้อ", "Section"],
  ["บทคัดย่อ", "Abstract"],
  ["คำนิยม", "Foreword"],
  ["สารบัญ", "Contents"],
  ["บทที่", "Chapter"],
  ["ลำดับ", "No."],
  ["รูปที่", "Figure"],
  ["แถว", "row"],
  ["ข้อ", "Item"],
  ["ปก", "Cover"],
];
