/** What is said after a table was sorted. */
const WAYS = {
  number: ["น้อยไปมาก", "มากไปน้อย"],
  text: ["ก ถึง ฮ", "ฮ ถึง ก"],
  order: ["ตามลำดับในรายงาน", "ย้อนลำดับในรายงาน"],
} as const;

export const sortText = {
  by: (column: string, kind: keyof typeof WAYS, down: boolean) => `เรียงตาม${column} ${WAYS[kind][down ? 1 : 0]}`,
};
