/** The body of an entry: its blocks with their signs, the places where it stands in the report, and what is told about its words. */
import { type Block, parseBlocks } from "./blocks.ts";
import type { Correction } from "./corrections.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { type Note, type Signs, type Told, tell } from "./notes.ts";
import { type Citation, correctionsIn, discrepanciesFor, type Place, placeOf, placesOfText } from "./places.ts";

export interface SignedBlock {
  block: Exclude<Block, { kind: "table" }>;
  corrections: readonly Correction[];
  discrepancies: readonly { discrepancy: Entry<"discrepancies">; says: string }[];
  signs?: Signs;
}

/** @param all where the body stands in the report: its corrections and disagreements are looked up there */
export function bodyNotes(
  knowledge: Knowledge,
  body: string,
  all: readonly Citation[],
  told: Told,
): { blocks: SignedBlock[]; places: Place[]; notes: Note[] } {
  // A network is cited wherever it is named; its text stands in one of those places, and only that one's signs belong here.
  const citations = placesOfText(knowledge, all, body);
  const seen = new Set<string>();
  const unseen = (id: string): boolean => !seen.has(id) && seen.add(id).has(id);
  const notes: Note[] = [];
  const blocks = parseBlocks(body).flatMap((block): SignedBlock[] => {
    if (block.kind === "table") return [];
    if (block.kind === "heading") return [{ block, corrections: [], discrepancies: [] }];
    const corrections = correctionsIn(knowledge, citations, block.text).filter(({ id }) => unseen(id));
    const discrepancies = discrepanciesFor(knowledge, citations, block.text).filter(({ discrepancy }) =>
      unseen(`d-${discrepancy.id}`),
    );
    const marks = { corrections, discrepancies };
    const { notes: added, signs } = tell(told, [{ text: block.text, ...marks }], marks);
    notes.push(...added);
    return [{ block, ...marks, signs: signs[0] }];
  });
  return { blocks, places: citations.map((citation) => placeOf(knowledge, citation)), notes };
}
