/**
 * What a page tells about its words. A note is told once a page: the same correction further down, the same reason and the same
 * disagreement are shown by their signs, which lead to the note above.
 */
import type { Correction } from "./corrections.ts";
import type { Entry } from "./knowledge.ts";
import { type Marks, markText } from "./signs.ts";

type Discrepancy = Entry<"discrepancies">;

/** Where a sign stands and which note it leads to: anchors of the page. */
export interface SignOf {
  /** Absent on a sign that the way back from its note does not lead to. */
  id?: string;
  note: string;
}
/** By `keyOf` of what the sign is about. */
export type Signs = ReadonlyMap<string, SignOf>;

export interface CorrectionNote {
  kind: "correction";
  id: string;
  correction: Correction;
  /** The note that gives the same reason, further up. */
  same?: { id: string; word: string };
  /** Anchor of the sign. Absent where the text shows none. */
  back?: string;
}
export interface DiscrepancyNote {
  kind: "discrepancy";
  id: string;
  discrepancy: Discrepancy;
  /** What the text says itself. */
  says: string;
  /** Notes on the same words, which show the sign of the disagreement alone. */
  also: { id: string; word: string }[];
  /** Those of them that are kept because of it: told as part of it, since its sides are told already. */
  kept: CorrectionNote[];
  back?: string;
}
export type Note = CorrectionNote | DiscrepancyNote;

/** What a page has told so far. */
export interface Told {
  /** Anchor of the note by what it says. */
  notes: Map<string, string>;
  reasons: Map<string, { id: string; word: string }>;
  /** Anchors of signs. */
  signs: Set<string>;
}
export const nothingTold = (): Told => ({ notes: new Map(), reasons: new Map(), signs: new Set() });

export const keyOf = (about: { correction: { id: string } } | { discrepancy: { id: string } }): string =>
  "correction" in about ? about.correction.id : `d-${about.discrepancy.id}`;

/** A stretch of text that is shown in one piece, with what may be marked in it. */
export interface Marked extends Pick<Marks, "corrections" | "discrepancies"> {
  text: string;
}
type Stated = NonNullable<Marks["discrepancies"]>[number];

/**
 * The notes that a block of a page adds, and for each of its texts the signs. To be asked in the order of the page.
 * @param told grows by what is told here
 * @param texts stretches of the block as they are shown
 * @param all what is to be told of the block, whether its texts show a sign of it or not
 */
export function tell(
  told: Told,
  texts: readonly Marked[],
  all: { corrections: readonly Correction[]; discrepancies: readonly Stated[] },
): { notes: Note[]; signs: Signs[] } {
  const shown = texts.map((marked) => new Set(drawnIn(marked)));
  const isShown = (key: string): boolean => shown.some((keys) => keys.has(key));
  const notes: Note[] = [];
  const keptUnder = new Map<Discrepancy, CorrectionNote[]>();
  const notesOf = new Map<string, string>();
  /** The disagreement whose words, as they are shown, hold a corrected word that shows no sign of its own. */
  const over = ({ id, corrected }: Correction): Stated | undefined =>
    isShown(id)
      ? undefined
      : all.discrepancies.find(
          ({ discrepancy, says }) =>
            isShown(keyOf({ discrepancy })) && (says.includes(corrected) || corrected.includes(says)),
        );
  for (const correction of all.corrections) {
    const { id, printed, corrected, certainty, reason = "" } = correction;
    const words = [printed, corrected, certainty, reason].join("\n");
    const before = told.notes.get(words);
    const repeats = before !== undefined && isShown(id);
    notesOf.set(id, repeats ? before : `n-${id}`);
    if (repeats || before === `n-${id}`) continue;
    told.notes.set(words, before ?? `n-${id}`);
    const same = told.reasons.get(reason);
    if (reason && !same) told.reasons.set(reason, { id: `n-${id}`, word: corrected });
    const under = over(correction);
    const back = isShown(id) ? `s-${id}` : under && `s-${keyOf(under)}`;
    const note: CorrectionNote = { kind: "correction", id: `n-${id}`, correction, ...(same && { same }) };
    if (under && certainty === "kept" && !told.notes.has(keyOf(under)))
      keptUnder.set(under.discrepancy, [...(keptUnder.get(under.discrepancy) ?? []), note]);
    else notes.push({ ...note, ...(back && { back }) });
  }
  for (const { discrepancy, says } of all.discrepancies) {
    const key = keyOf({ discrepancy });
    const id = `n-${key}`;
    notesOf.set(key, id);
    if (told.notes.has(key)) continue;
    told.notes.set(key, id);
    const back = isShown(key) ? `s-${key}` : undefined;
    const kept = keptUnder.get(discrepancy) ?? [];
    const also = all.corrections
      .filter((correction) => over(correction)?.discrepancy === discrepancy)
      .filter((correction) => !kept.some((note) => note.correction === correction))
      .map((correction) => ({ id: notesOf.get(correction.id) ?? `n-${correction.id}`, word: correction.corrected }));
    notes.push({ kind: "discrepancy", id, discrepancy, says, also, kept, ...(back && { back }) });
  }
  const signOf = (key: string): SignOf => {
    const note = notesOf.get(key) ?? `n-${key}`;
    // The anchor of a note that is not repeated is the word itself.
    const id = note === `n-${key}` ? `s-${key}` : `n-${key}`;
    if (told.signs.has(id)) return { note };
    told.signs.add(id);
    return { note, id };
  };
  return { notes, signs: shown.map((keys) => new Map([...keys].map((key) => [key, signOf(key)]))) };
}

/** How many notes there are of each kind. */
export const countNotes = (notes: readonly Note[]): Record<"corrections" | "kept" | "discrepancies", number> => ({
  corrections: notes.filter((note) => note.kind === "correction" && note.correction.certainty !== "kept").length,
  kept: notes.filter((note) => note.kind === "correction" && note.correction.certainty === "kept").length,
  discrepancies: notes.filter(({ kind }) => kind === "discrepancy").length,
});

/** Keys of what a text shows signs of. */
const drawnIn = ({ text, corrections, discrepancies }: Marked): string[] =>
  markText(text, { corrections, discrepancies }).flatMap((segment) =>
    segment.kind === "correction" || segment.kind === "discrepancy" ? keyOf(segment) : [],
  );
