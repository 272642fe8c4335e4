import { toCsv } from "../exports/csv.ts";

type Line = readonly (string | number)[];

/**
 * Lines under a head as a CSV like those of the data files. What stands at the head are values too: two may have one name, and a
 * spreadsheet would take a month for a day, or run what begins like a formula.
 */
export function gridCsv(head: readonly string[], lines: readonly Line[]): string {
  const places = head.map((_, place) => String(place));
  const records = [head, ...lines].map((line) =>
    Object.fromEntries(places.map((place, i) => [place, line[i] ?? null])),
  );
  const text = toCsv(records, places);
  // Before the head stand the places.
  return text.replace(`${places.join()}\r\n`, "");
}
