/** Words of how one reads: size of the text, colours, and what is told of the words. */
export const readingText = {
  size: {
    title: "ขนาดตัวอักษร",
    smaller: { sign: "ก−", name: "ตัวอักษรเล็กลง" },
    usual: { sign: "ก", name: "ตัวอักษรขนาดปกติ" },
    larger: { sign: "ก+", name: "ตัวอักษรใหญ่ขึ้น" },
    now: (percent: number) => `${percent}%`,
  },
  theme: {
    title: "สีหน้าเว็บ",
    light: "สว่าง",
    dark: "มืด",
    system: "ตามเครื่อง",
  },
  sources: "แสดงที่มาทั้งหมด",
} as const;
