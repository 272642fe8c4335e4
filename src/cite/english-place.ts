import { monthName, toCE } from "../text/dates.ts";
import { citeEnglish } from "../words/cite.ts";
import { englishPlaces, withComma } from "../words/cite-places.ts";
import { placeText } from "../words/places.ts";
import { rangeName } from "./place-range.ts";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const oneOf = (words: Iterable<string>): string => [...words].map(escaped).join("|");

/** A whole word, and whether a range of numbers follows it. */
const words = englishPlaces.map(
  ([thai, one, several = one]) =>
    [new RegExp(`(^|[\\s(])${thai}(?=( \\d+–\\d+)?(?:[\\s;)]|$))`, "g"), one, several] as const,
);
/** The whole word is taken, so that none is sought within it: there is a row in “last row”. */
const comma = new RegExp(`(?<![;,]) (${oneOf(withComma)})(?=[\\s;)]|$)`, "g");
/** A place that begins after “to” is no part of the one before. */
const noComma = /\bto, /g;

const months = new Map(
  citeEnglish.months.flatMap((english, i) =>
    (["long", "short"] as const).map((form) => [monthName(i + 1, form), english] as const),
  ),
);
/** A day in the name of a part: `25 ก.ย. 2560`, in พ.ศ. as reports print it. */
const date = new RegExp(`(\\d+) (${oneOf(months.keys())}) (\\d{4})`, "g");

/** A place as an English citation names it: its words for chapter, table and paragraph, years ค.ศ.; what has no such word stays Thai. */
export const englishPlace = (place: string): string =>
  words
    .reduce(
      (said, [thai, one, several]) =>
        said.replace(thai, (_, before: string, range?: string) => before + (range === undefined ? one : several)),
      place,
    )
    .replace(date, (_, day: string, month: string, year: string) => `${day} ${months.get(month)} ${toCE(Number(year))}`)
    .replace(comma, ", $1")
    .replace(noComma, "to ");

const isEnglish = (place: string): boolean => !/[\u0e00-\u0e7f]/.test(englishPlace(place));

/**
 * What an anchor counts, in the words of places: `p15`, `h2`, `table-4-r2`, `x-r7`.
 * @param nameless the place is in a table, or is one, that has no name of its own
 */
function countedBy(at: string, nameless: boolean): string {
  const [, kind, number] = /^([ph])(\d+)$/.exec(at) ?? [];
  if (number !== undefined) return `${kind === "p" ? placeText.paragraph : placeText.heading} ${number}`;
  const [, table = "", row] = /^(.*?)(?:-(head|r\d+))?$/.exec(at) ?? [];
  return [
    nameless && `${placeText.table} ${table.replace(/^table-(?=\d+$)/, "")}`,
    row === "head" && placeText.tableHead,
    row?.startsWith("r") && `${placeText.row} ${row.slice(1)}`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** What stands in a name before words that only Thai has: `ตารางที่ 4.1` of `ตารางที่ 4.1 จังหวัดพิษณุโลก ลำดับ 1`. */
function beforeThai(name: string): string {
  const parts = name.split(" ");
  const length = parts.findLastIndex((_, i) => isEnglish(parts.slice(0, i + 1).join(" "))) + 1;
  return parts.slice(0, length).join(" ");
}

/**
 * What a place is called without words of the report, so that it can be said in English: one that is named by a heading, or stands under
 * one, is counted in its section or table instead.
 * @param section what its section is called @param at its anchor @param last of a run that ends elsewhere
 */
export function countedPlace(name: string, section: string, at: string, last = at): string {
  if (isEnglish(name) || name === section) return name;
  const counted = (name: string, at: string): string => {
    const isIn = name.startsWith(`${section} `);
    const within = isIn ? section : beforeThai(name);
    return `${within} ${countedBy(at, isIn && name.slice(section.length + 1).startsWith(placeText.table))}`.trim();
  };
  const [first = name, end = first] = name.split(` ${placeText.to} `);
  return rangeName(counted(first, at), counted(end, last));
}
