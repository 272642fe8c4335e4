import { sectionKey } from "../collections/section-address.ts";
import { ui } from "../words/ui.ts";
import { byId } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { activityOf } from "./network-activity.ts";
import { sectionLabel } from "./places.ts";

type Network = Pick<Entry<"networks">, "appearances">;
type Field = "active" | "potential";

/** Where the reports that name a network say of networks whether they are active, as citations call it; empty where none does. */
export function statusSections(k: Knowledge, { appearances }: Network, field: Field): string {
  const reports = new Set(appearances.map(({ source }) => source));
  return k.sections
    .filter(({ gives, source }) => gives === field && reports.has(source))
    .map((section) => sectionLabel(k, section))
    .join(" ");
}

/** The places of a network that give what it has in a field: not those of later reports, which say it themselves. */
const giving = (k: Knowledge, network: Network, field: Field) =>
  sharing(network, field).filter((place) => byId(k.sections, sectionKey(place))?.gives === field);
const sharing = ({ appearances }: Network, field: Field) => appearances.filter((place) => place[field] === undefined);

/** Ids of the reports that say what a network has in a field: those that give it for all networks, else all that name this one. */
export function statusReports(k: Knowledge, network: Network, field: Field): string[] {
  const places = giving(k, network, field);
  return [...new Set((places.length > 0 ? places : sharing(network, field)).map(({ source }) => source))];
}

export type StateThere = Pick<Entry<"networks">, Field>;

/** What is told of the state of a network at one of its places: by a later report itself, else where the section gives it for all. */
export function stateAt(k: Knowledge, network: Entry<"networks">, place: Network["appearances"][number]): StateThere {
  const gives = byId(k.sections, sectionKey(place))?.gives;
  const { active = gives === "active" ? network.active : null } = place;
  const { potential = gives === "potential" ? network.potential : null } = place;
  return { active, potential };
}

/** Whether what a network has in a field rests on a place that only likely means it: on none that surely does. */
export function isLikelyStatus(k: Knowledge, network: Network, field: Field): boolean {
  const places = giving(k, network, field);
  return places.length > 0 && places.every(({ certainty }) => certainty === "likely");
}

/** What the activity of one network is called: with a doubt, where it rests on a place that only likely means it. */
export const activityLabel = (k: Knowledge, network: Network & Pick<Entry<"networks">, "active">): string =>
  ui.active[activityOf(network)] + ui.ifLikely(isLikelyActivity(k, network));

/** Of one of which nothing is told there is nothing to doubt. */
export const isLikelyActivity = (k: Knowledge, network: Network & Pick<Entry<"networks">, "active">): boolean =>
  network.active !== null && isLikelyStatus(k, network, "active");
