import { monthName, toBE } from "../text/dates.ts";
import { thaiNames } from "../text/people.ts";
import { citeText as text } from "../words/cite.ts";
import { type CiteDate, type CiteItem, type CiteName, partsOf } from "./item.ts";
import { sentences } from "./sentences.ts";

function namesOf(authors: readonly CiteName[]): string {
  const names = authors.map(({ literal }) => literal).filter((name) => name !== text.others);
  return thaiNames(names, names.length < authors.length);
}

const years = (date: CiteDate | undefined): string =>
  partsOf(date)
    .map(([year = 0]) => toBE(year))
    .join("–");

const day = (date: CiteDate | undefined): string | undefined => {
  const [[year, month, day] = []] = partsOf(date);
  if (year === undefined) return undefined;
  return [day, month && monthName(month), toBE(year)].filter(Boolean).join(" ");
};

/** Year first, then the day: `2569, 25 พฤศจิกายน`. */
const yearAndDay = (date: CiteDate | undefined): string => {
  const [[year, month, day] = []] = partsOf(date);
  if (year === undefined) return text.noYear;
  const rest = [day, month && monthName(month)].filter(Boolean).join(" ");
  return [toBE(year), rest].filter(Boolean).join(", ");
};

/** A report in Thai APA: author, year (พ.ศ.), title, place, institution. */
const report = (
  authors: readonly CiteName[],
  date: CiteDate | undefined,
  rest: readonly (string | undefined)[],
): string => sentences([namesOf(authors), `(${years(date) || text.noYear})`, ...rest]);

const withPlace = (title: string, place?: string): string => [title, place].filter(Boolean).join(", ");

/** Where the words of a report were read; what a page of ours rests on. Without version. */
export function thaiSource(item: CiteItem): string | undefined {
  if (item.archive !== undefined) return text.edition(item.archive, item.archive_location);
  const { "original-title": title, "original-author": authors = [], "original-date": date } = item;
  if (title === undefined) return undefined;
  return text.basis(report(authors, date, [withPlace(title, item.section), item["original-publisher"]]));
}

export const thaiVersion = ({ version, "available-date": date }: CiteItem): string | undefined =>
  version === undefined ? undefined : text.version(version, day(date));

/** Thai APA, names whole and years พ.ศ.; its address, if it has one, comes last. */
export function thai(item: CiteItem): string {
  const named =
    item.type === "report"
      ? report(item.author ?? [], item.issued, [withPlace(item.title, item.section), item.publisher])
      : sentences([item.title, `(${yearAndDay(item.issued)})`, item["container-title"]]);
  const read = day(item.accessed);
  return [
    named,
    sentences([thaiSource(item), thaiVersion(item)]),
    read === undefined ? item.URL : text.accessed(read, item.URL),
  ]
    .filter(Boolean)
    .join(" ");
}
