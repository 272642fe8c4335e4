import { citeText } from "../words/cite.ts";
import { beginningsOf, type CiteItem } from "./item.ts";
import { sentences } from "./sentences.ts";
import { thaiSource, thaiVersion } from "./thai-style.ts";

/** Whether the report names no others than these authors. */
export const hasOthers = ({ author }: CiteItem): boolean =>
  author?.some(({ literal }) => literal === citeText.others) ?? false;

/** On which pages of the print that begins in which the places are, as far as its contents list says so. */
function beginningOf({ section = "", begins = [] }: CiteItem): string | undefined {
  const told = beginningsOf(section, begins);
  const [first] = told;
  if (!first) return undefined;
  return first.name === section ? citeText.begins(first.page) : citeText.beginning(told);
}

/**
 * What forms with few fields of their own would lose: the place in the report, which edition of it was read, what a page rests on.
 * `undefined` for a report as it was printed.
 */
export function noteOf(item: CiteItem): string | undefined {
  const place = item.type === "report" ? item.section : undefined;
  const others = hasOthers(item) ? citeText.moreAuthors(item.work?.team) : undefined;
  return sentences([others, place, place && beginningOf(item), thaiSource(item), thaiVersion(item)]) || undefined;
}

/** Of words of a report, what of a note tells two citations of it apart: for formats whose bytes are on each page. */
export const placeNote = ({ type, section, archive_location: entry }: CiteItem): string | undefined =>
  type === "report" ? sentences([section, entry]) || undefined : undefined;
