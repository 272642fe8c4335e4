import { businesses } from "../collections/network.ts";
import { ui } from "../words/ui.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { activities, activityOf } from "./network-activity.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { ELSEWHERE } from "./province-names.ts";

type Network = Entry<"networks">;

/** What lists of networks are grouped by. */
export type Grouping = "province" | "business";

/** The group that a network is in; its name is the anchor of the heading. */
export const groupOf: Readonly<Record<Grouping, (network: Network) => string>> = {
  province: ({ province }) => province ?? ELSEWHERE,
  business: ({ business }) => business,
};

/** Every heading that there may be, in order. */
const headings = ({ provinces }: Knowledge, by: Grouping): { anchor: string; text: string }[] =>
  by === "business"
    ? Object.entries(businesses).map(([anchor, text]) => ({ anchor, text }))
    : [...provinces.map(({ id, title }) => ({ anchor: id, text: title })), { anchor: ELSEWHERE, text: ui.central }];

export interface NetworkGroup {
  anchor: string;
  text: string;
  networks: readonly Network[];
}

/**
 * Networks under their headings; headings that none stands under are left out. Those of one kind of activity stand together, so
 * that the beads of a group read as one bar.
 */
export function groupNetworks(k: Knowledge, networks: readonly Network[], by: Grouping): NetworkGroup[] {
  const groups = Map.groupBy(networks, groupOf[by]);
  return headings(k, by).flatMap(({ anchor, text }) => {
    const own = Map.groupBy(groups.get(anchor) ?? [], activityOf);
    const networks = activities.flatMap((activity) => own.get(activity) ?? []);
    return networks.length > 0 ? [{ anchor, text, networks }] : [];
  });
}

/** The same networks in the order of the page. */
export const inGroups = (k: Knowledge, networks: readonly Network[], by: Grouping): readonly Network[] =>
  groupNetworks(k, networks, by).flatMap(({ networks }) => networks);

/** All networks in the order of their list by province. */
export const networksByProvince = perKnowledge((k) => inGroups(k, k.networks, "province"));
