import type { Entry, Knowledge } from "../model/knowledge.ts";
import { isProject, type Proposal } from "../model/proposals.ts";
import { approachesText as words } from "../words/diagrams/phase.ts";
import type { Remark } from "./diagram.ts";

export type { Proposal } from "../model/proposals.ts";
export type Approach = Pick<Entry<"framework">, "id" | "title" | "url" | "order" | "sources">;

/** What the report proposes for the next phase, as the diagrams about it need it. */
export interface NextPhase {
  /** Approaches in order, each with its sub-projects; at the end those of no approach, when there are any. */
  groups: { approach: Approach; projects: Proposal[] }[];
  projects: Proposal[];
  /** Months in which proposals are written, in order, with their sub-projects. */
  periods: { month: string; projects: Proposal[] }[];
  /** Rows of the report's table of networks. */
  rows: Proposal[];
}

/** Stands for sub-projects that the report puts under no approach: none may vanish from the drawing. */
const NO_APPROACH = { id: "no-approach", title: words.ungrouped, url: "/proposals/", sources: [] };

/** Whether the content names approaches and sub-projects at all. */
export const hasNextPhase = (k: Knowledge): boolean =>
  k.framework.some(({ kind, group }) => kind === "approach" && group !== undefined) &&
  k.proposals.some((proposal) => isProject(k, proposal));

export function nextPhase(k: Knowledge): NextPhase {
  const projects = k.proposals.filter((proposal) => isProject(k, proposal));
  const approaches = k.framework.filter(({ kind, group }) => kind === "approach" && group !== undefined);
  const of = (approach: Entry<"framework">) => projects.filter(({ group }) => group === approach.group);
  const ungrouped = projects.filter((project) => !approaches.some(({ group }) => group === project.group));
  const groups: NextPhase["groups"] = approaches.map((approach) => ({ approach, projects: of(approach) }));
  if (ungrouped.length > 0)
    groups.push({ approach: { ...NO_APPROACH, order: groups.length + 1 }, projects: ungrouped });
  const months = [...new Set(projects.flatMap(({ period }) => period ?? []))].sort();
  return {
    groups,
    projects,
    periods: months.map((month) => ({ month, projects: projects.filter(({ period }) => period === month) })),
    rows: k.proposals.filter((proposal) => !isProject(k, proposal)),
  };
}

/**
 * The sub-project that a row of the table turned into, in our reading: the same network, or a printed direction that begins
 * with the sub-project's name. The direction decides first: it is the report's own word.
 */
export function projectOfRow(row: Proposal, projects: readonly Proposal[]): Proposal | undefined {
  return (
    projects.find(({ title }) => row.direction?.startsWith(title)) ??
    projects.find(({ networks }) => networks.some((network) => row.networks.includes(network)))
  );
}

/** Disagreements about the number of proposals, and the number that the report's text states. */
export function proposalDisagreements(
  k: Knowledge,
  ...counts: ("proposals-table" | "proposals-sub-project")[]
): { remarks: Remark[]; stated: Entry<"statistics"> | undefined } {
  const found = k.discrepancies.filter(({ computed }) => counts.some((count) => count === computed));
  return {
    remarks: found.map(({ id }) => ({ discrepancy: id })),
    stated: k.statistics.find(
      ({ discrepancies }) => found.every(({ id }) => discrepancies.includes(id)) && found.length > 0,
    ),
  };
}
