import type { Entry, Knowledge } from "./knowledge.ts";
import { sectionLabel } from "./places.ts";

/** How many networks there are, by who counts what. */
export interface NetworkCounts {
  /** Entries of the site. */
  entries: number;
  /** Those with a row where the report tells of activity, and where that is. */
  rows: { count: number; where: string } | undefined;
  /** The number that the report states of all: the whole of which it states the parts. */
  stated: Entry<"statistics"> | undefined;
}

/** @param unit that of a number of networks */
export function networkCounts(k: Knowledge, unit: string): NetworkCounts {
  const count = k.networks.filter(({ active }) => active !== null).length;
  const where = k.sections.filter(({ gives }) => gives === "active").map((section) => sectionLabel(k, section));
  const wholes = new Set(k.statistics.map(({ part }) => part?.of));
  const stated = k.statistics.filter((statistic) => statistic.unit === unit && wholes.has(statistic.id));
  return {
    entries: k.networks.length,
    rows: count > 0 && where.length > 0 ? { count, where: where.join(" ") } : undefined,
    stated: k.sources.length === 1 ? stated.sort((a, b) => b.value - a.value)[0] : undefined,
  };
}
