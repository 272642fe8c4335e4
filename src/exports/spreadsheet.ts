import { monthName } from "../text/dates.ts";

/**
 * What Excel and LibreOffice make of a cell when a CSV is opened: text that looks like a number, a day, a time or a truth is
 * replaced by what the program takes it for, and a formula is run. Tried in LibreOffice in English and Thai; Excel's rules as
 * Microsoft and the reports of its users describe them.
 */

/** Run as a formula (OWASP, CSV injection); the wide forms are the same keys of Asian keyboards. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/** A letter that makes words of it; E, T and Z stand in numbers and times. */
const LETTER = /[^\P{L}ETZetz]/u;
/** Digits and marks alone: numbers, `1-1`, `1/2`, `12:30`, `5%`, `1e5`, `(5)`, `2007-01-12T10:00Z`. */
const isNumeric = (text: string): boolean => /\p{Nd}/u.test(text) && !LETTER.test(text);
const CLOCK = /^\s*\p{Nd}[\p{Nd}:.\s]*(?:a|p)\.?m?\.?\s*$/iu;
const WORD = /^\s*(?:true|false|จริง|เท็จ|#[A-Z0-9/]+[!?]?)\s*$/i;
const months = Array.from({ length: 12 }, (_, i) => [
  monthName(i + 1),
  monthName(i + 1, "short").replaceAll(".", "\\.?\\s?"),
  new Date(Date.UTC(2007, i)).toLocaleString("en", { month: "short", timeZone: "UTC" }).concat("[a-z]*"),
]).flat();
/** `12 ม.ค. 50`, `Jan-1`, `5 May 2007`. */
const DAY = new RegExp(`^(?=.*[\\d๐-๙])[\\s\\d๐-๙.,/'-]*(?:${months.join("|")})[\\s\\d๐-๙.,/'-]*$`, "is");
/** A spreadsheet keeps fifteen digits. */
const MOST_DIGITS = 15;

/** Would a spreadsheet show or run something else than this text? */
export const isChanged = (text: string): boolean =>
  isNumeric(text) || [FORMULA, CLOCK, WORD, DAY].some((pattern) => pattern.test(text));

/**
 * A text as a cell that is left as it is: with an apostrophe in front where it needs one. Whoever reads the file takes one
 * apostrophe away where a cell begins with it.
 */
export const textCell = (text: string): string => (text.startsWith("'") || isChanged(text) ? `'${text}` : text);

/** A number as a cell: a number, unless a spreadsheet would round it. */
export function numberCell(value: number): string {
  const text = String(value);
  return /^-?\d+(?:\.\d+)?$/.test(text) && text.replace(/\D/g, "").length <= MOST_DIGITS ? text : `'${text}`;
}
