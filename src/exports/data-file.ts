import type { Value } from "../collections/column.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { toCsv } from "./csv.ts";
import type { Format } from "./formats.ts";
import { toParquet } from "./parquet.ts";
import type { DataRecord, Table } from "./table.ts";
import { recordsOf } from "./tables.ts";

/** One table with its records, and its files as they are published. */
export interface DataFile extends Readonly<Record<Format, Buffer>> {
  table: Table;
  records: readonly DataRecord[];
}

/** @param link turns a site path into the published address */
export function dataFile(table: Table, k: Knowledge, link: (path: string) => string): DataFile {
  const records = recordsOf(table, k, link);
  const names = table.columns.map(({ name }) => name);
  return {
    table,
    records,
    csv: Buffer.from(toCsv(records, names)),
    json: Buffer.from(JSON.stringify(records, null, 1)),
    parquet: toParquet(table.columns, records),
  };
}

/** Whether something is said: neither `null` nor an empty list. */
export const isFilled = (value: Value | undefined): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
