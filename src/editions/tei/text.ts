/** The text of a report in TEI: a div for each section and for each heading within it, in printed order. */
import type { Correction } from "../../model/corrections.ts";
import type { Inline } from "../../model/inline.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { placeKey, relations } from "../../model/relations.ts";
import { figureOf } from "../../model/section-lists.ts";
import type { Section } from "../../model/sections.ts";
import { witnessText } from "../../words/witness.ts";
import { type Chapter, type ChapterItem, type HeadedPassage, passageOf, withLists } from "../chapters.ts";
import { el, type XmlElement, type XmlNode } from "../xml.ts";
import { type TeiTarget, teiText } from "./inline.ts";
import { beginsOn, type Link, teiId } from "./place-ids.ts";
import { tableOf } from "./table.ts";

type Block = HeadedPassage["blocks"][number];

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
  const target: TeiTarget = (to) => {
    if (to.kind === "here") return `#${teiId(section, to.href.slice(1))}`;
    return to.kind === "inside" ? link(to.path) : to.href;
  };
  const correctionsAt = (anchor: string): readonly Correction[] =>
    relations(k).correctionsAt(placeKey({ ...section, at: anchor }));
  const id = (anchor: string) => ({ "xml:id": teiId(section, anchor) });
  const words = (anchor: string, inline: Readonly<Inline>): XmlNode[] => teiText(inline, correctionsAt(anchor), target);
  const head = (anchor: string, inline: Readonly<Inline>): XmlElement =>
    el("head", id(anchor), ...words(anchor, inline));

  const list = (items: readonly ChapterItem[]): XmlElement =>
    el("list", { rend: items[0]?.item.list.number === null ? "bulleted" : "numbered" }, ...items.map(listItem));
  const listItem = ({ item, items }: ChapterItem): XmlElement =>
    el(
      "item",
      { ...id(item.anchor), n: item.list.number ?? undefined },
      ...words(item.anchor, item),
      items.length > 0 && list(items),
    );

  const blocks = (all: readonly Block[]): XmlElement[] =>
    withLists(all).map((block) => {
      if (block.kind === "list") return list(block.items);
      if (block.kind === "table") return tableOf(block, { section, correctionsAt, target });
      const figure = figureOf(section, block);
      return figure
        ? el(
            "figure",
            id(figure.id),
            head(block.anchor, block),
            el("figDesc", {}, witnessText.editions.figure(figure.lost)),
            beginsOn(teiId(section, figure.id), figure.page),
          )
        : el("p", id(block.anchor), ...words(block.anchor, block));
    });
  const passage = ({ heading, blocks: own, parts }: HeadedPassage): XmlElement =>
    el("div", { type: "passage" }, heading && head(heading.anchor, heading), ...blocks(own), ...parts.map(passage));
  return { head, blocks, passage };
}
