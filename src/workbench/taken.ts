import type { Row } from "./row.ts";
import type { DataSheet } from "./sheet.ts";
import type { State } from "./state.ts";

/** What is taken away, or printed when a reader asks for what is picked. */
export interface Taken {
  sheet: DataSheet;
  state: State;
  /** The rows that the table shows, in its order. */
  rows: readonly Row[];
}

/** The rows that are picked: in the order of the table as far as it shows them, then the others in the order of the file. */
export function pickedRows({ sheet, state, rows }: Taken): readonly Row[] {
  const picked = new Set(state.pick);
  const shown = rows.filter(({ id }) => picked.has(id));
  for (const { id } of shown) picked.delete(id);
  return [...shown, ...sheet.rows.filter(({ id }) => picked.has(id))];
}

/** Those that are picked; all rows that the table shows when none is. */
export const takenRows = (taken: Taken): readonly Row[] =>
  taken.state.pick.length === 0 ? taken.rows : pickedRows(taken);
