export const glossaryText = {
  basis: { report: "รายงานเขียนไว้คู่กัน", common: "คำเต็มที่ใช้ทั่วไป รายงานไม่ได้เขียนไว้" },
  unit: "คำ",
  letters: "เลือกตามอักษร",
  likely: "น่าจะใช่",
  aliases: "คำอื่น",
};
