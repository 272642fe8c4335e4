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

/** Whether what a network has in a field rests on a place that only likely means it: on none that surely does. */
export function isLikelyStatus(k: Knowledge, { appearances }: Network, field: Field): boolean {
  const giving = appearances.filter((place) => byId(k.sections, sectionKey(place))?.gives === field);
  return giving.length > 0 && giving.every(({ certainty }) => certainty === "likely");
}
