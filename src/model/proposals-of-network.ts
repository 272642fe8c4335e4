/** What was proposed for a network as its page tells it: no words stand there twice. */
import type { Entry, Knowledge } from "./knowledge.ts";
import { type Proposal, proposalPart, proposalParts } from "./proposals.ts";

export interface NetworkProposal {
  proposal: Proposal;
  /** Its title; where these words name the page, or another proposal on it, what it stands in. */
  name: string;
  /** Is its direction what an event on the page was to come to? */
  directionTold: boolean;
}

/** @param directions what the page says that the network's events were to come to */
export function tellProposals(
  k: Knowledge,
  network: Pick<Entry<"networks">, "title">,
  proposals: readonly Proposal[],
  directions: readonly (string | undefined)[],
): NetworkProposal[] {
  const names = new Set([network.title]);
  return proposals.map((proposal) => {
    const { title, shortTitle = title, direction } = proposal;
    const own = names.has(shortTitle) ? proposalParts(k).find(({ id }) => id === proposalPart(k, proposal)) : undefined;
    names.add(shortTitle);
    return {
      proposal,
      name: own?.label ?? shortTitle,
      directionTold: direction !== null && directions.includes(direction),
    };
  });
}
