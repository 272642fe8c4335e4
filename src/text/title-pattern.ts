import { RANKS, WHOLE_TITLES } from "./titles.ts";

/** Parts of patterns that find titles and ranks; those that are shortened without their point. */
export const ABBREVIATED = [...RANKS, "อ", "น\\.ส", "ผจก", "ผอ", "ผชช", "Mrs", "Mr", "Ms", "Dr"].join("|");

/** What must not follow: the same letters begin an office (นายกสมาคม) or another word (คุณค่า). */
const NOT_BEFORE: { readonly [T in (typeof WHOLE_TITLES)[number]]?: string } = {
  นาย: "ก(?:$|[\\s.ฯ]|เทศ|เมือง|รัฐ|สมาคม|สโมสร|สภา|องค์|อบ|เหล่า)",
  คุณ: "ค่า|ธรรม|ภาพ|ลักษณะ|วุฒิ|สมบัติ",
};
export const TITLES = WHOLE_TITLES.map((title) => {
  const other = NOT_BEFORE[title];
  return other ? `${title}(?!${other})` : title;
}).join("|");
