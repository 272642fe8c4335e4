/** Proposals as a page shows them: their printed words with signs, where they stand, and the notes that each adds to the page. */
import type { Knowledge } from "./knowledge.ts";
import { type Marked, type Note, type Signs, type Told, tell } from "./notes.ts";
import { correctionsIn, discrepanciesFor, type Place, placeOf } from "./places.ts";
import type { Proposal } from "./proposals.ts";

type Words = Marked & { signs?: Signs };

export interface ToldProposal {
  proposal: Proposal;
  title: Words;
  direction: Words;
  lead: Words;
  places: readonly Place[];
  notes: readonly Note[];
}

/** @param told grows by what is told here */
export function tellProposal(knowledge: Knowledge, proposal: Proposal, told: Told): ToldProposal {
  const { sources } = proposal;
  const texts = [proposal.title, proposal.direction ?? "", proposal.lead ?? ""] as const;
  const text = texts.join(" ");
  const all = {
    // Which of several in its place a corrected word is says nothing of the words that a proposal has of that place.
    corrections: correctionsIn(knowledge, sources, text).map(({ nth: _, ...correction }) => correction),
    discrepancies: discrepanciesFor(knowledge, sources, text),
  };
  const wordsOf = (text: string): Words => ({ text, ...all });
  const [title, direction, lead] = [wordsOf(texts[0]), wordsOf(texts[1]), wordsOf(texts[2])] as const;
  const { notes, signs } = tell(told, [title, direction, lead], all);
  return {
    proposal,
    title: { ...title, signs: signs[0] },
    direction: { ...direction, signs: signs[1] },
    lead: { ...lead, signs: signs[2] },
    places: sources.map((place) => placeOf(knowledge, place)),
    notes,
  };
}
