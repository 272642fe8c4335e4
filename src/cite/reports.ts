import type { Entry } from "../model/knowledge.ts";
import { toCE } from "../text/dates.ts";
import { citeText } from "../words/cite.ts";
import { placeText } from "../words/places.ts";
import type { CiteDate, CiteItem, CiteName, Work } from "./item.ts";
import { rangeName } from "./place-range.ts";
import { thai } from "./thai-style.ts";

type Report = Entry<"sources">;

/** Authors as the report has them: without titles, in its order, and whether it names no others. */
const authors = ({ people, etAl }: Report): CiteName[] => [
  ...people.flatMap(({ role, name }) => (role === "author" ? { literal: name } : [])),
  ...(etAl ? [{ literal: citeText.others }] : []),
];

const titleOf = ({ title, subtitle }: Report): string => [title, subtitle].filter(Boolean).join(" ");
const published = ({ yearBE, month }: Report): readonly number[] => [toCE(yearBE), month];

/** Where the report names its team: `ปก ย่อหน้า 15–21`. */
function teamOf({ teamAt, sections }: Report): string | undefined {
  const label = sections.find(({ id }) => id === teamAt?.section)?.label;
  if (!teamAt || label === undefined) return undefined;
  const [first, last] = [teamAt.first, teamAt.last].map(
    (at) => `${label} ${placeText.paragraph} ${at.replace(/^p/, "")}`,
  );
  return first && last && rangeName(first, last);
}

/** What a list of references says of it; nothing that the content does not have. */
function workOf(report: Report): Work | undefined {
  const { people, english, etAl } = report;
  const team = etAl ? teamOf(report) : undefined;
  const authors = people.flatMap((person) => (person.role === "author" ? (person.english ?? null) : []));
  if (!english) return team === undefined ? undefined : { team };
  const { title, translation, institution } = english;
  return { ...(team !== undefined && { team }), english: { authors, title, translation, institution } };
}

/** A report as it was printed, which is not this edition. */
export const reportItem = (report: Report): CiteItem => {
  const work = workOf(report);
  return {
    id: `sources-${report.id}`,
    type: "report",
    title: titleOf(report),
    author: authors(report),
    issued: { "date-parts": [published(report)] },
    publisher: report.institution,
    language: "th",
    ...(work && { work }),
  };
};

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
