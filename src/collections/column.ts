import type { Lookup } from "./lookup.ts";

/** What a field of a data file may hold. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value | undefined };

/** One column of a data file. Its name is a promise; its titles and description are the data dictionary. */
export interface Column<E> {
  name: string;
  title: { th: string; en: string };
  /** Of one value; `list` and `places` are joined in CSV. `date` is ISO 8601 in the Common Era. */
  type: "text" | "integer" | "number" | "boolean" | "date" | "month" | "list" | "places" | "object";
  /** What a number counts, in Thai. */
  unit?: string;
  /** What a reader of the file must know, in Thai. */
  description?: string;
  /** Method, so that columns of any entry can stand in one list. */
  value(entry: E, lookup: Lookup): Value;
}

/** A place in a report, as entries cite it. */
export interface CitedPlace {
  source: string;
  section: string;
  at?: string;
  row?: string;
  printed?: string;
}
