import { ui } from "../words/ui.ts";
import type { Entry } from "./knowledge.ts";
import { laterStates } from "./later-states.ts";

/** What is known of a network's activity: its field `active` (collections/network.ts) by the name of its words (`ui.active`). */
export type NetworkActivity = keyof typeof ui.active;

/** From what is known to what is not: the order in which they are shown. */
export const activities = Object.keys(ui.active) as NetworkActivity[];

export const activityOf = ({ active }: Pick<Entry<"networks">, "active">): NetworkActivity =>
  active === null ? "unreported" : active ? "yes" : "no";

/** What the reports say of it, each that does; nothing is told only where none says anything. */
export function activitiesIn(network: Pick<Entry<"networks">, "active" | "appearances">): NetworkActivity[] {
  const said = [{ value: network.active }, ...laterStates(network.appearances, "active")];
  const told = new Set(said.map(({ value }) => activityOf({ active: value })));
  if (told.size > 1) told.delete("unreported");
  return [...told];
}

/** How many of these networks are of each kind; kinds that none is of are left out. */
export function countActivity(networks: readonly Entry<"networks">[]): { activity: NetworkActivity; count: number }[] {
  const counts = Map.groupBy(networks, activityOf);
  return activities
    .map((activity) => ({ activity, count: counts.get(activity)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** The same networks, those with activity first; within a kind in their order. */
export const inOrderOfActivity = (networks: readonly Entry<"networks">[]): Entry<"networks">[] =>
  networks.toSorted((a, b) => activities.indexOf(activityOf(a)) - activities.indexOf(activityOf(b)));

/** The same networks, those one after the other that are of one kind together. */
export function activityRuns(
  networks: readonly Entry<"networks">[],
): { activity: NetworkActivity; networks: Entry<"networks">[] }[] {
  const runs: { activity: NetworkActivity; networks: Entry<"networks">[] }[] = [];
  for (const network of networks) {
    const activity = activityOf(network);
    const last = runs.at(-1);
    if (last?.activity === activity) last.networks.push(network);
    else runs.push({ activity, networks: [network] });
  }
  return runs;
}
