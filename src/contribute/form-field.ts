import type { OwnRule } from "../collections/collection.ts";
import type { Grounds } from "../collections/grounds.ts";
import type { CollectionName } from "../collections/index.ts";
import type { Limits } from "../collections/limits.ts";
import type { Need } from "../collections/needs.ts";
import type { Quotations } from "../collections/quotations.ts";
import type { formLines } from "../words/contribute.ts";

/** One field of a form as plain data: made from a schema at build, with the limits that the check asks too. */
export interface FormField extends Limits {
  /** Key in the front matter; empty for what a list holds. */
  name: string;
  title: string;
  help?: string;
  example?: string;
  kind: "text" | "place" | "date" | "month" | "number" | "boolean" | "choice" | "reference" | "list" | "object";
  /** False when the key may be left out. */
  required: boolean;
  /** What is said of whether it may be left empty, where that hangs on other fields. */
  hint?: string;
  /** May stand in the file as `null`. */
  nullable?: boolean;
  /** Label of the choice that stands for `null`. */
  nothing?: string;
  /** Choices of a fixed list, by value. */
  choices?: readonly FormChoice[];
  /** Collection whose entries are the choices. */
  ref?: CollectionName;
  /** List of the reports whose items are the choices. */
  listed?: "lists" | "groups";
  /** A text that several lines show; it has several unless its pattern takes one only. */
  long?: boolean;
  /** Kept letter for letter, odd letters too. */
  asPrinted?: boolean;
  /** An empty text is a value too. */
  mayBeEmpty?: boolean;
  /** What the field starts with. */
  initial?: string;
  fields?: readonly FormField[];
  item?: FormField;
  /** In an object: when a field has a certain value, another must be filled. */
  needs?: readonly Need[];
  /** In an object: one of these lists says on what it rests. */
  grounds?: Grounds;
}

export type FormChoice = readonly [value: string, label: string];

/** An entry that can be named by others, or whose name is taken. */
export interface KnownEntry {
  id: string;
  label: string;
  /** Report that a section belongs to. */
  source?: string;
  province?: string | null;
  /** As much of its front matter as the rules of the form ask. */
  data?: Readonly<Record<string, unknown>>;
}

/** One paragraph or table row of a report, as the form shows and compares it. */
export interface CitableBlock {
  at: string;
  text: string;
  /** As it was printed, when that differs. */
  printed?: string;
}

/** What the form of one collection needs, as JSON in its page. */
export interface FormPage {
  collection: CollectionName;
  root: FormField;
  /** The text under the front matter, in collections that show one. */
  body?: { title: string; help: string; required: boolean };
  /** Word that names of this collection begin with, left out of ids. */
  common: string;
  /** Ids that can be chosen, when the site knows all there can be; since when, Buddhist era, where that is not long ago. */
  ids?: readonly (readonly [id: string, name: string, since?: number])[];
  quotations?: Quotations;
  /** Rules of this collection alone. */
  rules: readonly OwnRule[];
  /** What only the check can see, when the entry is sent. */
  afterSending?: string;
  /** Sentences of the form itself, with their lines kept. */
  lines: ReturnType<typeof formLines>;
  /** Address of what the site knows. */
  known: string;
  /** Field that names the folder of the file, and is not written in it. */
  within?: string;
  /** Address of the blocks of a section, with `*` for `{report}/{section}`. */
  blocks: string;
  /** Where files are handed in; without it they are copied or downloaded. */
  repository?: string;
  branch: string;
}

/** The lists that grow with the content: fetched beside the page, so that it stays light however much there is. */
export interface Known {
  /** Entries by collection, for references. */
  entries: Partial<Record<CollectionName, readonly KnownEntry[]>>;
  /** Ids of this collection that are taken, or were before. */
  taken: readonly string[];
  /** Names of provinces that the site writes otherwise than they are spelt, in Latin letters. */
  places?: readonly (readonly [name: string, latin: string])[];
  /** Names that are taken, in collections in which a name belongs to one entry. */
  names?: readonly KnownEntry[];
  /** Names of pages that stand beside the sections of reports, for a new report. */
  besideSections?: readonly string[];
}

export type FormSpec = FormPage & Known;
