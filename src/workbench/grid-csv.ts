import { toCsv } from "../exports/csv.ts";

type Line = readonly (string | number)[];

/** Lines under a head as a CSV like those of the data files. Two columns may have one name: they are told apart by their place. */
export function gridCsv(head: readonly string[], lines: readonly Line[]): string {
  const places = head.map((_, place) => String(place));
  const records = lines.map((line) => Object.fromEntries(places.map((place, i) => [place, line[i] ?? null])));
  const text = toCsv(records, places);
  // The head of these records are the places: the names are written by the same rules, as a head of their own.
  const named = toCsv([], head);
  return named + text.slice(text.indexOf("\r\n") + 2);
}
