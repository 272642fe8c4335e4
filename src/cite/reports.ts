import type { Entry } from "../model/knowledge.ts";
import { toCE } from "../text/dates.ts";
import { citeText } from "../words/cite.ts";
import type { CiteDate, CiteItem, CiteName } from "./item.ts";
import { thai } from "./thai.ts";

type Report = Entry<"sources">;

/** Authors as the report has them: without titles, in its order, and whether it names no others. */
const authors = ({ people, etAl }: Report): CiteName[] => [
  ...people.flatMap(({ role, name }) => (role === "author" ? { literal: name } : [])),
  ...(etAl ? [{ literal: citeText.others }] : []),
];

const titleOf = ({ title, subtitle }: Report): string => [title, subtitle].filter(Boolean).join(" ");
const published = ({ yearBE, month }: Report): readonly number[] => [toCE(yearBE), month];

/** A report as it was printed, which is not this edition. */
export const reportItem = (report: Report): CiteItem => ({
  id: `sources-${report.id}`,
  type: "report",
  title: titleOf(report),
  author: authors(report),
  issued: { "date-parts": [published(report)] },
  publisher: report.institution,
  language: "th",
});

/** Fields of what is made from reports: of several, all names and titles, the first and the last year. */
export function madeFrom(reports: readonly Report[]): Partial<CiteItem> {
  if (reports.length === 0) return {};
  const names = new Set(reports.flatMap((report) => authors(report).map(({ literal }) => literal)));
  const dates = reports.map(published).toSorted(([a = 0], [b = 0]) => a - b);
  const [first] = dates;
  const last = dates.at(-1);
  const parts: CiteDate["date-parts"] = first && last && first[0] !== last[0] ? [first, last] : dates.slice(0, 1);
  return {
    "original-author": [...names].map((literal) => ({ literal })),
    "original-title": reports.map(titleOf).join("; "),
    "original-date": { "date-parts": parts },
    "original-publisher": [...new Set(reports.map(({ institution }) => institution))].join("; "),
  };
}

/** Bibliographic entry of a report in Thai APA form; the year is พ.ศ. */
export const citeReport = (report: Report): string => thai(reportItem(report));
