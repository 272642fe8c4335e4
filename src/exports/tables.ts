/** Knowledge ► what `/data/{name}.json` and `.csv` hold. */
import { collectionNames, collections } from "../collections/index.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { lookupOf } from "../model/lookup.ts";
import { appearances } from "./appearances.ts";
import { activities, corrections } from "./derived.ts";
import { discrepancyStatements } from "./discrepancy-tables.ts";
import { lessonFactors, networkFactors } from "./factor-tables.ts";
import { networkOrganisations, organisationTable } from "./organisation-tables.ts";
import { questionGrounds, questionSentences } from "./question-tables.ts";
import { sections } from "./section-table.ts";
import type { DataRecord, Table } from "./table.ts";

/** Data files of things inside entries, and of what joins entries, stand behind the collection that holds them. */
const INSIDE: Readonly<Record<string, readonly Table[]>> = {
  networks: [appearances, networkFactors, networkOrganisations],
  lessons: [lessonFactors],
  questions: [questionSentences, questionGrounds],
  followups: [activities],
  proposals: [organisationTable],
  discrepancies: [discrepancyStatements],
  report: [corrections],
  sources: [sections],
};

type ListedTable = Table & { list: string };

/** Every data file, in the order in which the data page lists them. */
export const tables: readonly ListedTable[] = collectionNames.flatMap((name): ListedTable[] => {
  const { columns, label, page } = collections[name];
  const list = page ?? `/${name}/`;
  const own: ListedTable[] = columns ? [{ name, label, list, columns, rows: (k) => k[name] }] : [];
  return [...own, ...(INSIDE[name] ?? []).map((table) => ({ list, ...table }))];
});

export const tableNames: readonly string[] = tables.map(({ name }) => name);

/** The records of one data file. @param link turns a site path into the published address */
export function recordsOf({ rows, columns }: Table, k: Knowledge, link: (path: string) => string): DataRecord[] {
  const lookup = lookupOf(k, link);
  return rows(k).map((row) => Object.fromEntries(columns.map(({ name, value }) => [name, value(row, lookup)])));
}
