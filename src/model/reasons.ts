/** Why entries stand beside each other, in words. */
import { businesses } from "../collections/network.ts";
import { story } from "../words/stories.ts";
import type { LessonBond } from "./lesson-neighbours.ts";
import type { NetworkBond } from "./network-neighbours.ts";

/** By their whole names, as the page names them elsewhere. */
const named = (factors: readonly { title: string }[]): string[] => factors.map(({ title }) => title);

export function networkReason(bond: NetworkBond): string {
  if (bond.kind === "business") return story.networkBond.business(businesses[bond.business]);
  if (bond.kind === "word") return story.networkBond.word(bond.word);
  if (bond.kind === "factors") return story.networkBond.factors(named(bond.factors));
  return story.networkBond[bond.kind];
}

export function lessonReason(bond: LessonBond): string {
  if (bond.kind === "sayer") return story.lessonBond.sayer(bond.sayer);
  if (bond.kind === "factors") return story.lessonBond.factors(named(bond.factors));
  return story.lessonBond.networks(bond.networks.map(({ title }) => title));
}

/** Why each of some entries stands there, told without saying it again: what all of them share, and what only some do, in their order. */
export function toldApart(reasons: readonly (readonly string[])[]): { shared: string[]; own: string[][] } {
  const [first = [], ...others] = reasons;
  const shared = others.length === 0 ? [] : first.filter((reason) => others.every((its) => its.includes(reason)));
  return { shared, own: reasons.map((its) => its.filter((reason) => !shared.includes(reason))) };
}
