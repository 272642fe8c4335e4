/** Where the reports disagree with themselves: at a place, or on what is counted here. */
import { type CountedList, computations } from "../collections/computations.ts";
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

/** Disagreements in which the site's own count is a party: for the list that shows what is counted. */
export const discrepanciesCounting = (k: Knowledge, list: CountedList) =>
  k.discrepancies.filter(({ computed }) => computed && computations[computed].of === list);
