import { type SectionName, sectionKey } from "../collections/section-address.ts";
import { pickById } from "./by-id.ts";
import { perKnowledge } from "./per-knowledge.ts";

/** Items by what they belong to, in the order of their list. */
export type Grouped<T> = (key: string) => readonly T[];

/** Puts each item under every key it has, once. What nobody has is an empty group. */
export function group<T>(items: readonly T[], keysOf: (item: T) => readonly (string | null | undefined)[]): Grouped<T> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === null || key === undefined) continue;
      const others = groups.get(key);
      if (others) others.push(item);
      else groups.set(key, [item]);
    }
  }
  return (key) => groups.get(key) ?? [];
}

/** Key of a place in a section: of a block, a row, the heading. */
export const placeKey = (place: SectionName & { at?: string | undefined }): string =>
  `${sectionKey(place)}#${place.at ?? ""}`;

/** What the entries say of each other, gathered in one pass over each list: no page looks through all entries. */
export const relations = perKnowledge((k) => ({
  sectionsOfReport: group(k.sections, ({ source }) => [source]),
  factorsOfKind: group(k.factors, ({ kind }) => [kind]),
  networksOfProvince: group(k.networks, ({ province }) => [province]),
  lessonsOfProvince: group(k.lessons, ({ province }) => [province]),
  lessonsNamingProvince: group(k.lessons, ({ province, networks }) =>
    pickById(k.networks, networks).flatMap((network) => (network.province === province ? [] : [network.province])),
  ),
  lessonsOfSpeaker: group(k.lessons, ({ speaker }) => [speaker]),
  lessonsOfNetwork: group(k.lessons, ({ networks }) => networks),
  lessonsOfTopic: group(k.lessons, ({ topic }) => [topic]),
  frameworkOfFactor: group(k.framework, ({ factors }) => factors),
  lessonsOfFactor: group(k.lessons, ({ factors }) => factors),
  followupsOfNetwork: group(k.followups, ({ networks }) => networks),
  proposalsOfNetwork: group(k.proposals, ({ networks }) => networks),
  proposalsOfProvince: group(k.proposals, ({ province }) => [province]),
  activitiesOfFollowup: group(k.activities, ({ followup }) => [followup]),
  correctionsOfSection: group(k.corrections, (correction) => [sectionKey(correction)]),
  correctionsAt: group(k.corrections, (correction) => [placeKey(correction)]),
  discrepanciesOfSection: group(k.discrepancies, ({ statements }) => statements.map(sectionKey)),
  discrepanciesAt: group(k.discrepancies, ({ statements }) => statements.map(placeKey)),
}));
