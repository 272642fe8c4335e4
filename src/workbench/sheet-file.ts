import type { Column } from "../collections/column.ts";

/**
 * What the page of tables learns of a data file before its records: `/data/table/{name}.json`. What this holds is no promise to
 * others: they have the dictionary and the data package.
 */
export interface SheetFile {
  name: string;
  /** Thai name of one record. */
  label: string;
  /** What its records are counted as, where that is not the name of one. */
  counted?: string;
  /** Each record has files of its citation, at `/{name}/{id}`. */
  cited: boolean;
  columns: readonly FileColumn[];
  /**
   * What some records say in other words than those of the data file, by their ids: where they have an id of a list or section of
   * their report that an earlier report has too, its key (`keyOfOther`).
   */
  own?: Readonly<Record<string, { readonly [column: string]: string }>>;
  /** By their ids, what is told after what some records say in a column: how sure it is. */
  told?: Readonly<Record<string, { readonly [column: string]: string }>>;
}

/** Value ► its Thai name, and the address of its page where it has one. */
export type Labels = Readonly<Record<string, readonly [label: string, url?: string]>>;

export interface FilePart {
  name: string;
  title: string;
  /** What `null` says. */
  nothing?: string;
  labels?: Labels;
}

export interface FileColumn extends FilePart {
  type: Column<unknown>["type"];
  /** Whose it is; without it nobody has said. */
  origin?: Column<unknown>["origin"];
  /** What its values were before ► what they are. */
  former?: Readonly<Record<string, string>>;
  unit?: string;
  description?: string;
  /** The labels are all that a value can be, in their order. */
  ordered?: true;
  /** Of places: the sections that are named, in the order of the reports, each with the places in it that are named, in its own. */
  reading?: readonly (readonly [section: string, places: readonly string[]])[];
  parts?: readonly FilePart[];
}

/** Ids of the records themselves, of now and of before. Readers see them as they are. */
export const holdsIds = ({ name }: FilePart): boolean => name === "id" || name === "formerIds";
