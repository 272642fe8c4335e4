/**
 * What Excel makes of a cell of a CSV that is opened with a double click, as far as it can be said without Excel: its published limits,
 * and the texts that it takes for something else. Written apart from what the files are made with (src/exports/spreadsheet.ts).
 */

/** Letters in a cell, and digits in a number ("Excel specifications and limits"). */
const MOST = { letters: 32_767, digits: 15 };
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const MONTHS =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ม\\.?ค|ก\\.?พ|มี\\.?ค|เม\\.?ย|พ\\.?ค|มิ\\.?ย|ก\\.?ค|ส\\.?ค|ก\\.?ย|ต\\.?ค|พ\\.?ย|ธ\\.?ค";
const TAKEN_FOR_ELSE = [
  // A formula, or an older program's sign for one.
  /^[=+\-@\t\r]/,
  // Numbers with their signs, days, times, fractions: digits of any script, and no letter but those of exponents and hours.
  /^[\s$฿€£¥(]*\p{Nd}[\p{Nd}\s.,:/'%()-]*(?:e[+-]?\p{Nd}+)?\s*(?:[ap]\.?m?\.?)?$/iu,
  new RegExp(`^(?=.*\\d)[\\d\\s./,-]*(?:${MONTHS})[a-z]*\\.?[\\d\\s./,-]*$`, "i"),
  /^\s*(?:true|false|#(?:n\/a|ref!|value!|name\?|num!|null!|div\/0!))\s*$/i,
];

/** @param type of the field, as the data package has it: what is no text may be what it says it is */
export function changedByExcel(cell: string, type = "string"): boolean {
  if (cell.length > MOST.letters) return true;
  if (type === "integer" || type === "number")
    return cell !== "" && !(NUMBER.test(cell) && cell.replace(/\D/g, "").length <= MOST.digits);
  if (type === "boolean") return !["", "true", "false"].includes(cell);
  return TAKEN_FOR_ELSE.some((pattern) => pattern.test(cell));
}
