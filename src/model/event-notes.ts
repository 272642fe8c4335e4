/** Events of a follow-up as a page shows them: the cells of their rows with signs, and the notes that each adds to the page. */
import { type Activity, showsCell } from "./activities.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Marked, type Note, type Signs, type Told, tell } from "./notes.ts";
import { correctionsIn, discrepanciesFor, type Place, placeOf } from "./places.ts";

type Cell = Marked & { signs?: Signs };

export interface ToldEvent {
  activity: Activity;
  place: Place;
  participants: Cell;
  /** Absent where it says what the event before said. */
  direction?: Cell;
  partners?: Cell;
  notes: readonly Note[];
}

/** @param told grows by what is told here */
export const tellEvents = (knowledge: Knowledge, activities: readonly Activity[], told: Told): ToldEvent[] =>
  activities.map((activity, index): ToldEvent => {
    const previous = activities[index - 1];
    const { participants, direction, partners } = activity;
    const citation = { source: activity.source, section: activity.section, at: activity.at };
    const text = `${activity.datePrinted} ${participants} ${direction ?? ""} ${partners ?? ""}`;
    const corrections = correctionsIn(knowledge, [citation], text);
    const discrepancies = discrepanciesFor(knowledge, [citation], text);
    const noted = corrections.map(({ corrected }) => corrected);
    const cellOf = (cell: string | null, more: Omit<Marked, "text"> = {}): Cell => ({
      text: cell ?? "",
      corrections,
      ...more,
    });
    const cells = {
      participants: cellOf(participants, { discrepancies }),
      ...(showsCell(direction, previous?.direction, noted) && { direction: cellOf(direction) }),
      ...(showsCell(partners, previous?.partners, noted) && { partners: cellOf(partners) }),
    };
    const { notes, signs } = tell(told, Object.values(cells), { corrections, discrepancies });
    const signed = Object.entries(cells).map(([name, cell], i) => [name, { ...cell, signs: signs[i] }]);
    return { activity, place: placeOf(knowledge, citation), notes, ...cells, ...Object.fromEntries(signed) };
  });
