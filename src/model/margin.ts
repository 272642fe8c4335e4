/**
 * What of a paragraph's notes has room beside it on a wide screen, reckoned when the page is made: a note takes four lines at most, and
 * no note stands so far below its paragraph that the text would have a hole. What has no room is folded there, nothing is left out.
 */
import { showForeign } from "../text/foreign.ts";
import { noteText } from "../words/notes.ts";
import { ui } from "../words/ui.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Note } from "./notes.ts";
import { otherSays } from "./other-says.ts";

/** A note with its reason or ledger at once, or behind “read on”. */
export interface BesideNote {
  note: Note;
  cut: boolean;
}

/** Letters of a line in the margin, at least, and of one of the text, at most (styles/tokens.css). */
const LETTERS = { margin: 23, text: 76 };
/** Height of a line, and of the gap between two notes, in pixels of a screen that is wide. */
const LINE = { margin: 26, text: 32, gap: 8 };
/** Lines of a note. */
const MOST = 4;
/** The text may be shorter than its notes by 120 pixels with the gap under it, which is up to 48. */
const HOLE = 66;

/** Marks above and below take no room. */
const widthOf = (text: string): number => text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, "").length;
const linesOf = (text: string, letters: number): number => Math.ceil(widthOf(text) / letters);

/** A note as it is shown: what stands at once, and what may follow. */
function headAndRest(knowledge: Knowledge, note: Note): { head: string; rest: string } {
  if (note.kind === "discrepancy") {
    const other = otherSays(knowledge, note);
    const head = !other
      ? note.discrepancy.title
      : "place" in other
        ? `${note.says} ${other.place.label} ${noteText.says} ${other.says} ${other.more > 0 ? noteText.others(other.more) : ""}`
        : `${note.says} ${ui.note.weCount} ${other.ours} ${note.discrepancy.unit ?? ""}`;
    const kept = note.kept.map(({ correction: { reason = "" } }) => `${ui.note.kept} ${reason}`);
    const named = other && "place" in other && other.all;
    return {
      head,
      rest: named ? [note.discrepancy.title, ...kept].join(" ") : noteText.readOn.repeat(MOST * LETTERS.margin),
    };
  }
  const { corrected, printed, certainty, reason = "" } = note.correction;
  const said =
    certainty === "kept" ? ui.note.kept : `${ui.note.printed(showForeign(printed))} (${ui.certainty[certainty]})`;
  return { head: `${corrected} ${said}`, rest: note.same ? noteText.sameReason(note.same.word) : reason };
}

/**
 * @param text of the paragraph
 * @param also lines that stand under the notes
 */
export function besideNotes(
  knowledge: Knowledge,
  text: string,
  notes: readonly Note[],
  also = 0,
): { shown: BesideNote[]; more: BesideNote[] } {
  const room = linesOf(text, LETTERS.text) * LINE.text + HOLE - also * LINE.margin;
  const all = notes.map((note) => {
    const { head, rest } = headAndRest(knowledge, note);
    // The name of a disagreement begins a line.
    const texts = note.kind === "discrepancy" ? [head, rest] : [`${head} ${rest}`];
    const whole = texts.reduce((lines, text) => lines + linesOf(text, LETTERS.margin), 0);
    const cut = rest !== "" && whole > MOST;
    const also = note.kind === "discrepancy" ? note.also.length : 0;
    const lines = (cut ? linesOf(head, LETTERS.margin) + 1 : whole) + also;
    return { note, cut, lines, height: lines * LINE.margin + LINE.gap };
  });
  let taken = 0;
  const fits = all.findIndex(({ lines, height }, i) => {
    taken += height;
    const fold = i < all.length - 1 ? LINE.margin + LINE.gap : 0;
    return lines > MOST || taken + fold > room;
  });
  const plain = all.map(({ note, cut }): BesideNote => ({ note, cut }));
  const count = fits < 0 ? all.length : fits;
  return { shown: plain.slice(0, count), more: plain.slice(count) };
}
