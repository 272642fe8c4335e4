import type { Entry } from "./knowledge.ts";

/** Names of the authors as a Thai citation gives them: without titles, `และคณะ` when the report says so. */
export function authorsOf(source: Entry<"sources">): string {
  const names = source.people.filter(({ role }) => role === "author").map(({ name }) => name);
  return names.join(", ") + (source.etAl ? " และคณะ" : "");
}

/** Bibliographic entry of a report in Thai APA form; the year is พ.ศ. */
export const citeReport = (source: Entry<"sources">): string =>
  `${authorsOf(source)}. (${source.yearBE}). ${source.title} ${source.subtitle ?? ""}`
    .trim()
    .concat(`. ${source.institution}.`);

/** How to cite one page: the report and the place in it first, then this site's page, whose title may be ours; its address follows. */
export const citeEntry = (source: Entry<"sources">, title: string, place: string): string =>
  `${authorsOf(source)}. (${source.yearBE}). ${source.title}, ${place}. ${source.institution}. อ่านจากฉบับเว็บที่แก้คำแล้ว หน้า “${title}”`;
