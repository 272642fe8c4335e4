import { type FrameworkKind, frameworkKinds } from "../collections/framework.ts";
import { type SectionName, sectionKey } from "../collections/section-address.ts";
import { initialOf } from "../text/collate.ts";
import type { Activity } from "./activities.ts";
import type { Correction } from "./corrections.ts";
import { anchorsOf, anchorsOfNamed } from "./former.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { type Grouping, groupOf, inGroups } from "./network-groups.ts";
import { type Mention, mentions, ORGANISATIONS } from "./organisations.ts";
import { FITS, LONGEST_PART, partsOf, rowsOf, rowsOfText } from "./parts.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { proposalPart, proposalParts } from "./proposals.ts";
import { sectionSlug } from "./section-slug.ts";
import { type Section, sectionOf } from "./sections.ts";
import { sharedList } from "./shared-list.ts";
import { mainStatistics } from "./statistics.ts";
import { lessonsByTopic } from "./topics.ts";
import { entryAnchor } from "./urls.ts";

export type Numbered = Entry<"statistics"> | Entry<"discrepancies">;
export const isStatistic = (item: Numbered): item is Entry<"statistics"> => !("statements" in item);
export const isDiscrepancy = (item: Numbered): item is Entry<"discrepancies"> => "statements" in item;
/** Words that lead to words of the site, and the entry in which they stand. */
export type WordGroup = Entry<"thesaurus">["groups"][number] & { entry: Entry<"thesaurus"> };
/** Anchor of the heading above the disagreements. */
export const DISAGREEMENTS = "disagreements";

/** Data files with what the page of numbers has. */
export const NUMBER_TABLES = ["statistics", "discrepancies", "discrepancy-statements"] as const;

/** Anchor of the heading above the numbers that matter. */
export const MAIN_NUMBERS = "main-numbers";

/** The numbers that matter, the others in the order of the report's sections, then what disagrees. */
const numbered = ({ sections, statistics, discrepancies }: Knowledge): Numbered[] => {
  const others = statistics.filter(({ main }) => !main);
  const bySection = Map.groupBy(others, ({ sources: [place] }) => place && sectionKey(place));
  return [
    ...mainStatistics({ statistics }),
    ...sections.flatMap(({ id }) => bySection.get(id) ?? []),
    ...discrepancies,
  ];
};

/** Anchor of the heading above what stands in a section. */
export const sectionAnchor = (section: Section): string => `in-${sectionSlug(section)}`;
function inSection({ sections }: Knowledge, place: SectionName | undefined): string {
  const section = place && sectionOf(sections, place);
  return section ? sectionAnchor(section) : "";
}

/** What stands somewhere in a report. */
type Sourced = Pick<Entry<"statistics">, "sources">;

/**
 * Anchors of the sections from which all numbers stand among those that matter.
 * @param main of these that matter: those of one report have the anchors of its sections alone
 */
export function sectionsOfMain(k: Knowledge, main: readonly Sourced[] = mainStatistics(k)): string[] {
  const anchorsOf = (all: readonly Sourced[]) => new Set(all.map(({ sources: [place] }) => inSection(k, place)));
  return [...anchorsOf(main).difference(anchorsOf(k.statistics.filter((one) => !one.main)))];
}

const textsOf = (item: Numbered): readonly string[] =>
  isDiscrepancy(item)
    ? [
        item.title,
        item.title,
        item.what,
        item.assessment,
        ...item.statements.flatMap(({ says, quote }) => [says, quote]),
      ]
    : [item.title, item.title, item.quote];

/** Each side of a disagreement has a row of a table to itself. */
const rowsOfSides = rowsOf({ item: 2200, letter: 5.5 });
/** Words of which each is said once, as the titles of a list are: they weigh more on the line than other HTML. */
const rowsOfSynonyms = rowsOf({ item: 150, letter: 6 });
const rowsOfTitle = rowsOf({ item: 240, letter: 10 });
/** A corrected word in its table: short, and every few letters in a tag. */
const rowsOfReading = rowsOf({ item: 300, letter: 5.2 });

/**
 * On a slow line a page of a list is at most 45 KB with all that it needs (tests/site/budgets.test.ts): with notes, some 130 KB of
 * HTML.
 */
const limits = { fits: 80, longest: 60 };

const rowsOfCorrection = ({ printed, corrected, reason }: Correction) => rowsOfReading(printed, corrected, reason);
/** Some readings, cut as all are. */
export const partsOfCorrections = (corrections: readonly Correction[]) =>
  partsOf(corrections, { rows: rowsOfCorrection, ...limits });

/** However short it is, a hundred are as many as a page holds. */
const rowsOfNetwork = (title: string, summary?: string): number =>
  Math.max(0.27, rowsOf({ item: 160, letter: 4 })(title, summary));
