import type { TableRow } from "../../model/blocks.ts";
import type { Correction } from "../../model/corrections.ts";
import { isWholeRow, nameColumn } from "../../model/row-heads.ts";
import type { Section } from "../../model/sections.ts";
import { correctionsOfCell } from "../../model/table-notes.ts";
import { editionText } from "../../words/editions.ts";
import type { HeadedPassage } from "../chapters.ts";
import { el, type XmlElement } from "../xml.ts";
import { EDITOR, readingNote, type TeiTarget, teiText } from "./inline.ts";
import { beginsOn, teiId } from "./place-ids.ts";

type Table = Extract<HeadedPassage["blocks"][number], { kind: "table" }>;

/** What a table is written with. */
interface TableContext {
  section: Section;
  correctionsAt: (anchor: string) => readonly Correction[];
  target: TeiTarget;
}

export function tableOf(block: Table, context: TableContext): XmlElement {
  const { section } = context;
  const { anchor, header, headerSpans, rows } = block;
  const own = section.ownHeads.find((head) => head.table === anchor);
  const headRow = { anchor: `${anchor}-head`, cells: header, text: header.join(" | "), spans: headerSpans };
  const name = nameColumn(block);
  return el(
    "table",
    { "xml:id": teiId(section, anchor), rows: rows.length + 1, cols: header.length },
    beginsOn(teiId(section, anchor), section.tables.find((listed) => listed.id === anchor)?.page),
    own &&
      el(
        "note",
        { type: "ownHead", target: `#${teiId(section, headRow.anchor)}`, resp: `#${EDITOR}` },
        `${editionText.tei.ownHead} ${own.reason}`,
      ),
    rowOf(context, headRow, name, "label"),
    ...rows.map((each) => rowOf(context, each, name, "data")),
  );
}

function rowOf(
  { section, correctionsAt, target }: TableContext,
  cells: TableRow,
  name: number,
  role: "label" | "data",
): XmlElement {
  const corrections = correctionsAt(cells.anchor);
  const whole = role === "data" && isWholeRow(cells);
  const shown = (whole ? cells.cells.slice(0, 1) : cells.cells).map((text, i) => ({
    inline: { text, spans: cells.spans[i] ?? [] },
    corrections: correctionsOfCell(corrections, cells, i),
    isName: role === "data" && !whole && i === name,
  }));
  const placed = new Set(shown.flatMap((cell) => cell.corrections.map((correction) => correction.id)));
  return el(
    "row",
    { role: whole ? "label" : role, "xml:id": teiId(section, cells.anchor) },
    ...shown.map((cell) =>
      el(
        "cell",
        { role: cell.isName ? "label" : undefined, cols: whole ? cells.cells.length : undefined },
        ...teiText(cell.inline, cell.corrections, target),
      ),
    ),
    ...corrections.filter((correction) => !placed.has(correction.id)).map(readingNote),
  );
}
