import type { Computation } from "./discrepancy.ts";

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

/** What a column may ask about other entries; the exports answer (exports/lookup.ts). */
export interface Lookup {
  /** Site path ► published address. */
  link(path: string): string;
  /** A citation, with the name, page and address of its place. */
  place(citation: CitedPlace): { readonly [key: string]: Value | undefined };
  /** A quotation as it was printed. */
  printedQuote(statement: CitedPlace & { quote: string }): string;
  /** What the site counts itself where a report disagrees; `null` when nothing is counted. */
  ourCount(discrepancy: { computed?: Computation; statements: readonly CitedPlace[] }): number | null;
  /** The Thai name of a province, or that there is none. */
  provinceName(id: string | null): string;
  /** How many networks the rows of a province's reports name, and how many of them are active. */
  reportedRows(province: string): { rows: number; active: number };
  lessonsOfProvince(id: string): number;
  activitiesOfFollowup(id: string): readonly string[];
}
