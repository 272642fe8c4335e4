const WORDS = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ"];

/** A number as a heading says it: in a word as far as ten, then in figures between spaces. */
export const countWord = (count: number): string => WORDS[count] ?? ` ${count} `;
