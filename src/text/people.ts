import { ABBREVIATED, TITLES } from "./titles.ts";

const TITLE = `(?:(?:${ABBREVIATED})\\.|${TITLES})\\s*`;

/** A person's name without rank and title: `ศ.ดร.โสภณ ทองปาน` → `โสภณ ทองปาน` */
export const withoutRank = (name: string): string => name.replace(new RegExp(`^(?:${TITLE})+(?=\\S)`), "");

/** Whether a name is a person's, by the rank or title before it: `คุณนิคม`, `ผศ.ยินดี`, not `ธ.ก.ส.`, `ผู้ว่าราชการจังหวัด`. */
export const isPerson = (name: string): boolean => new RegExp(`^${TITLE}\\S`).test(name);

/** After the names of authors: that there are more. */
export const AND_OTHERS = "และคณะ";

/** `ชื่อ สกุล`, `ชื่อ สกุล และ ชื่อ สกุล`, `ก, ข และ ค`; with others who are not named `ก, ข และคณะ` */
export function thaiNames(names: readonly string[], others: boolean): string {
  if (others) return [names.join(", "), AND_OTHERS].filter(Boolean).join(" ");
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" และ ");
}
