/** Proposals: in which list and group of which report each stands, and where it is to be done. */
import { proposalText } from "../words/proposals.ts";
import { byId } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { namedIn } from "./listed-items.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { provinceName } from "./province-names.ts";

export type Proposal = Entry<"proposals">;

/** As much of a proposal as says where it stands. */
type Listed = { list: string; sources: readonly { source: string }[] };

/** The list that a proposal stands in, of the report that it cites. */
const listOf = (k: Knowledge, { list, sources }: Listed) =>
  byId(k.sources, sources[0]?.source ?? "")?.lists.find(({ id }) => id === list);

/** Is it a project, or a row of a table of networks? */
export const isProject = (k: Knowledge, proposal: Listed): boolean => listOf(k, proposal)?.kind === "projects";

/**
 * Where a proposal is to be done: its province, or of a row the centre, which its table prints in the column of provinces.
 * The title of a project may name several; else the report says no province.
 */
export function whereOfProposal(k: Knowledge, proposal: Listed & { title: string; province: string | null }): string {
  if (proposal.province !== null) return provinceName(k, proposal.province);
  if (!isProject(k, proposal)) return proposalText.central;
  const named = k.provinces.filter(({ title }) => proposal.title.includes(title));
  return named.length > 0 ? proposalText.severalNamed(named.map(({ title }) => title)) : proposalText.notStated;
}

/** Proposals under one heading: a list, or a group of the projects in it. */
export interface ProposalPart {
  id: string;
  label: string;
  projects: boolean;
  items: Proposal[];
}

/**
 * All proposals as their page lists them, each once: by list, projects by group, those of no group last.
 * @returns parts that have any
 */
export const proposalParts: (k: Knowledge) => readonly ProposalPart[] = perKnowledge((k) =>
  k.sources
    .flatMap((source) => {
      const own = k.proposals.filter(({ sources: [cited] }) => cited?.source === source.id);
      return source.lists.flatMap(({ id, label, kind }): ProposalPart[] => {
        const items = own.filter(({ list }) => list === id);
        const name = namedIn(k, source, label);
        if (kind === "rows") return [{ id: anchorIn(k, source.id, id), label: name, projects: false, items }];
        return [
          ...source.groups.map((group) => ({
            id: anchorIn(k, source.id, group.id),
            label: `${name}${group.label}`,
            projects: true,
            items: items.filter((item) => item.group === group.id),
          })),
          {
            id: anchorIn(k, source.id, "ungrouped"),
            label: proposalText.ungrouped(name),
            projects: true,
            items: items.filter((item) => item.group === null),
          },
        ];
      });
    })
    .filter(({ items }) => items.length > 0),
);

const partIds = perKnowledge(
  (k) => new Map(proposalParts(k).flatMap(({ id, items }) => items.map((item) => [item, id] as const))),
);

/** Id of the part that a proposal stands in. */
export const proposalPart = (k: Knowledge, proposal: Proposal): string => partIds(k).get(proposal) ?? "";

/** An anchor that says the report where there are several. */
const anchorIn = ({ sources }: Knowledge, source: string, id: string): string =>
  sources.length > 1 ? `${source}-${id}` : id;
