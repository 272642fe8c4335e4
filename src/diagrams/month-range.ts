import { monthName, toCE } from "../text/dates.ts";

/** `ต.ค.` also matches `ต.ค` and `ต. ค.`. */
const pattern = (name: string): string => `${name.split(".").filter(Boolean).join("\\.\\s?")}\\.?`;
const MONTHS = Array.from({ length: 12 }, (_, i) => pattern(monthName(i + 1, "short")));
const NAMED = new RegExp(`(${MONTHS.join("|")})\\s?(\\d{4}|\\d{2})(?!\\d)`, "g");
const numberOf = (name: string): number => MONTHS.findIndex((month) => new RegExp(`^${month}$`).test(name)) + 1;
const CENTURY_BE = 2500;

/**
 * Months that a caption names, as ISO months (CE) in order: `(ต.ค.50 – มี.ค.51)` → 2007-10 … 2008-03. Two-digit years are
 * พ.ศ. 25xx, as the reports print them. Empty when the text names no range.
 */
export function monthRange(text: string): string[] {
  const found = [...text.matchAll(NAMED)].map(([, name = "", year = ""]) => {
    const yearBE = year.length === 2 ? CENTURY_BE + Number(year) : Number(year);
    return toCE(yearBE) * 12 + numberOf(name) - 1;
  });
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length < 2 || last < first) return [];
  return monthsFrom(first, last);
}

const monthsFrom = (first: number, last: number): string[] =>
  Array.from(
    { length: last - first + 1 },
    (_, i) => `${Math.floor((first + i) / 12)}-${String(((first + i) % 12) + 1).padStart(2, "0")}`,
  );

/** Every month from the earliest to the latest of some ISO months. */
export function spanOf(months: readonly string[]): string[] {
  const numbers = months.map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1);
  return numbers.length === 0 ? [] : monthsFrom(Math.min(...numbers), Math.max(...numbers));
}
