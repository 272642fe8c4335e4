import { countReadings } from "./corrections.ts";
import type { Knowledge } from "./knowledge.ts";
import { identityCertainty } from "./of-network.ts";
import { reportsOf } from "./of-report.ts";
import { relations } from "./relations.ts";

/** What the page on our method counts: nothing in it is written by hand, and so nothing in it grows old. */

/** How many of what is judged are how sure; of what is not judged so there is no number. */
export interface Sureness {
  what: "readings" | "appearances" | "expansions";
  certain: number;
  likely: number;
  kept?: number;
}

const sure = (grades: readonly (string | undefined)[]) => {
  const likely = grades.filter((grade) => grade === "likely").length;
  return { certain: grades.length - likely, likely };
};

export function sureness(k: Knowledge): Sureness[] {
  const [certain, likely, kept] = countReadings(k);
  const named = k.networks.flatMap(({ appearances }) => appearances.map(({ certainty }) => certainty));
  const expanded = k.glossary.flatMap(({ expansion, certainty }) => (expansion === null ? [] : [certainty]));
  return [
    { what: "readings", certain, likely, kept },
    { what: "appearances", ...sure(named) },
    { what: "expansions", ...sure(expanded) },
  ];
}

/** How the places that name networks became networks. */
export const merging = ({ networks, sources }: Knowledge) => ({
  reports: sources.length,
  places: networks.reduce((sum, { appearances }) => sum + appearances.length, 0),
  networks: networks.length,
  several: networks.filter(({ appearances }) => appearances.length > 1).length,
  likely: networks.filter((network) => identityCertainty(network) === "likely").length,
});

/** How many there are of what the report, the site or somebody else has classed or written. */
export const judged = (k: Knowledge) => ({
  words: k.lessons.length + k.factors.length + k.framework.length,
  statistics: k.statistics.length,
  activity: k.networks.filter(({ active }) => active !== null).length,
  potential: k.networks.filter(({ potential }) => potential !== null).length,
  titles: k.lessons.length,
  pairs: k.lessons.reduce((sum, { factors }) => sum + new Set(factors).size, 0),
  topics: k.topics.length,
  businesses: k.networks.length,
  summaries: [...k.networks, ...k.factors, ...k.proposals, ...k.followups].filter(({ summary }) => summary).length,
  answers: k.questions.length,
  terms: k.glossary.length,
  provinces: k.provinces.length,
});

/** What the reports do not say, or we could not find out. */
export const limits = (k: Knowledge) => {
  const sources = reportsOf(k);
  const figures = sources.flatMap((source) => source.figures).filter(({ lost }) => lost);
  const provinceOf = relations(k).lessonsOfProvince;
  return {
    years: [...new Set(sources.map(({ yearBE }) => yearBE))].sort((a, b) => a - b),
    figures: figures.length,
    redrawn: figures.filter(({ diagram }) => diagram !== undefined).length,
    nameOnly: k.networks.filter(({ text }) => text === "").length,
    networks: k.networks.length,
    unadvised: k.provinces.filter(({ id }) => provinceOf(id).length === 0).length,
    provinces: k.provinces.length,
    unpaired: k.lessons.filter(({ factors }) => factors.length === 0).length,
    lessons: k.lessons.length,
    disagreements: k.discrepancies.length,
  };
};
