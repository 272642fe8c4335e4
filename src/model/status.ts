import { sectionKey } from "../collections/section-address.ts";
import { byId } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
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

/** The places of a network that give what it has in a field. */
const giving = (k: Knowledge, { appearances }: Network, field: Field) =>
  appearances.filter((place) => byId(k.sections, sectionKey(place))?.gives === field);

/** Ids of the reports that say what a network has in a field: those that give it for all networks, else all that name this one. */
export function statusReports(k: Knowledge, network: Network, field: Field): string[] {
  const places = giving(k, network, field);
  return [...new Set((places.length > 0 ? places : network.appearances).map(({ source }) => source))];
}

/** Whether what a network has in a field rests on a place that only likely means it: on none that surely does. */
export function isLikelyStatus(k: Knowledge, network: Network, field: Field): boolean {
  const places = giving(k, network, field);
  return places.length > 0 && places.every(({ certainty }) => certainty === "likely");
}
