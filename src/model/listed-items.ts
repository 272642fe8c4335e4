import { placeText } from "../words/places.ts";
import type { Entry, Knowledge } from "./knowledge.ts";

/** An item of a list that a report gives names to: a list of proposals, a group of projects. */
export interface ListedItem {
  source: string;
  /** Known in its report only: another may have one of the same id. */
  id: string;
  /** Its name, after that of its report where there are several. */
  label: string;
}

/** A name that a report gives to something of its own, after the name of the report where there are several. */
export const namedIn = ({ sources }: Knowledge, { shortTitle }: Entry<"sources">, label: string): string =>
  sources.length > 1 ? placeText.ofReport(shortTitle, label) : label;

/** The items of a list of all reports, in their order. */
export const listedItems = (k: Knowledge, list: "lists" | "groups"): ListedItem[] =>
  k.sources.flatMap((source) =>
    source[list].map(({ id, label }) => ({ source: source.id, id, label: namedIn(k, source, label) })),
  );
