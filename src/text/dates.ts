/** Thai dates. Years in the data say their era: `BE` = พ.ศ., `CE` = ค.ศ.; BE = CE + 543. */

const MONTHS = [
  "มกราคม",
  "กุมภาพันธ์",
  "มีนาคม",
  "เมษายน",
  "พฤษภาคม",
  "มิถุนายน",
  "กรกฎาคม",
  "สิงหาคม",
  "กันยายน",
  "ตุลาคม",
  "พฤศจิกายน",
  "ธันวาคม",
] as const;
const MONTHS_SHORT = [
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
] as const;

export const toBE = (yearCE: number): number => yearCE + 543;
export const toCE = (yearBE: number): number => yearBE - 543;

/** Name of a month 1–12. @throws RangeError outside 1–12. */
export function monthName(month: number, form: "long" | "short" = "long"): string {
  const name = (form === "long" ? MONTHS : MONTHS_SHORT)[month - 1];
  if (!name) throw new RangeError(`month ${month}`);
  return name;
}

/** Whether a text names a month, in full or short. */
export const namesMonth = (text: string): boolean => [...MONTHS, ...MONTHS_SHORT].some((name) => text.includes(name));

/** ISO day (CE) → `25 ก.ย. 2560`; ISO month → `ก.ย. 2560`. @throws RangeError when it is neither. */
export function thaiDate(iso: string, form: "long" | "short" = "short"): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  if (!match) throw new RangeError(`not an ISO date: ${iso}`);
  const rest = `${monthName(Number(match[2]), form)} ${toBE(Number(match[1]))}`;
  return match[3] ? `${Number(match[3])} ${rest}` : rest;
}

/**
 * Sorted ISO days (CE) → one short phrase: `12–13 ก.ย. 2560`, `7, 22 ส.ค. 2560`, `29 ส.ค. – 1 ก.ย. 2560`.
 * A run of consecutive days is a range; anything else is listed.
 */
export function thaiDates(days: readonly string[]): string {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "";
  if (days.length === 1) return thaiDate(first);
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  if (!isRunOfDays(days))
    return sameMonth
      ? `${days.map(dayOfMonth).join(", ")} ${thaiDate(first.slice(0, 7))}`
      : days.map((day) => thaiDate(day)).join(", ");
  if (sameMonth) return `${dayOfMonth(first)}–${thaiDate(last)}`;
  return `${dayOfMonth(first)} ${monthName(Number(first.slice(5, 7)), "short")} – ${thaiDate(last)}`;
}

/** Whether sorted ISO days follow each other without a gap; one day does. */
export const isRunOfDays = (days: readonly string[]): boolean =>
  days.every((day, i) => i === 0 || dayNumber(day) - dayNumber(days[i - 1] ?? day) === 1);

const dayOfMonth = (iso: string): number => Number(iso.slice(8, 10));
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
