import type { Lookup } from "./lookup.ts";

/** What a field of a data file may hold. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value | undefined };

/** For readers of both languages: the data files are read abroad too. */
export interface Bilingual {
  th: string;
  en: string;
}

/** Whose a column is: words and facts of a report, what the site wrote, grouped, paired or counted, or public facts from elsewhere. */
export type Origin = "report" | "ours" | "outside";

/** What values mean. */
export interface Meaning {
  /** Values of a fixed set, with their Thai names; `true` and `false` of a boolean. */
  choices?: Readonly<Record<string, string>>;
  /** What `null` says, in Thai. */
  nothing?: string;
  /** Name of the data file in which its ids stand; of a list, each of them. */
  refersTo?: string;
  /** Which list of the cited report has its ids, with their names. */
  listed?: "lists" | "groups";
}

/** What stands under one name in the objects of a column. */
export interface ColumnMember extends Meaning {
  name: string;
  /** In Thai. */
  title: string;
}

/** One column of a data file. Its name is a promise; the rest is the data dictionary and the data package. */
export interface Column<E> extends Meaning {
  name: string;
  title: Bilingual;
  /** Of one value; `list` and `places` are joined in CSV. `date` is ISO 8601 in the Common Era. */
  type: "text" | "integer" | "number" | "boolean" | "date" | "month" | "list" | "places" | "object";
  origin: Origin;
  /** What a number counts. */
  unit?: Bilingual;
  /** What a reader of the file must know. */
  description?: Bilingual;
  /** The names of its `choices` in English. */
  choicesInEnglish?: Readonly<Record<string, string>>;
  /** What its `choices` were called before, in Thai ► the value. */
  calledBefore?: Readonly<Record<string, string>>;
  /** What `null` says, in English. */
  nothingInEnglish?: string;
  /** Name of the data file in which what CSV has in its cells is an id, while JSON has it shorter. */
  cellRefersTo?: string;
  /** Every record has a value. */
  required?: boolean;
  /** Of a column of objects, or of lists of them: what is said of their parts. */
  parts?: readonly ColumnMember[];
  /** Method, so that columns of any entry can stand in one list. */
  value(entry: E, lookup: Lookup): Value;
}

/** A place in a report, as entries cite it. */
export interface ColumnPlace {
  source: string;
  section: string;
  at?: string;
  row?: string;
  printed?: string;
}
