import type { Computation } from "../collections/computations.ts";
import { repeatedActivities } from "./activities.ts";
import type { Knowledge } from "./knowledge.ts";
import { ofReport } from "./of-report.ts";
import { isProject } from "./proposals.ts";

/** What the site counts itself, from the entries, so that a figure cannot drift from them. */
const computations: Record<Computation, (report: Knowledge) => number> = {
  activities: ({ activities }) => activities.length,
  "activity-participants": ({ activities }) => activities.reduce((sum, { count }) => sum + (count ?? 0), 0),
  "activities-without-count": ({ activities }) => activities.filter(({ count }) => count === null).length,
  "proposals-table": (k) => k.proposals.filter((proposal) => !isProject(k, proposal)).length,
  "proposals-sub-project": (k) => k.proposals.filter((proposal) => isProject(k, proposal)).length,
  "proposals-all": ({ proposals }) => proposals.length,
  "networks-appendix": ({ networks }) => networks.filter(({ active }) => active !== null).length,
  "networks-active": ({ networks }) => networks.filter(({ active }) => active === true).length,
  "networks-potential": ({ networks }) => networks.filter(({ potential }) => potential !== null).length,
  "provinces-reported": ({ provinces }) => provinces.filter(({ reported }) => reported === true).length,
  "repeated-activities": ({ activities }) => repeatedActivities(activities).length,
};

/** What the site counts in the entries of one report. */
export const countIn = (k: Knowledge, computation: Computation, source: string): number =>
  computations[computation](ofReport(k, source));

/** What the site counts where a report disagrees: in the report that is stated first. `null` when nothing is counted. */
export const ourCount = (
  k: Knowledge,
  { computed, statements }: { computed?: Computation; statements: readonly { source: string }[] },
): number | null => (computed && statements[0] ? countIn(k, computed, statements[0].source) : null);
