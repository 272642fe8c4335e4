import { citeText, citeEnglish as text } from "../words/cite.ts";
import { englishPlace } from "./english-place.ts";
import { type CiteDate, type CiteItem, type CiteName, partsOf } from "./item.ts";
import { sentences } from "./sentences.ts";

/** `A`, `A & B`, `A, B, & C`; whole, in the letters in which they are known to us. */
function names(authors: readonly CiteName[]): string {
  const known = authors.map(({ literal }) => literal).filter((name) => name !== citeText.others);
  if (known.length < authors.length) return [known.join(", "), text.others].filter(Boolean).join(" ");
  const [last, ...before] = known.toReversed();
  if (before.length === 0) return last ?? "";
  return `${before.toReversed().join(", ")}${before.length > 1 ? "," : ""} & ${last}`;
}

const years = (date: CiteDate | undefined): string =>
  partsOf(date)
    .map(([year]) => year)
    .join("–") || text.noYear;
const month = (number: number | undefined): string | undefined => text.months[(number ?? 0) - 1];

/** `2026, November 25` */
const yearAndDay = (date: CiteDate | undefined): string => {
  const [[year, number, day] = []] = partsOf(date);
  return [year, [month(number), day].filter(Boolean).join(" ")].filter(Boolean).join(", ") || text.noYear;
};

/** `November 25, 2026` */
const day = (date: CiteDate | undefined): string | undefined => {
  const [[year, number, day] = []] = partsOf(date);
  return [[month(number), day].filter(Boolean).join(" "), year].filter(Boolean).join(", ") || undefined;
};

const withPlace = (title: string, place?: string): string =>
  place === undefined ? title : `${title} (${englishPlace(place)})`;

function source(item: CiteItem): string | undefined {
  if (item.archive !== undefined) return text.edition(item.archive, item.archive_location);
  const { "original-title": title, "original-author": authors = [], "original-date": date } = item;
  if (title === undefined) return undefined;
  return text.basis(
    sentences([names(authors), `(${years(date)})`, withPlace(title, item.section), item["original-publisher"]]),
  );
}

/**
 * English APA, years ค.ศ. Names and titles stay in Thai letters: the content has no other form of them, and none is made up. The words
 * around them are English.
 */
export function english(item: CiteItem): string {
  const named =
    item.type === "report"
      ? sentences([
          names(item.author ?? []),
          `(${years(item.issued)})`,
          `${withPlace(item.title, item.section)} [${text.report}]`,
          item.publisher,
        ])
      : sentences([`${item.title} [${text.page}]`, `(${yearAndDay(item.issued)})`, item["container-title"]]);
  const { version } = item;
  const read = day(item.accessed);
  return [
    named,
    sentences([source(item), version === undefined ? undefined : text.version(version, yearAndDayOf(item))]),
    read === undefined ? item.URL : text.accessed(read, item.URL),
  ]
    .filter(Boolean)
    .join(" ");
}

const yearAndDayOf = ({ "available-date": date }: CiteItem): string | undefined =>
  date === undefined ? undefined : yearAndDay(date);
