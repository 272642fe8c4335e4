/** Which organisations and people a report names with which province. */
import { byId, pickById } from "./by-id.ts";
import type { Knowledge } from "./knowledge.ts";
import { type NamingPlace, ORGANISATIONS, type Organisation, organisations } from "./organisations.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { group } from "./relations.ts";
import { entryUrl } from "./urls.ts";

/** Anchor of their heading on the page of a province. */
export const BESIDE = "organisations";

/**
 * The provinces with which an entry names somebody: its own, and those of its networks. What a speaker says of a province does not name
 * the speaker with it.
 */
function provincesOf(k: Knowledge, { collection, id }: NamingPlace): readonly string[] {
  if (collection === "lessons") return [];
  const entry = byId<{ id: string; networks: readonly string[]; province?: string | null }>(k[collection], id);
  const its = pickById(k.networks, entry?.networks ?? []).map(({ province }) => province);
  return [entry?.province, ...its].flatMap((province) => province ?? []);
}

/** The provinces with which an organisation or person is named, in the order of the places. */
export const provincesOfOrganisation = (k: Knowledge, { places }: Organisation): string[] => [
  ...new Set(places.flatMap((place) => provincesOf(k, place))),
];

const byProvince = perKnowledge((k) =>
  group(organisations(k), (organisation) => provincesOfOrganisation(k, organisation)),
);

/** Those that are named with a province, in the order of their list. */
export const organisationsOfProvince = (k: Knowledge, province: string): readonly Organisation[] =>
  byProvince(k)(province);

/** Where a reader who looks for an office near a network is led: to those of its province, where there are any, else to all. */
export const organisationsPath = (k: Knowledge, province: string | null): string =>
  province !== null && organisationsOfProvince(k, province).length > 0
    ? `${entryUrl("provinces", province)}#${BESIDE}`
    : ORGANISATIONS;
