import type { actionText } from "../words/actions.ts";
import { byId } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { type Citation, placeOf } from "./places.ts";

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

/** A page as it is cited. */
export interface CitedPage {
  title: string;
  /** Name of the site. */
  site: string;
  /** The place in a report that it is about. */
  citation?: Citation;
}

/** How to cite a page on a place of a report: the report and the place first, then this site's page, whose title may be ours. */
const citePlace = (source: Entry<"sources">, place: string, title: string): string =>
  `${authorsOf(source)}. (${source.yearBE}). ${source.title}, ${place}. ${source.institution}. อ่านจากฉบับเว็บที่แก้คำแล้ว หน้า “${title}”`;

/** Any other page is arranged by us, from all reports. */
const citeArranged = (sources: readonly Entry<"sources">[], site: string, title: string): string =>
  `${sources.map(citeReport).join(" ")} เรียบเรียงในเว็บ “${site}” หน้า “${title}”`.trim();

/** Every form in which a page is cited, in the order in which they are offered; its address follows. A new form is added here. */
export function citationForms(
  k: Knowledge,
  { title, site, citation }: CitedPage,
): { form: keyof typeof actionText.forms; words: string }[] {
  const source = byId(k.sources, citation?.source);
  const thai =
    source && citation ? citePlace(source, placeOf(k, citation).label, title) : citeArranged(k.sources, site, title);
  return [{ form: "thai", words: thai }];
}