/** All networks, in the groups of a page: about 120 on one, else some 90 on each. */
const networksBy = (k: Knowledge, by: Grouping, path: string) =>
  sharedList({
    path,
    items: inGroups(k, k.networks, by),
    groupOf: groupOf[by],
    anchorsOf: () => [],
    rows: ({ title, summary }) => rowsOfNetwork(title, summary),
    limits: { fits: 35.5, longest: 26 },
  });

const FRAMEWORK_KINDS = Object.keys(frameworkKinds) as FrameworkKind[];

/** Every list of entries, or of what entries hold, on a page that they share. */
export const sharedLists = perKnowledge((k: Knowledge) => ({
  glossary: sharedList({
    path: "/glossary/",
    items: k.glossary,
    groupOf: ({ title }) => `letter-${initialOf(title)}`,
    anchorsOf: (term) => anchorsOf("glossary", term),
    rows: ({ title, english, expansion, text, aliases }) =>
      rowsOfText(title, title, english, expansion, text, ...aliases),
    limits: { fits: 70, longest: 45 },
  }),
  lessons: sharedList({
    path: "/lessons/",
    items: lessonsByTopic(k).flatMap(({ lessons }) => lessons),
    groupOf: ({ topic }) => entryAnchor("topics", topic),
    anchorsOf: ({ topic }) => anchorsOfNamed("topics", k.topics, topic),
    rows: () => 1,
    // A topic that has no lesson yet stands on the first page.
    first: lessonsByTopic(k).flatMap(({ topic, lessons }) => (lessons.length > 0 ? [] : anchorsOf("topics", topic))),
    limits: { fits: FITS, longest: LONGEST_PART },
  }),
  networks: networksBy(k, "province", "/networks/"),
  networksByBusiness: networksBy(k, "business", "/networks/by/business/"),
  statistics: sharedList({
    path: "/statistics/",
    items: numbered(k),
    groupOf: (item) => (isDiscrepancy(item) ? DISAGREEMENTS : item.main ? MAIN_NUMBERS : inSection(k, item.sources[0])),
    // A section all of whose numbers matter has no heading of its own: its anchor stands with them.
    first: sectionsOfMain(k),
    anchorsOf: (item) => anchorsOf(isDiscrepancy(item) ? "discrepancies" : "statistics", item),
    rows: (item) => (isDiscrepancy(item) ? rowsOfSides : rowsOfText)(...textsOf(item)),
    limits,
    // A table can only be sorted where all of it is.
    chapterOf: isDiscrepancy,
  }),
  followups: sharedList<Activity>({
    path: "/followups/",
    items: k.activities,
    groupOf: ({ followup }) => entryAnchor("followups", followup),
    anchorsOf: ({ id }) => [id],
    rows: ({ title, participants, direction, partners }) => rowsOfText(title, participants, direction, partners),
    limits,
  }),
  proposals: sharedList({
    path: "/proposals/",
    items: proposalParts(k).flatMap(({ items }) => items),
    groupOf: (proposal) => proposalPart(k, proposal),
    anchorsOf: (proposal) => anchorsOf("proposals", proposal),
    rows: ({ title, direction, lead, networks }) => rowsOfText(title, title, direction, lead) + 0.1 * networks.length,
    limits,
  }),
  framework: sharedList({
    path: "/framework/",
    items: FRAMEWORK_KINDS.flatMap((kind) => k.framework.filter((item) => item.kind === kind)),
    groupOf: ({ kind }) => kind,
    anchorsOf: (item) => anchorsOf("framework", item),
    rows: ({ title, text }) => rowsOfText(title, title, text),
    limits,
  }),
  questions: sharedList({
    path: "/questions/",
    items: k.questions,
    groupOf: ({ topic }) => entryAnchor("subjects", topic),
    anchorsOf: ({ topic }) => anchorsOfNamed("subjects", k.subjects, topic),
    rows: ({ title }) => rowsOfTitle(title),
    limits,
  }),
  thesaurus: sharedList<WordGroup>({
    path: "/about/words/",
    items: k.thesaurus.flatMap((entry) => entry.groups.map((group) => ({ ...group, entry }))),
    groupOf: ({ entry }) => entryAnchor("thesaurus", entry.id),
    anchorsOf: () => [],
    rows: ({ words, same, near }) => rowsOfSynonyms(...words, ...same, ...near),
    limits,
  }),
  organisations: sharedList<Mention>({
    path: ORGANISATIONS,
    items: mentions(k),
    groupOf: ({ name }) => `letter-${initialOf(name)}`,
    anchorsOf: ({ organisation }) => [organisation],
    rows: () => 1,
    limits: { fits: FITS, longest: LONGEST_PART },
  }),
  corrections: sharedList({
    path: "/report/corrections/",
    items: k.corrections,
    groupOf: (correction) => inSection(k, correction),
    anchorsOf: ({ id }) => [id],
    rows: rowsOfCorrection,
    limits,
  }),
}));
