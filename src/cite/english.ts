import { citeText, citeEnglish as text } from "../words/cite.ts";
import { type CiteDate, type CiteItem, dateParts, listedAddress } from "./item.ts";
import { sentences } from "./sentences.ts";

/** `Patrawart, Juthatip` ► `Patrawart, J.`; a name without a comma is whole. */
const withInitials = (name: string): string => {
  const [family = "", given] = name.split(", ");
  if (given === undefined) return family;
  const initials = given.split(/[\s-]+/).flatMap((part) => (part ? `${part[0]}.` : []));
  return `${family}, ${initials.join(" ")}`;
};

/** Of each author who is named the name in Roman letters, by family and initials, or else the whole name in Thai letters. */
const namesOf = ({ author = [], work }: CiteItem): string[] =>
  author.flatMap(({ literal }, i) => {
    if (literal === citeText.others) return [];
    const roman = work?.english?.authors[i];
    return roman ? withInitials(roman) : literal;
  });

/** `A`, `A, & B`, `A, B, & C`, with others who have no name `A, et al.` */
function listed(item: CiteItem): string {
  const names = namesOf(item);
  const { author = [] } = item;
  if (names.length < author.length) return [...names, text.others].join(", ");
  const [last, ...before] = names.toReversed();
  return before.length === 0 ? (last ?? "") : `${before.toReversed().join(", ")}, & ${last}`;
}

const years = (date: CiteDate | undefined): string =>
  dateParts(date)
    .map(([year]) => year)
    .join("–") || text.noYear;
const month = (number: number | undefined): string | undefined => text.months[(number ?? 0) - 1];

/** `2026, November 25` */
const yearAndDay = (date: CiteDate | undefined): string => {
  const [[year, number, day] = []] = dateParts(date);
  return [year, [month(number), day].filter(Boolean).join(" ")].filter(Boolean).join(", ") || text.noYear;
};

/** `November 25, 2026` */
const day = (date: CiteDate | undefined): string | undefined => {
  const [[year, number, day] = []] = dateParts(date);
  return [[month(number), day].filter(Boolean).join(" "), year].filter(Boolean).join(", ") || undefined;
};

/** A title in Roman letters where the content has it, else as it is. */
export const englishTitle = ({ title, work }: CiteItem): string => work?.english?.title ?? title;

/** APA 7: the title in Roman letters, which edition was read, and the translation in square brackets, or that it is in Thai. */
function titled(item: CiteItem): string {
  const { archive, version, work, type } = item;
  const read = [archive && text.webEdition, version && text.version(version)].filter(Boolean).join(", ");
  const means = work?.english?.translation ?? (type === "report" ? text.report : text.page);
  return `${englishTitle(item)}${read ? ` (${read})` : ""} [${means}]`;
}

/**
 * English APA as a list of references has it, years ค.ศ. What the content has in no Roman letters and no translation stays in Thai letters:
 * none is made up here. The place stands in the text (in-text.ts).
 */
export function english(item: CiteItem): string {
  const named =
    item.type === "report"
      ? sentences([
          listed(item),
          `(${years(item.issued)})`,
          titled(item),
          item.work?.english?.institution ?? item.publisher,
          item.archive,
        ])
      : sentences([titled(item), `(${yearAndDay(item.issued)})`, item["container-title"]]);
  const read = day(item.accessed);
  const url = listedAddress(item);
  return [named, read === undefined ? url : text.accessed(read, url)].filter(Boolean).join(" ");
}
