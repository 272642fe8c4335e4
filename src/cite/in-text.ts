/** The short form that stands in the text of a work, in brackets, where the list at its end has the whole. */
import { toBE } from "../text/dates.ts";
import { thaiNames } from "../text/people.ts";
import { citeEnglish, citeText } from "../words/cite.ts";
import { englishPlace } from "./english-place.ts";
import { type CiteItem, dateParts } from "./item.ts";

/** APA names two authors; of three or more the first. */
const NAMED = 2;

/** Those who are named here, and whether there are more; of a page of ours nobody. */
function authorsOf(
  { author = [], publisher }: CiteItem,
  nameOf: (i: number) => string | undefined = () => undefined,
): { names: readonly string[]; others: boolean } {
  const known = author.flatMap(({ literal }, i) => (literal === citeText.others ? [] : (nameOf(i) ?? literal)));
  if (known.length === 0) return { names: publisher === undefined ? [] : [publisher], others: false };
  const others = known.length < author.length;
  return known.length + Number(others) > NAMED ? { names: known.slice(0, 1), others: true } : { names: known, others };
}

const bracketed = (parts: readonly (string | undefined)[]): string => `(${parts.filter(Boolean).join(", ")})`;
/** What a page of ours rests on has a place; the page itself has none. */
const placeOf = ({ type, section }: CiteItem): string | undefined => (type === "report" ? section : undefined);
const titled = ({ title }: CiteItem): string => `“${title}”`;

/** `(ชื่อ สกุล และคณะ, 2560, หัวข้อ 3.2 ย่อหน้า 4)`: the year is พ.ศ.; a page of ours by its title. */
export function thaiInText(item: CiteItem): string {
  const [[year] = []] = dateParts(item.issued);
  const { names, others } = authorsOf(item);
  return bracketed([
    item.type === "report" && names.length > 0 ? thaiNames(names, others) : titled(item),
    year === undefined ? citeText.noYear : String(toBE(year)),
    placeOf(item),
  ]);
}

/** `(Sakun et al., 2017, Section 3.2, para. 4)`: the year is ค.ศ.; names by family, and in Thai letters where the content has no others. */
export function englishInText(item: CiteItem): string {
  const [[year] = []] = dateParts(item.issued);
  const { english } = item.work ?? {};
  const roman = english && { ...item, publisher: english.institution };
  const { names, others } = authorsOf(roman ?? item, (i) => english?.authors[i]?.replace(/,.*/, ""));
  const place = item.counted ?? placeOf(item);
  return bracketed([
    item.type === "report" && names.length > 0
      ? [names.join(" & "), others && citeEnglish.others].filter(Boolean).join(" ")
      : titled(item),
    year === undefined ? citeEnglish.noYear : String(year),
    place === undefined ? undefined : englishPlace(place),
  ]);
}
