import type { CollectionName, Entry } from "../../collections/index.ts";
import type { Quotations } from "../../collections/quotations.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { discrepanciesFor, placesOfText } from "../../model/places.ts";
import { citationsOf, quotationsIn } from "../../model/quotations.ts";

/** Titles of what a report disagrees with itself on in the words that an entry takes from it: pages say it beside these words. */
export function disagreements(k: Knowledge, rules: Quotations, entry: Entry<CollectionName>): string[] {
  // A name that is only printed somewhere, and what a disagreement itself quotes, carry no such sign.
  const words = [...quotationsIn(rules, entry)].filter(({ path }) => path[0] !== rules.citations);
  const body =
    rules.body && entry.body !== ""
      ? [{ text: entry.text, places: placesOfText(k, citationsOf(rules, entry), entry.body) }]
      : [];
  return [...words, ...body].flatMap(({ text, places }) =>
    discrepanciesFor(k, places, text).map(({ discrepancy }) => discrepancy.title),
  );
}
