/** A table of a report as a page shows it: its rows with the signs of their cells, and the notes that each row adds to the page. */
import type { Block, TableRow } from "./blocks.ts";
import type { Correction } from "./corrections.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Marked, type Note, type Signs, type Told, tell } from "./notes.ts";
import { discrepanciesFor } from "./places.ts";
import { placeKey, relations } from "./relations.ts";
import type { Section } from "./sections.ts";

type Table = Extract<Block, { kind: "table" }>;

/** A row of a table, or its head. */
export interface ToldRow extends TableRow {
  /** What is marked in each cell. */
  marks: readonly (Marked & { signs?: Signs })[];
  notes: readonly Note[];
}
export interface ToldTable {
  table: Table;
  /** The table begins on a page before: its head is repeated, without the anchors. */
  continued: boolean;
  head: ToldRow;
  rows: readonly ToldRow[];
}

/** Corrections are recorded against the joined row; `nth` counts through it, so a cell takes those that fall into it. */
export function correctionsOfCell(corrections: readonly Correction[], row: TableRow, cell: number): Correction[] {
  const start = row.cells.slice(0, cell).reduce((sum, text) => sum + text.length + 3, 0);
  const end = start + (row.cells[cell]?.length ?? 0);
  return corrections.flatMap((correction) => {
    const before = row.text.slice(0, start).split(correction.corrected).length - 1;
    const inside = row.text.slice(start, end).split(correction.corrected).length - 1;
    const nth = (correction.nth ?? 1) - before;
    return nth >= 1 && nth <= inside ? [{ ...correction, nth }] : [];
  });
}

/**
 * @param rows those that the page shows
 * @param told grows by what is told here
 */
export function tellTable({
  knowledge,
  section,
  table,
  rows,
  continued,
  told,
}: {
  knowledge: Knowledge;
  section: Section;
  table: Table;
  rows: readonly TableRow[];
  continued: boolean;
  told: Told;
}): ToldTable {
  const { source, section: name } = section;
  const tellRow = (row: TableRow): ToldRow => {
    const corrections = relations(knowledge).correctionsAt(placeKey({ ...section, at: row.anchor }));
    const discrepancies = discrepanciesFor(knowledge, [{ source, section: name, at: row.anchor }], row.text);
    const cells = row.cells.map((text, cell) => ({
      text,
      corrections: correctionsOfCell(corrections, row, cell),
      discrepancies,
    }));
    const { notes, signs } = tell(told, cells, { corrections, discrepancies });
    return { ...row, notes, marks: cells.map((cell, index) => ({ ...cell, signs: signs[index] })) };
  };
  const anchor = `${table.anchor}-head`;
  const head = { anchor, cells: table.header, spans: table.headerSpans, text: table.header.join(" | ") };
  return { table, continued, head: tellRow(head), rows: rows.map(tellRow) };
}
