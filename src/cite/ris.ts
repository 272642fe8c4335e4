import { oneSpace } from "../text/one-space.ts";
import { citeText } from "../words/cite.ts";
import { type CiteDate, type CiteItem, dateParts } from "./item.ts";
import { noteOf } from "./note.ts";

/** `2007/09//`: year, month, day and what else is said, each of which may be empty. */
const day = (date: CiteDate | undefined): string | undefined => {
  const [[year, month, day] = []] = dateParts(date);
  const two = (number: number | undefined) => (number === undefined ? "" : String(number).padStart(2, "0"));
  return year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`;
};

/** RIS in UTF-8; a value is one line. */
export function ris(item: CiteItem): string {
  const [[year] = []] = dateParts(item.issued);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["TY", item.type === "report" ? "RPRT" : "ELEC"],
    ["ID", item.id],
    // One name a line: what is not a name stands in the note.
    ...(item.author ?? []).flatMap(({ literal }) => (literal === citeText.others ? [] : [["AU", literal] as const])),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PY", year === undefined ? undefined : String(year)],
    ["DA", day(item.issued)],
    ["PB", item.publisher],
    ["DB", item.archive],
    ["LA", item.language],
    // The place in a report stands here alone: no program has a section of a report, and Zotero would make a second note of `SE`.
    ["N1", noteOf(item)],
    ["UR", item.URL],
    ["Y2", day(item.accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${oneSpace(value)}` : []));
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}
