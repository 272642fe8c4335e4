import type { z } from "zod";
import type { Column } from "./column.ts";
import type { Kind } from "./kinds.ts";
import type { Lookup } from "./lookup.ts";
import type { Quotations } from "./quotations.ts";
import type { SectionName } from "./section-address.ts";

/** What an entry is beside its front matter. */
export interface EntryFrame {
  /** The file's name without `.md`. */
  id: string;
  /** Path from the content folder. */
  file: string;
  /** What stands below the front matter, in Markdown: for pages that lay it out. */
  body: string;
  /** The same as plain text, a line for each paragraph: for everything else. */
  text: string;
  /** Site path without the base. */
  url: string;
}

/** An entry as everything but the check reads it: its front matter fits the schema. */
export type EntryOf<S extends z.ZodType> = z.infer<S> & EntryFrame;

/**
 * A rule of one collection alone, by its name: what its entries must agree on with each other, with their report, or with what the
 * site knows. What each of them asks stands in rules/own.ts.
 */
export type OwnRule =
  | "known-province"
  | "later-states"
  | "first-of-topic"
  | "lessons-of-factor"
  | "province-beside"
  | "province-form"
  | "main-number"
  | "listed-section"
  | "tables-of-section"
  | "corrections"
  | "parts-once"
  | "parts-in-place"
  | "parents-first"
  | "free-addresses"
  | "other-words"
  | "listed";

/** The heads of the menu, in their order; the last is of pages about the site, which list no collection. */
export const menuGroups = ["start", "lists", "after", "report", "site"] as const;
export type MenuGroup = (typeof menuGroups)[number];

/**
 * The page that lists a collection, at `/{its name}/`: every menu and list of such pages is made of these. Without a folder of that name
 * in `src/pages`, the page and those of its entries are made from the description (`pages/[described]/`).
 */
export interface ListPage {
  /** In menus, on the way to an entry, and after a number: one word, if it can be. */
  name: string;
  /** What a reader wants who finds it under this head of the menu; of the lists where nothing is said. */
  menu?: Exclude<MenuGroup, "site">;
  /** Over the page, and of it elsewhere. */
  title: string;
  lead: string;
  /** For machines that read English (`llms.txt`). */
  english: string;
  /** A wide page has it in its head; the menu has all. */
  main?: true;
  /** Offered to a reader who has lost the way. */
  first?: true;
}

/**
 * Everything that the site must know of one collection: its folder under `content/`, messages, forms, templates, search and data
 * files are made from this. Its key in `index.ts` is the name of the folder and of its data files, and begins its addresses.
 */
export interface Collection<S extends z.ZodType = z.ZodType> {
  /** One entry in English, as in `npm run new -- lesson`. */
  one: string;
  /** One entry in Thai, for messages and forms. */
  label: string;
  /** When one would add an entry: on the page that lists the forms. */
  reason: string;
  /** The page that lists it; without this it stands on another's, or is no list. */
  list?: ListPage;
  /** The front matter. Titles and help in it are all that forms, templates and messages say of a field. */
  schema: S;
  /**
   * The text below the front matter. A collection without it shows only its fields: a body would vanish, and the check says so.
   */
  body?: { title: string; help: string; required: boolean };
  /** Places in reports that it was made from: a note at each of them names it. */
  made?: {
    from(entry: EntryOf<S>): readonly MadePlace[];
    /** It rests on them without being what they say: it is named after what is. */
    restsOnly?: true;
  };
  /** Which texts are words of a report, and where they must stand in it. Without this an entry quotes nothing. */
  quotations?: Quotations;
  /** Files lie in folders named by this field of theirs, and do not write it: `report/{source}/1.md` has the id `{source}/1`. */
  within?: "source";
  /** Its entries have no citation: they say what no report says and nobody needs to cite, or have one as a report. */
  uncited?: true;
  /** Its entries are concepts of the file of concepts (`model/concept-file.ts`): words that mean something of their own here. */
  concepts?: true;
  /** It grows to thousands: what is drawn of it adapts to that. */
  boundless?: true;
  /** Every id that an entry may have, with its name, whether it is there or not: what the site knows besides its content. */
  known?: readonly KnownId[];
  /** How early its form is offered, 1 first; without this folded under those. */
  formRank?: number;
  /** There is one entry: no form offers another, and the check refuses one. */
  single?: true;
  /** Rules that are its own: the check asks them, and so does its form. */
  rules?: readonly OwnRule[];
  /** What only the check can see of an entry, when it is sent: its form says that this is still to be looked at. */
  afterSending?: string;
  /** A name belongs to one entry (of a province: networks of one name may live in different ones). */
  uniqueNames?: true;
  /** The page that its entries share, each under an anchor; without this each has a page of its own, `/networks/x/`. */
  page?: `/${string}`;
  /** Begins the anchors, where entries of another collection stand on the same page. */
  anchorPrefix?: string;
  /** Lists and data files have the entries under those that this field of theirs names, in the order of these. */
  under?: string;
  /** The order in which lists and data files have the entries, under each of those; by id without it. */
  compare?(a: EntryOf<S>, b: EntryOf<S>, reports: readonly ListingReport[]): number;
  /** How it is found; not at all without this. */
  search?: SearchTerms<EntryOf<S>>;
  /** The data files: what a record says, in order. A promise to those who read them. A collection without columns has no file. */
  columns?: readonly Column<EntryOf<S>>[];
}

