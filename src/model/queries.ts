import { BEST_LESSONS } from "../collections/factor.ts";
import { type SectionName, sectionKey } from "../collections/section-address.ts";
import { provinceFacts } from "../data/provinces.ts";
import { proposalText } from "../words/proposals.ts";
import { ui } from "../words/ui.ts";
import { byId, pickById } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { namedIn } from "./listed-items.ts";
import { LONGEST_PART, type Part, partsOf } from "./parts.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { placeKey, relations } from "./relations.ts";

/** Questions that pages ask. Each answers from the knowledge alone. */

type Network = Entry<"networks">;
type Lesson = Entry<"lessons">;

/** Name of a network's province, or what is said where it has none. */
export const provinceName = (knowledge: Knowledge, id: string | null): string =>
  id === null ? ui.central : (byId(knowledge.provinces, id)?.title ?? id);

/** Stands for a province where a network has none. */
export const ELSEWHERE = "central-office";

/** What says a network's province beside its title: nothing where the title does. */
export function provinceBeside(k: Knowledge, { title, province }: Pick<Network, "title" | "province">): string {
  const name = provinceName(k, province);
  return title.includes(name) ? "" : name;
}

export const networksOfProvince = (k: Knowledge, province: string): readonly Network[] =>
  relations(k).networksOfProvince(province);

export const lessonsOfProvince = (k: Knowledge, province: string): readonly Lesson[] =>
  relations(k).lessonsOfProvince(province);

export const lessonsOfNetwork = (k: Knowledge, network: string): readonly Lesson[] =>
  relations(k).lessonsOfNetwork(network);

/** The same, cut into what the network's page shows and what stands on pages of its own when they are more. */
export const lessonPartsOfNetwork = (k: Knowledge, network: string): readonly [Part<Lesson>, ...Part<Lesson>[]] =>
  partsOf(lessonsOfNetwork(k, network), { fits: LONGEST_PART });

export const lessonsOfFactor = (k: Knowledge, factor: string): readonly Lesson[] =>
  relations(k).lessonsOfFactor(factor);

export const followupsOfNetwork = (k: Knowledge, network: string): readonly Entry<"followups">[] =>
  relations(k).followupsOfNetwork(network);

export const proposalsOfNetwork = (k: Knowledge, network: string): readonly Entry<"proposals">[] =>
  relations(k).proposalsOfNetwork(network);

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

/** Who says a lesson, in one word: its province, or the speaker. */
export const sayerOf = (k: Knowledge, { province, speaker }: Lesson): string =>
  province ? provinceName(k, province) : (speaker ?? "");

/** Lessons from where this one is from: its province, or who said it. */
export const lessonsBeside = (k: Knowledge, { province, speaker }: Lesson): readonly Lesson[] => {
  if (province) return relations(k).lessonsOfProvince(province);
  return speaker ? relations(k).lessonsOfSpeaker(speaker) : [];
};

/** Factors that the lessons about a network bear on, most frequent first. Our reading, through the lessons. */
export function factorsOfNetwork(k: Knowledge, network: string): Entry<"factors">[] {
  const weights = new Map<string, number>();
  for (const { factors } of lessonsOfNetwork(k, network))
    for (const factor of new Set(factors)) weights.set(factor, (weights.get(factor) ?? 0) + 1);
  return pickById(k.factors, weights.keys()).sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
}

/** The lessons on a factor that are read first: those that editors chose, else the first of the report. */
export function bestLessonsOfFactor(k: Knowledge, { id, first }: Entry<"factors">): readonly Lesson[] {
  const chosen = first.flatMap((lesson) => byId(k.lessons, lesson) ?? []);
  return (chosen.length > 0 ? chosen : lessonsOfFactor(k, id)).slice(0, BEST_LESSONS);
}

/** A network that shows a factor, and the lesson that says so. */
export interface Shown {
  network: Network;
  lesson: Lesson;
}

/** Networks that the lessons on a factor speak of, each with the first that does; cut where they are too many for its page. */
export function networkPartsOfFactor(k: Knowledge, factor: string): readonly [Part<Shown>, ...Part<Shown>[]] {
  const lessons = new Map<string, Lesson>();
  for (const lesson of lessonsOfFactor(k, factor).toReversed())
    for (const id of lesson.networks) lessons.set(id, lesson);
  const shown = pickById(k.networks, lessons.keys()).flatMap((network) => {
    const lesson = lessons.get(network.id);
    return lesson ? [{ network, lesson }] : [];
  });
  return partsOf(shown, { fits: 30, longest: LONGEST_PART });
}

/** How sure we are that all appearances are one network: `likely` as soon as one is only likely. */
export const identityCertainty = (network: Network): "certain" | "likely" =>
  network.appearances.some(({ certainty }) => certainty === "likely") ? "likely" : "certain";

/** Discrepancies one of whose statements stands in the given block (or anywhere in the section when `at` is omitted). */
export const discrepanciesAt = (
  k: Knowledge,
  place: SectionName & { at?: string },
): readonly Entry<"discrepancies">[] => {
  const { discrepanciesOfSection, discrepanciesAt } = relations(k);
  return place.at === undefined ? discrepanciesOfSection(sectionKey(place)) : discrepanciesAt(placeKey(place));
};

/** Rows of the report's list of networks by province (those with a printed answer on activity). */
export const reportedRows = (k: Knowledge, province: string): Network[] =>
  networksOfProvince(k, province).filter(({ active }) => active !== null);

export const regionOf = (province: string | null) => (province === null ? undefined : provinceFacts(province)?.region);

/** Disagreements in which the site's own count is a party, by the names of the counts: for pages that show what is counted. */
export const discrepanciesCounting = (k: Knowledge, prefix: string) =>
  k.discrepancies.filter(({ computed }) => computed?.startsWith(prefix));
