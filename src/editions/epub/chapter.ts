/** A section of a report as a chapter of an e-book. Anchors are those of the section's page on the site. */
import type { TableRow } from "../../model/blocks.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { placeKey, relations } from "../../model/relations.ts";
import { isWholeRow, nameColumn, namesGoneOnWith, rowGroups } from "../../model/row-heads.ts";
import { figureOf } from "../../model/section-lists.ts";
import type { Section } from "../../model/sections.ts";
import { correctionsOfCell } from "../../model/table-notes.ts";
import { editionText } from "../../words/editions.ts";
import { reportText } from "../../words/report.ts";
import { toldDisagreement } from "../disagreements.ts";
import { type ListItem, type Passage, passageOf, withLists } from "../outline.ts";
import { el, type XmlElement, type XmlNode } from "../xml.ts";
import { disagreementNote } from "./disagreement-note.ts";
import { readingNote, type Target, wordWriter } from "./words.ts";

type Block = Passage["blocks"][number];
type Table = Extract<Block, { kind: "table" }>;

/** What stands in the body of the chapter. @param target where links lead */
export function chapterBody(k: Knowledge, section: Section, target: Target): XmlNode[] {
  const { words, signTo, notes } = wordWriter(target);
  const at = (anchor: string) => relations(k).correctionsAt(placeKey({ ...section, at: anchor }));
  /** Numbers of what other places say otherwise. @param anchors the place, and what is no place of its own but stands there */
  const signsOn = (...anchors: readonly (string | undefined)[]): XmlElement[] =>
    anchors
      .flatMap((anchor) => relations(k).discrepanciesAt(placeKey({ ...section, at: anchor })))
      .map((each) => toldDisagreement(k, each))
      .map((each) => signTo({ key: each.id, says: disagreementNote(each, section.source, target) }));
  const textOf = (block: { anchor: string; text: string; spans: TableRow["spans"][number] }): XmlNode[] => [
    ...words(block, at(block.anchor)),
    ...signsOn(block.anchor),
  ];

  const list = (items: readonly ListItem[]): XmlElement => {
    const start = items[0]?.item.list.number ?? null;
    const inner = items.map(({ item, items: under }) =>
      el("li", { id: item.anchor }, ...textOf(item), under.length > 0 && list(under)),
    );
    return start === null ? el("ul", {}, ...inner) : el("ol", { start: start === 1 ? undefined : start }, ...inner);
  };
  const table = (block: Table): XmlElement[] => {
    const { anchor, header, headerSpans, rows } = block;
    const info = captionOf(section, anchor);
    const own = section.ownHeads.find((head) => head.table === anchor);
    const name = nameColumn(block);
    const goneOnWith = namesGoneOnWith(block);
    const cells = (row: TableRow): XmlNode[][] => {
      const readings = row.cells.map((_, i) => correctionsOfCell(at(row.anchor), row, i));
      const placed = new Set(readings.flat().map(({ id }) => id));
      const others = at(row.anchor).filter(({ id }) => !placed.has(id));
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
  };

  const blocks = (all: readonly Block[]): XmlElement[] =>
    withLists(all).flatMap((block) => {
      if (block.kind === "list") return list(block.items);
      if (block.kind === "table") return table(block);
      const figure = figureOf(section, block);
      if (!figure) return el("p", { id: block.anchor }, ...textOf(block));
      const lost = el("span", { class: "small" }, editionText.tei.lostFigure);
      const caption = el("figcaption", { id: block.anchor }, ...textOf(block), el("br"), lost);
      return el("figure", { id: figure.id }, caption);
    });
  const passage = ({ heading, blocks: own, parts }: Passage): XmlElement =>
    el(
      "section",
      {},
      heading && el(heading.depth <= 2 ? "h2" : "h3", { id: heading.anchor }, ...textOf(heading)),
      ...blocks(own),
      ...parts.map(passage),
    );

  const title = { anchor: "title", text: section.heading || section.title, spans: [] };
  const { blocks: own, parts } = passageOf(section.blocks);
  const text = [
    el("h1", { id: title.anchor }, ...textOf(title), ...signsOn(undefined)),
    ...blocks(own),
    ...parts.map(passage),
  ];
  return [...text, notes()];
}

/** What a table is called, unless the report prints that over it. */
const captionOf = ({ tables, blocks }: Section, anchor: string): Section["tables"][number] | undefined =>
  tables.find(
    ({ id, label }) =>
      id === anchor && !blocks.some((block) => block.kind === "paragraph" && block.text.startsWith(`${label} `)),
  );
