export const glossaryText = {
  basis: { report: "คำเต็มมีในรายงาน", common: "คำเต็มที่ใช้ทั่วไป รายงานไม่ได้เขียนไว้" },
  unit: "คำ",
  letters: "เลือกตามอักษร",
  likely: "น่าจะใช่",
  aliases: "คำอื่น",
};
