/**
 * What Excel makes of a cell of a CSV that is opened with a double click, as far as it can be said without Excel: its published limits,
 * and the texts that it takes for something else. Written apart from what the files are made with (src/exports/spreadsheet.ts).
 */

/** "Excel specifications and limits": of a cell, of a number, and of a sheet. */
const MOST = { letters: 32_767, lines: 253, digits: 15, rows: 1_048_576, columns: 16_384 };
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const MONTHS = [
  "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*",
  "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม",
  "ม\\.?ค|ก\\.?พ|มี\\.?ค|เม\\.?ย|พ\\.?ค|มิ\\.?ย|ก\\.?ค|ส\\.?ค|ก\\.?ย|ต\\.?ค|พ\\.?ย|ธ\\.?ค",
].join("|");
const TAKEN_FOR_ELSE = [
  // A formula, or an older program's sign for one; the wide forms are the same keys of Asian keyboards (OWASP, "CSV injection").
  /^[=+\-@＝＋－＠\t\r\n]/,
  // Numbers with their signs, days, times, fractions: digits of any script, and no letter but that of exponents.
  /^[\s$฿€£¥(.,]*\p{Nd}[\p{Nd}\s.,:/'%()-]*(?:e[+-]?\p{Nd}+)?\s*$/iu,
  // Hours.
  /^\s*\p{Nd}[\p{Nd}\s.:]*[ap]\.?m?\.?\s*$/iu,
  // "Set automatic data conversions": letters and digits that make a day, such as JAN1.
  new RegExp(`^(?=.*\\p{Nd})[\\p{Nd}\\s./,-]*(?:${MONTHS})\\.?[\\p{Nd}\\s./,'-]*$`, "iu"),
  /^\s*(?:true|false|จริง|เท็จ|#(?:n\/a|ref!|value!|name\?|num!|null!|div\/0!|spill!|calc!))\s*$/i,
];

/** @param type of the field, as the data package has it: what is no text may be what it says it is */
export function changedByExcel(cell: string, type = "string"): boolean {
  if (cell.length > MOST.letters || cell.split("\n").length - 1 > MOST.lines) return true;
  // Inside a cell a line ends with LF; CR is shown as a sign.
  if (cell.includes("\r")) return true;
  if (type === "integer" || type === "number")
    return cell !== "" && !(NUMBER.test(cell) && cell.replace(/\D/g, "").length <= MOST.digits);
  if (type === "boolean") return !["", "true", "false"].includes(cell);
  return TAKEN_FOR_ELSE.some((pattern) => pattern.test(cell));
}

/**
 * Whether a double click opens a file as UTF-8 and as columns, with all its rows: the BOM tells the letters, a comma is what Thai and
 * English Windows separate by, a line `sep=` would be a row for every other program, and what begins with `ID` is taken for SYLK.
 * @param rows with the head
 */
export function opensInExcel(text: string, rows: readonly (readonly string[])[]): boolean {
  const [head = []] = rows;
  return (
    text.startsWith("\uFEFF") &&
    !/^\uFEFF?"?(?:ID|sep=)/.test(text) &&
    text.split("\r\n", 1)[0] === `\uFEFF${head.join(",")}` &&
    rows.length <= MOST.rows &&
    head.length <= MOST.columns
  );
}
