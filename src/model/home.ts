import type { Entry, Knowledge } from "./knowledge.ts";
import { eachReport, reportName } from "./of-report.ts";
import { relations } from "./relations.ts";
import { inMainOrder } from "./statistics.ts";

type Factors = readonly Entry<"factors">[];

/** What the home page says of one report: nothing in it is of two, so that another report changes none of it. */
export interface ReportAtHome {
  /** Its name, where there are several. */
  report: string | undefined;
  said: Knowledge;
  success: Factors;
  sustainability: Factors;
  /** What it says that the subject of the site is. */
  definition: Entry<"framework"> | undefined;
  /** Those that editors chose, in the order in which numbers that matter are told. */
  numbers: readonly Entry<"statistics">[];
}

export const reportsAtHome = (k: Knowledge): ReportAtHome[] =>
  eachReport(k).map((said) => {
    const { factorsOfKind } = relations(said);
    return {
      report: reportName(said),
      said,
      success: factorsOfKind("success"),
      sustainability: factorsOfKind("sustainability"),
      definition: said.framework.find(({ kind }) => kind === "definition"),
      numbers: inMainOrder(said.statistics.filter(({ featured }) => featured)),
    };
  });
