import { englishPlaces, withComma } from "../words/cite-places.ts";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A whole word, and whether a range of numbers follows it. */
const words = englishPlaces.map(
  ([thai, one, several = one]) =>
    [new RegExp(`(^|\\s)${thai}(?=( \\d+–\\d+)?(?:[\\s;]|$))`, "g"), one, several] as const,
);
/** The whole word is taken, so that none is sought within it: there is a row in “last row”. */
const comma = new RegExp(` (${withComma.map(escaped).join("|")})(?=[\\s;]|$)`, "g");
/** A place that begins after “to” is no part of the one before. */
const noComma = /\bto, /g;

/** A place as an English citation names it: its words for chapter, table and paragraph; what has no such word stays Thai. */
export const englishPlace = (place: string): string =>
  words
    .reduce(
      (said, [thai, one, several]) =>
        said.replace(thai, (_, before: string, range?: string) => before + (range === undefined ? one : several)),
      place,
    )
    .replace(comma, ", $1")
    .replace(noComma, "to ");
