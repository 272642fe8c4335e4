/** What a province is called where something is said to be in it. */
import { provinceFacts } from "../data/provinces.ts";
import { ui } from "../words/ui.ts";
import { byId } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";

type Network = Entry<"networks">;

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

export const regionOf = (province: string | null) => (province === null ? undefined : provinceFacts(province)?.region);
