/** Knowledge ► what `/data/{name}.json` and `.csv` hold. */
import { collectionNames, collections } from "../collections/index.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { lookupOf } from "../model/lookup.ts";
import { activities, corrections } from "./derived.ts";
import type { DataRecord, Table } from "./table.ts";

/** Data files of things inside entries stand behind the collection that holds them. */
const DERIVED: Readonly<Record<string, Table>> = { followups: activities, report: corrections };

/** Every data file, in the order in which the data page lists them. */
export const tables: readonly Table[] = collectionNames.flatMap((name): Table[] => {
  const { columns, label } = collections[name];
  const own: Table[] = columns ? [{ name, label, columns, rows: (k) => k[name] }] : [];
  const inside = DERIVED[name];
  return inside ? [...own, inside] : own;
});

export const tableNames: readonly string[] = tables.map(({ name }) => name);

/** The records of one data file. @param link turns a site path into the published address */
export function recordsOf({ rows, columns }: Table, k: Knowledge, link: (path: string) => string): DataRecord[] {
  const lookup = lookupOf(k, link);
  return rows(k).map((row) => Object.fromEntries(columns.map(({ name, value }) => [name, value(row, lookup)])));
}
