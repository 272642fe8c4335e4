import type { DataRecord } from "../exports/table.ts";

/** One record as a row. */
export interface Row {
  id: string;
  url: string;
  title: string;
  /** Where it stands in the file, from 0. */
  place: number;
  record: DataRecord;
  /** What is told after what it says in a column. */
  told?: { readonly [column: string]: string } | undefined;
}

/** A thousand rows tell what a column is as well as all of them. */
const SAMPLE = 1_000;
export function sampled(rows: readonly Row[]): readonly Row[] {
  const step = Math.ceil(rows.length / SAMPLE);
  return step <= 1 ? rows : rows.filter((_, place) => place % step === 0);
}
