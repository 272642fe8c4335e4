import type { ColumnPlace, Value } from "./column.ts";
import type { Computation } from "./computations.ts";
import type { Event } from "./followup.ts";

/** What a description of a collection may ask about other entries, for data files and for search; the model answers (model/lookup.ts). */
export interface Lookup {
  /** Site path ► published address. */
  link(path: string): string;
  /** A citation, with the name, page and address of its place. */
  place(citation: ColumnPlace): { readonly [key: string]: Value | undefined };
  /** How a citation calls its place: `ตารางที่ 4.1 ลำดับ 5 แถว 2`. */
  placeName(citation: ColumnPlace): string;
  /** A quotation as it was printed. */
  printedQuote(statement: ColumnPlace & { quote: string }): string;
  /** What the site counts itself where a report disagrees; `null` when nothing is counted. */
  ourCount(discrepancy: { computed?: Computation; statements: readonly ColumnPlace[] }): number | null;
  /** The Thai name of a province, or that there is none. */
  provinceName(id: string | null): string;
  /** Where a proposal is to be done, in words. */
  whereOfProposal(proposal: {
    title: string;
    province: string | null;
    list: string;
    sources: readonly ColumnPlace[];
  }): string;
  /** Titles of other entries, in the order of their list. */
  titles(collection: "networks" | "factors" | "discrepancies" | "subjects", ids: readonly string[]): readonly string[];
  /** How many networks the rows of a province's reports name, and how many of them are active. */
  reportedRows(province: string): { rows: number; active: number };
  /** Who says a lesson: a speaker by name, or who advises for a province. */
  saidBy(lesson: {
    province?: string | undefined;
    speaker?: string | undefined;
    sources: readonly ColumnPlace[];
  }): string | undefined;
  lessonsOfProvince(id: string): number;
  /** Ids of the factors that the lessons about a network bear on. Our reading. */
  factorsOfNetwork(id: string): readonly string[];
  /** The networks of a province, all that its reports name. */
  networksOfProvince(id: string): readonly { id: string; business: string }[];
  /** What later reports say at these places of an entry of what it says in its fields, a sentence for each report. */
  saidLater(collection: "networks" | "provinces", places: readonly ColumnPlace[]): readonly string[];
  /** Those of some words that stand, letter by letter, in a report of which these are places. */
  wordsInReports(places: readonly ColumnPlace[], words: readonly string[]): readonly string[];
  /** Whether a name is printed there with a word that is read otherwise. */
  isMisprinted(place: ColumnPlace & { printed: string }): boolean;
  /** How sure the reading of a network's title is. */
  nameCertainty(network: {
    title: string;
    appearances: readonly (ColumnPlace & { printed: string })[];
  }): "certain" | "likely" | "kept";
  /** Our sentence on a province, made from its networks. */
  provinceLead(province: { id: string; title: string }): string;
  eventsOfFollowup(id: string): readonly Event[];
  /** The events of each follow-up of a network. */
  eventsOfNetwork(id: string): readonly (readonly Event[])[];
}
