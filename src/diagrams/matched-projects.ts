/**
 * Sub-projects of the next phase with the rows of the table that are taken to be theirs; what both the drawing and its
 * list say of them.
 */
import type { Knowledge } from "../model/knowledge.ts";
import { provinceName } from "../model/province-names.ts";
import { thaiDate } from "../text/dates.ts";
import { approachesText as words } from "../words/diagrams/phase.ts";
import { type Approach, type NextPhase, nextPhase, type Proposal, projectOfRow } from "./sub-projects.ts";

/** Beads of the months in which proposals are written, in their order; of later ones, and of none, an open one. */
export const PERIODS = ["solid", "hatch"] as const;
export const toneOf = (periods: NextPhase["periods"], period: string | null): "solid" | "hatch" | "open" =>
  PERIODS[periods.findIndex(({ month }) => month === period)] ?? "open";
export interface Matched {
  periods: NextPhase["periods"];
  groups: { approach: Approach; projects: { project: Proposal; rows: Proposal[] }[] }[];
  alone: Proposal[];
}

export function match(k: Knowledge): Matched {
  const { groups, projects, rows, periods } = nextPhase(k);
  const of = new Map(rows.map((row) => [row, projectOfRow(row, projects)]));
  return {
    periods,
    groups: groups.map((group) => ({
      approach: group.approach,
      projects: group.projects.map((project) => ({ project, rows: rows.filter((row) => of.get(row) === project) })),
    })),
    alone: rows.filter((row) => of.get(row) === undefined),
  };
}

/** A sub-project with the month that its bead stands for, as it is heard. */
export const projectLabel = ({ title, period }: Proposal): string =>
  [title, period && words.period(thaiDate(period, "long"))].filter(Boolean).join(" ");

export const rowName = (k: Knowledge, { order, title, province }: Proposal): string =>
  [words.row(order, title), province === null ? "" : words.where(provinceName(k, province))].filter(Boolean).join(" ");
