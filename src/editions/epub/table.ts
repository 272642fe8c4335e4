import type { TableRow } from "../../model/blocks.ts";
import { isWholeRow, nameColumn, namesGoneOnWith, rowGroups } from "../../model/row-heads.ts";
import type { Section } from "../../model/sections.ts";
import { correctionsOfCell } from "../../model/table-notes.ts";
import { reportText } from "../../words/report.ts";
import type { HeadedPassage } from "../chapters.ts";
import { el, type XmlElement, type XmlNode } from "../xml.ts";
import type { PlaceWriter } from "./place-writer.ts";
import { readingNote } from "./word-writer.ts";

type Table = Extract<HeadedPassage["blocks"][number], { kind: "table" }>;

/** A table of a section, and what is told of its head. */
export function tableOf(section: Section, block: Table, writer: PlaceWriter): XmlElement[] {
  const { words, signTo, signsOn, correctionsAt } = writer;
  const { anchor, header, headerSpans, rows } = block;
  const info = captionOf(section, anchor);
  const own = section.ownHeads.find((head) => head.table === anchor);
  const name = nameColumn(block);
  const goneOnWith = namesGoneOnWith(block);
  const cells = (row: TableRow): XmlNode[][] => {
    const readings = row.cells.map((_, i) => correctionsOfCell(correctionsAt(row.anchor), row, i));
    const placed = new Set(readings.flat().map(({ id }) => id));
    const others = correctionsAt(row.anchor).filter(({ id }) => !placed.has(id));
    return row.cells.map((text, i) => [
      ...words({ text, spans: row.spans[i] ?? [] }, readings[i] ?? []),
      ...(i === 0 ? [...others.map((each) => signTo(readingNote(each))), ...signsOn(row.anchor)] : []),
    ]);
  };
  const head = { anchor: `${anchor}-head`, cells: header, spans: headerSpans, text: header.join(" | ") };
  const row = (each: TableRow): XmlElement => {
    if (isWholeRow(each))
      return el("tr", { id: each.anchor }, el("td", { colspan: header.length }, ...(cells(each)[0] ?? [])));
    const above = goneOnWith.get(each.anchor);
    const inner = cells(each).map((cell, i) => {
      const label = each.cells[i]?.trim() || (i === name && above) ? header[i]?.replaceAll("\n", " ") : undefined;
      const again =
        i === name && above !== undefined && el("span", { class: "visually-hidden" }, reportText.continued(above));
      return el(i === name ? "th" : "td", { scope: i === name ? "row" : undefined, "data-l": label }, again, ...cell);
    });
    return el("tr", { id: each.anchor }, ...inner);
  };
  const signs = signsOn(anchor);
  const caption =
    info || signs.length > 0
      ? el("caption", {}, [info?.label, info?.caption].filter(Boolean).join(" "), ...signs)
      : undefined;
  const headRow = el("tr", { id: head.anchor }, ...cells(head).map((cell) => el("th", { scope: "col" }, ...cell)));
  const bodies = rowGroups(rows).map(({ head: whole, rows: under }) =>
    el(
      "tbody",
      {},
      whole &&
        (under.length > 0
          ? el(
              "tr",
              { id: whole.anchor, class: "group" },
              el("th", { scope: "rowgroup", colspan: header.length }, ...(cells(whole)[0] ?? [])),
            )
          : row(whole)),
      ...under.map(row),
    ),
  );
  return [
    el("table", { id: anchor }, caption, el("thead", {}, headRow), ...bodies),
    ...(own ? [el("p", { class: "small" }, reportText.ownHead(own.reason))] : []),
  ];
}

/** What a table is called, unless the report prints that over it. */
const captionOf = ({ tables, blocks }: Section, anchor: string): Section["tables"][number] | undefined =>
  tables.find(
    ({ id, label }) =>
      id === anchor && !blocks.some((block) => block.kind === "paragraph" && block.text.startsWith(`${label} `)),
  );
