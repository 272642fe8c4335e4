import { monthName, toBE } from "../text/dates.ts";
import { thaiNames } from "../text/people.ts";
import { citeText as text } from "../words/cite.ts";
import { type CiteDate, type CiteItem, type CiteName, dateParts, listedAddress } from "./item.ts";
import { sentences } from "./sentences.ts";

function namesOf(authors: readonly CiteName[]): string {
  const names = authors.map(({ literal }) => literal).filter((name) => name !== text.others);
  return thaiNames(names, names.length < authors.length);
}

const years = (date: CiteDate | undefined): string =>
  dateParts(date)
    .map(([year = 0]) => toBE(year))
    .join("–");

const day = (date: CiteDate | undefined): string | undefined => {
  const [[year, month, day] = []] = dateParts(date);
  if (year === undefined) return undefined;
  return [day, month && monthName(month), toBE(year)].filter(Boolean).join(" ");
};

/** Year first, then the day: `2569, 25 พฤศจิกายน`. */
const yearAndDay = (date: CiteDate | undefined): string => {
  const [[year, month, day] = []] = dateParts(date);
  if (year === undefined) return text.noYear;
  const rest = [day, month && monthName(month)].filter(Boolean).join(" ");
  return [toBE(year), rest].filter(Boolean).join(", ");
};

/** A report in Thai APA: author, year (พ.ศ.), title, institution. */
const report = (
  authors: readonly CiteName[],
  date: CiteDate | undefined,
  rest: readonly (string | undefined)[],
): string => sentences([namesOf(authors), `(${years(date) || text.noYear})`, ...rest]);

/** A title and in brackets which edition and version of it was read. */
function titleRead({ title, archive, version }: CiteItem): string {
  const read = [archive && text.webEdition, version && text.version(version)].filter(Boolean).join(", ");
  return read ? `${title} (${read})` : title;
}

/** Where the words of a report were read; what a page of ours rests on. Without version: for notes. */
export function thaiSource(item: CiteItem): string | undefined {
  if (item.archive !== undefined) return text.edition(item.archive, item.archive_location);
  const { "original-title": title, "original-author": authors = [], "original-date": date, section } = item;
  if (title === undefined) return undefined;
  const named = [title, section].filter(Boolean).join(", ");
  return text.basis(report(authors, date, [named, item["original-publisher"]]));
}

export const thaiVersion = ({ version, "available-date": date }: CiteItem): string | undefined =>
  version === undefined ? undefined : text.version(version, day(date));

/**
 * Thai APA as a list of references has it: names whole, years พ.ศ., the address last. A report is cited whole: two places of it are one
 * reference, and the place stands in the text (in-text.ts).
 */
export function thai(item: CiteItem): string {
  const named =
    item.type === "report"
      ? report(item.author ?? [], item.issued, [titleRead(item), item.publisher, item.archive])
      : sentences([titleRead(item), `(${yearAndDay(item.issued)})`, item["container-title"]]);
  const read = day(item.accessed);
  const url = listedAddress(item);
  return [named, read === undefined ? url : text.accessed(read, url)].filter(Boolean).join(" ");
}