/** @property since the year of the Buddhist Era in which it came to be, when that is within living memory */
export interface KnownId {
  id: string;
  title: string;
  since?: number | undefined;
}

/** A place in a report; of a network that is only likely the one meant there, that it is. */
export interface MadePlace extends SectionName {
  at?: string | undefined;
  certainty?: "certain" | "likely";
}

/** As much of a report as orders need: the lists that it has. */
export interface ListingReport {
  id: string;
  lists: readonly { id: string }[];
}

/** What a report numbers itself stands together, report by report, in the order of the first place that each cites. */
export function byReport(
  [a]: readonly { source: string }[],
  [b]: readonly { source: string }[],
  reports: readonly ListingReport[],
): number {
  const rank = (place: { source: string } | undefined) => reports.findIndex(({ id }) => id === place?.source);
  return rank(a) - rank(b);
}

/** A line of text that is searched; what is empty is none. */
export type Line = string | null | undefined | false;

/** Lines that stand at an address of their own on the page of an entry, to which a hit in them leads. */
export interface SearchedPassage {
  url: string;
  lines: readonly Line[];
}

/**
 * What is searched of an entry beside its title: all that its page says of it, so that what a reader saw is found
 * (tests/site/findable.test.ts). Methods, so that a collection is usable without its schema at hand.
 */
export interface SearchTerms<E> {
  /** The kind of hit that it is (kinds.ts). */
  kind: Kind;
  /** Other names, shown as suggestions. */
  aliases?(entry: E): readonly (string | null | undefined)[];
  /** Words that are only searched. */
  terms?(entry: E): readonly (string | null | undefined)[];
  /**
   * What it says, a line for each thing that is said. Without this the text below its front matter, and where pages are made from the
   * description what its fields say.
   */
  says?(entry: E, lookup: Lookup): readonly (Line | SearchedPassage)[];
  /**
   * What stands beside its words and weighs less. Where a report disagrees with itself on words that are quoted, that is added to
   * this by itself.
   */
  beside?(entry: E, lookup: Lookup): readonly Line[];
  /** The province it belongs to, when that is neither its own field nor that of its networks. */
  province?(entry: E): string;
  /** The factors it bears on, when these are neither its own field nor those of its networks. */
  factors?(entry: E): readonly string[];
  /** Places that it was taken from, when it tells of the network of which these tell: a number in the row of a network. */
  taken?(entry: E): readonly (SectionName & { at?: string })[];
}

/** A collection, with the types of its schema, and whether it has a page that lists it. */
export const collection = <S extends z.ZodType, L extends ListPage | undefined = undefined>(
  described: Collection<S> & { list?: L },
): Collection<S> & { list?: L } => described;
