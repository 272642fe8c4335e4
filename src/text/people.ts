import { ABBREVIATED, TITLES } from "./titles.ts";

const TITLE = `(?:(?:${ABBREVIATED})\\.|${TITLES})\\s*`;

/** What follows a point in the abbreviated name of a body: `ต.ก.` in อ.ต.ก. */
const LETTERS = /^[ก-ฮ]\.(?:[ก-ฮ]\.|[ก-ฮ]?$)/;

/** The ranks and titles before a person's name; none of what is no person. */
function titlesBefore(name: string): string {
  const [titles = ""] = new RegExp(`^(?:${TITLE})+(?=\\S)`).exec(name) ?? [];
  return titles.trimEnd().endsWith(".") && LETTERS.test(name.slice(titles.length)) ? "" : titles;
}

/** A person's name without rank and title: `ศ.ดร.โสภณ ทองปาน` → `โสภณ ทองปาน` */
export const withoutRank = (name: string): string => name.slice(titlesBefore(name).length);

/** Whether a name is a person's, by the rank or title before it: `คุณนิคม`, `ผศ.ยินดี`, not `ธ.ก.ส.`, `ผู้ว่าราชการจังหวัด`. */
export const isPerson = (name: string): boolean => titlesBefore(name) !== "";

/** After the names of authors: that there are more. */
export const AND_OTHERS = "และคณะ";

/** `ชื่อ สกุล`, `ชื่อ สกุล และ ชื่อ สกุล`, `ก, ข และ ค`; with others who are not named `ก, ข และคณะ` */
export function thaiNames(names: readonly string[], others: boolean): string {
  if (others) return [names.join(", "), AND_OTHERS].filter(Boolean).join(" ");
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" และ ");
}
