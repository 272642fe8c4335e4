/** The text of a report in TEI: a div for each section and for each heading within it, in printed order. */
import type { TableRow } from "../../model/blocks.ts";
import type { Correction } from "../../model/corrections.ts";
import type { Inline } from "../../model/inline.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { placeKey, relations } from "../../model/relations.ts";
import { isWholeRow, nameColumn } from "../../model/row-heads.ts";
import { figureOf } from "../../model/section-lists.ts";
import { type Section, sectionSlug } from "../../model/sections.ts";
import { correctionsOfCell } from "../../model/table-notes.ts";
import { editionText } from "../../words/editions.ts";
import { ui } from "../../words/ui.ts";
import { type Chapter, type ListItem, type Passage, passageOf, withLists } from "../outline.ts";
import { el, type XmlElement, type XmlNode } from "../xml.ts";
import { EDITOR, readingNote, type Target, teiText } from "./inline.ts";

type Block = Passage["blocks"][number];
type Table = Extract<Block, { kind: "table" }>;

/** Turns a site path into the published address. */
export type Link = (path: string) => string;

/** `xml:id` of a section, and of a place in it by its anchor on the site. An id of XML begins with no digit. */
export const teiId = (section: Section, anchor?: string): string =>
  `sec-${sectionSlug(section)}${anchor === undefined ? "" : `.${anchor}`}`;

/** The same of a place as citations name it: of a section whole, or by its title where none is printed, that of the section. */
export const placeId = (section: Section, at?: string): string =>
  at === "title" && section.heading === "" ? teiId(section) : teiId(section, at);

/** On which page something begins, by the contents list of the report. Where the other pages begin nobody knows. */
const beginsOn = (id: string, page: string | undefined): XmlNode =>
  page !== undefined && el("note", { type: "page", n: page, target: `#${id}` }, ui.note.startsOnPage(page));

/** Writes sections of one report. */
export function sectionWriter(k: Knowledge, link: Link): (chapter: Chapter) => XmlElement {
  const ofSection = ({ section, parts }: Chapter): XmlElement => {
    const write = blockWriter(k, section, link);
    const { blocks, parts: passages } = passageOf(section.blocks);
    return el(
      "div",
      { type: "section", n: section.section, "xml:id": teiId(section), corresp: link(section.url) },
      section.heading !== "" && write.head("title", { text: section.heading, spans: [] }),
      beginsOn(teiId(section), section.page),
      ...write.blocks(blocks),
      ...passages.map(write.passage),
      ...parts.map(ofSection),
    );
  };
  return ofSection;
}

function blockWriter(k: Knowledge, section: Section, link: Link) {
  const target: Target = (to) => {
    if (to.kind === "here") return `#${teiId(section, to.href.slice(1))}`;
    return to.kind === "inside" ? link(to.path) : to.href;
  };
  const at = (anchor: string): readonly Correction[] =>
    relations(k).correctionsAt(placeKey({ ...section, at: anchor }));
  const id = (anchor: string) => ({ "xml:id": teiId(section, anchor) });
  const words = (anchor: string, inline: Readonly<Inline>): XmlNode[] => teiText(inline, at(anchor), target);
  const head = (anchor: string, inline: Readonly<Inline>): XmlElement =>
    el("head", id(anchor), ...words(anchor, inline));

  const list = (items: readonly ListItem[]): XmlElement =>
    el("list", { rend: items[0]?.item.list.number === null ? "bulleted" : "numbered" }, ...items.map(listItem));
  const listItem = ({ item, items }: ListItem): XmlElement =>
    el(
      "item",
      { ...id(item.anchor), n: item.list.number ?? undefined },
      ...words(item.anchor, item),
      items.length > 0 && list(items),
    );

  const row = (cells: TableRow, name: number, role: "label" | "data"): XmlElement => {
    const corrections = at(cells.anchor);
    const whole = role === "data" && isWholeRow(cells);
    const shown = (whole ? cells.cells.slice(0, 1) : cells.cells).map((text, i) => ({
      inline: { text, spans: cells.spans[i] ?? [] },
      corrections: correctionsOfCell(corrections, cells, i),
      isName: role === "data" && !whole && i === name,
    }));
    const placed = new Set(shown.flatMap((cell) => cell.corrections.map((correction) => correction.id)));
    return el(
      "row",
      { role: whole ? "label" : role, ...id(cells.anchor) },
      ...shown.map((cell) =>
        el(
          "cell",
          { role: cell.isName ? "label" : undefined, cols: whole ? cells.cells.length : undefined },
          ...teiText(cell.inline, cell.corrections, target),
        ),
      ),
      ...corrections.filter((correction) => !placed.has(correction.id)).map(readingNote),
    );
  };
  const table = (block: Table): XmlElement => {
    const { anchor, header, headerSpans, rows } = block;
    const own = section.ownHeads.find((head) => head.table === anchor);
    const headRow = { anchor: `${anchor}-head`, cells: header, text: header.join(" | "), spans: headerSpans };
    const name = nameColumn(block);
    return el(
      "table",
      { ...id(anchor), rows: rows.length + 1, cols: header.length },
      beginsOn(teiId(section, anchor), section.tables.find((listed) => listed.id === anchor)?.page),
      own &&
        el(
          "note",
          { type: "ownHead", target: `#${teiId(section, headRow.anchor)}`, resp: `#${EDITOR}` },
          `${editionText.tei.ownHead} ${own.reason}`,
        ),
      row(headRow, name, "label"),
      ...rows.map((each) => row(each, name, "data")),
    );
  };

  const blocks = (all: readonly Block[]): XmlElement[] =>
    withLists(all).map((block) => {
      if (block.kind === "list") return list(block.items);
      if (block.kind === "table") return table(block);
      const figure = figureOf(section, block);
      return figure
        ? el(
            "figure",
            id(figure.id),
            head(block.anchor, block),
            el("figDesc", {}, editionText.tei.lostFigure),
            beginsOn(teiId(section, figure.id), figure.page),
          )
        : el("p", id(block.anchor), ...words(block.anchor, block));
    });
  const passage = ({ heading, blocks: own, parts }: Passage): XmlElement =>
    el("div", { type: "passage" }, heading && head(heading.anchor, heading), ...blocks(own), ...parts.map(passage));
  return { head, blocks, passage };
}
