import type { Bilingual, Column, Value } from "../collections/column.ts";
import type { Knowledge } from "../model/knowledge.ts";

/** One data file: what its rows are, and what each column says of one. */
export interface Table<E = { id: string; url: string }> {
  /** Name of the files in `/data/`. */
  name: string;
  /** Thai name of one record. */
  label: string;
  /** What records are counted as, in Thai, where it cannot be said with the name of one. */
  counted?: string;
  /** What one record is, where that is no entry. */
  description?: Bilingual;
  /** Site path of the page that lists the rows for readers; that of the collection behind which it stands without this. */
  list?: string;
  columns: readonly Column<E>[];
  rows(knowledge: Knowledge): readonly E[];
}

/** One row of a data file: field names are a promise, in the order of the columns. */
export type DataRecord = { readonly [column: string]: Value };

/** A row of what a diagram draws. */
export type DrawnRecord = DataRecord & { id: string; url: string; title: string };
