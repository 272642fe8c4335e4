import { oneSpace } from "../text/one-space.ts";
import { citeText } from "../words/cite.ts";
import { type CiteDate, type CiteItem, type CiteName, dateParts } from "./item.ts";
import { noteOf } from "./note.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A brace counts even when it is escaped, so braces of the text become commands; the rest is what TeX takes for itself. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
};
const escaped = (text: string): string =>
  oneSpace(text)
    .replace(/[\\{}~^]/g, (sign) => COMMANDS[sign] ?? sign)
    .replace(/[&%$#_]/g, "\\$&");

/** Whole names in braces, which no style cuts into first and last; `and others` is BibTeX's own word. */
const names = (authors: readonly CiteName[]): string =>
  authors.map(({ literal }) => (literal === citeText.others ? "others" : `{${escaped(literal)}}`)).join(" and ");

/** Month and year apart: the styles of classic BibTeX know no `date`. */
function dated(date: CiteDate | undefined): [string, string | undefined][] {
  const [[year, month] = []] = dateParts(date);
  return [
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
  ];
}

const iso = (date: CiteDate | undefined): string | undefined =>
  dateParts(date)[0]
    ?.map((part) => String(part).padStart(2, "0"))
    .join("-");

const text = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : `{${escaped(value)}}`;
/** Titles in two pairs: no style changes capital letters in them. */
const title = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : `{{${escaped(value)}}}`;
const plain = (value: string | undefined): string | undefined => (value === undefined ? undefined : `{${value}}`);

/** BibTeX that biblatex reads as well: UTF-8, fields of both. The key is the item's id. */
export function bibtex(item: CiteItem): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", item.author && item.author.length > 0 ? `{${names(item.author)}}` : undefined],
    ["title", title(item.title)],
    ...dated(item.issued),
    [item.type === "report" ? "institution" : "organization", text(item.publisher ?? item["container-title"])],
    ["origtitle", title(item["original-title"])],
    [
      "origdate",
      plain(
        dateParts(item["original-date"])
          .map(([year]) => year)
          .join("/") || undefined,
      ),
    ],
    ["origpublisher", text(item["original-publisher"])],
    // The place and the release stand here alone: classic styles print nothing else of them, and biblatex, which would print a chapter
    // (“chap. Appendix 1”) and a version, prints the note as well.
    ["note", text(noteOf(item))],
    ["langid", "{thai}"],
    ["url", plain(item.URL)],
    ["urldate", plain(iso(item.accessed))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value},`));
  return [`@${item.type === "report" ? "techreport" : "online"}{${item.id},`, ...lines, "}", ""].join("\n");
}
