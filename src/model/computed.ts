import type { Computation } from "../collections/discrepancy.ts";
import { repeatedActivities } from "./activities.ts";
import type { Knowledge } from "./knowledge.ts";

/** What the site counts itself, from the entries, so that a figure cannot drift from them. */
const computations: Record<Computation, (knowledge: Knowledge) => number> = {
  activities: (k) => k.activities.length,
  "activity-participants": (k) => k.activities.reduce((sum, { count }) => sum + (count ?? 0), 0),
  "activities-without-count": (k) => k.activities.filter(({ count }) => count === null).length,
  "proposals-table": (k) => k.proposals.filter(({ list }) => list === "table-4.2").length,
  "proposals-sub-project": (k) => k.proposals.filter(({ list }) => list === "sub-project").length,
  "proposals-all": (k) => k.proposals.length,
  "networks-appendix": (k) => k.networks.filter(({ active }) => active !== null).length,
  "networks-active": (k) => k.networks.filter(({ active }) => active === true).length,
  "networks-potential": (k) => k.networks.filter(({ potential }) => potential !== null).length,
  "provinces-reported": (k) => k.provinces.filter(({ reported }) => reported === true).length,
  "repeated-activities": (k) => repeatedActivities(k.activities).length,
};

export const compute = (knowledge: Knowledge, name: Computation): number => computations[name](knowledge);
