import { monthName, toCE } from "./dates.ts";
import { arabicDigits } from "./normalise.ts";

const months = Array.from({ length: 12 }, (_, i) => {
  const short = monthName(i + 1, "short").replaceAll(".", "\\.? ?");
  return new RegExp(`(?:เดือน)?(?:${monthName(i + 1)}|${short})`);
});

/** The shortest year that is no year of the Common Era too: 43 for 2543, when the other would be 2043. */
const FIRST_SURE = 43;

/**
 * A day or month as people write it → ISO, Common Era: `25/9/2560`, `25 ก.ย. 2560`, `25 กันยายน พ.ศ. ๒๕๖๐`, `2560-09-25`, `25 ก.ย. 50`,
 * `2551-01`, `ม.ค. 2551`. `undefined` for everything else, also for a day that the calendar does not have.
 */
export function readDate(text: string): { iso: string; era: "BE" | "CE"; year: number } | undefined {
  const plain = arabicDigits(text).replace(/พ\.? ?ศ\.?|ค\.? ?ศ\.?|วันที่/g, " ");
  const named = months.reduce((result, name, i) => result.replace(name, ` ${i + 1} `), plain);
  const numbers = named.match(/\d+/g)?.map(Number) ?? [];
  if (numbers.length < 2 || numbers.length > 3 || /[^\d\s/.-]/.test(named)) return undefined;
  const [written = 0, month = 0, day] = (numbers[0] ?? 0) > 31 ? numbers : [...numbers].reverse();
  // A report may write 60 for 2560. A year like 07 may be 2507 or, of the Common Era, 2007: no one can tell.
  if (written < FIRST_SURE) return undefined;
  const year = written < 100 && !/ค\.? ?ศ/.test(text) ? 2500 + written : written;
  const era = year > 2400 ? "BE" : "CE";
  const ce = era === "BE" ? toCE(year) : year;
  if (ce < 1800 || ce > 2200 || !isInCalendar(ce, month, day ?? 1)) return undefined;
  const pad = (part: number) => String(part).padStart(2, "0");
  return { iso: [ce, pad(month), ...(day === undefined ? [] : [pad(day)])].join("-"), era, year };
}

/** Whether a text names days that run on or stand side by side, as a table writes them: `25-26 ก.ย. 60`, `25, 26 ก.ย. 2560`. */
export function isSeveralDays(text: string): boolean {
  const [first, ...rest] = arabicDigits(text).split(/(?<=\d)\s*(?:[-–—,]|ถึง|และ|กับ)\s*(?=\d)/);
  const last = readDate(rest.at(-1) ?? "")?.iso;
  return /^\D*\d{1,2}$/.test(first ?? "") && last?.length === "2007-09-25".length;
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
