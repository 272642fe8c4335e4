/** Words of how one reads: size of the text, colours, and what is told of the words. */
export const readingText = {
  size: {
    title: "ขนาดตัวอักษร",
    smaller: { sign: "ก−", name: "ตัวอักษรเล็กลง" },
    usual: { sign: "ก", name: "ตัวอักษรขนาดปกติ" },
    larger: { sign: "ก+", name: "ตัวอักษรใหญ่ขึ้น" },
    now: (percent: number) => `${percent}%`,
    smallest: "เล็กที่สุดแล้ว",
    largest: "ใหญ่ที่สุดแล้ว",
  },
  theme: {
    title: "สีหน้าเว็บ",
    light: "สว่าง",
    dark: "มืด",
    system: "ตามเครื่อง",
  },
  sources: "แสดงที่มาทั้งหมด",
  /** For who reads by keyboard: how the many links of what stands open are passed. */
  sourcesKeys: "หน้าที่มีลิงก์มาก ปุ่ม Tab ข้ามไปทีละส่วน ปุ่มลูกศรขึ้นลงพาไปทีละลิงก์ในส่วนที่กางไว้",
} as const;
