import { citeText } from "../words/cite.ts";
import type { CiteItem, CiteName, Work } from "./item.ts";
import { noteOf } from "./note.ts";

/** What the styles of CSL would print wrongly, by its name in an item: kept in `custom`, which is for a program's own use. */
interface Custom {
  /** The report names no others than these: a style would make a person of the words. */
  others?: true;
  originalOthers?: true;
  /** Of this edition, not of the report: a style would print them as the number and the archive of the report. */
  edition?: Pick<CiteItem, "archive" | "archive_location" | "version" | "available-date">;
  work?: Work;
  begins?: CiteItem["begins"];
  counted?: string;
}
type CslItem = CiteItem & { note?: string; custom?: Custom };

const isOthers = ({ literal }: CiteName): boolean => literal === citeText.others;
const known = (names: readonly CiteName[] | undefined) => names?.filter((name) => !isOthers(name));
const withOthers = (names: readonly CiteName[] = []) => [...names, { literal: citeText.others }];
/** CSL-JSON 1.0.2: the item in a list of one, with the note that programs show which know no place or edition of a report. */
export function cslJson(item: CiteItem): string {
  const { archive, archive_location, version, "available-date": day, work, begins, counted, ...own } = item;
  const edition = { archive, archive_location, version, "available-date": day };
  const isReport = item.type === "report";
  const custom: Custom = {
    ...(item.author?.some(isOthers) && { others: true }),
    ...(item["original-author"]?.some(isOthers) && { originalOthers: true }),
    ...(isReport && archive !== undefined && { edition }),
    ...(work && { work }),
    ...(begins && { begins }),
    ...(counted !== undefined && { counted }),
  };
  // What is not there is not written.
  const written: CslItem = {
    ...own,
    ...(isReport ? {} : edition),
    author: known(item.author),
    "original-author": known(item["original-author"]),
    note: noteOf(item),
    ...(Object.keys(custom).length > 0 && { custom }),
  };
  return `${JSON.stringify([written], null, 1)}\n`;
}

/** The item of such a file, whose note each form makes anew. `undefined` for an empty list. */
export function itemOfCsl([read]: readonly CslItem[]): CiteItem | undefined {
  if (!read) return undefined;
  const { note: _, custom: { others, originalOthers, edition, work, begins, counted } = {}, ...item } = read;
  return {
    ...item,
    ...edition,
    ...(work && { work }),
    ...(begins && { begins }),
    ...(counted !== undefined && { counted }),
    ...(others && { author: withOthers(item.author) }),
    ...(originalOthers && { "original-author": withOthers(item["original-author"]) }),
  };
}
