/** Where the reports disagree with themselves: at a place, or on what is counted here. */
import { type SectionName, sectionKey } from "../collections/section-address.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { placeKey, relations } from "./relations.ts";

/** Discrepancies one of whose statements stands in the given block (or anywhere in the section when `at` is omitted). */
export const discrepanciesAt = (
  k: Knowledge,
  place: SectionName & { at?: string },
): readonly Entry<"discrepancies">[] => {
  const { discrepanciesOfSection, discrepanciesAt } = relations(k);
  return place.at === undefined ? discrepanciesOfSection(sectionKey(place)) : discrepanciesAt(placeKey(place));
};

/** Disagreements in which the site's own count is a party, by the names of the counts: for pages that show what is counted. */
export const discrepanciesCounting = (k: Knowledge, prefix: string) =>
  k.discrepancies.filter(({ computed }) => computed?.startsWith(prefix));
