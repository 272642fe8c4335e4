import type { Entry, Knowledge } from "./knowledge.ts";
import { eachReport, reportName } from "./of-report.ts";
import { sectionLabel } from "./places.ts";

/** How many networks there are, by who counts what. */
export interface NetworkCounts {
  /** Entries of the site. */
  entries: number;
  /** What each report counts, in their order. */
  reports: readonly ReportCounts[];
}

interface ReportCounts {
  /** What it is called, where there are several. */
  report: string | undefined;
  /** Networks with a row where it tells of activity, and where that is. */
  rows: { count: number; where: string } | undefined;
  /** The number that it states of all: the whole of which it states the parts. */
  stated: Entry<"statistics"> | undefined;
}

/** @param unit that of a number of networks */
export const networkCounts = (k: Knowledge, unit: string): NetworkCounts => ({
  entries: k.networks.length,
  reports: eachReport(k).map((report) => countsOf(report, unit)),
});

function countsOf(k: Knowledge, unit: string): ReportCounts {
  const count = k.networks.filter(({ active }) => active !== null).length;
  const where = k.sections.filter(({ gives }) => gives === "active").map((section) => sectionLabel(k, section));
  const wholes = new Set(k.statistics.map(({ part }) => part?.of));
  const stated = k.statistics.filter((statistic) => statistic.unit === unit && wholes.has(statistic.id));
  return {
    report: reportName(k),
    rows: count > 0 && where.length > 0 ? { count, where: where.join(" ") } : undefined,
    stated: stated.sort((a, b) => b.value - a.value)[0],
  };
}
