/** A section of a report as a chapter of an e-book. Anchors are those of the section's page on the site. */
import type { Knowledge } from "../../model/knowledge.ts";
import { figureOf } from "../../model/section-lists.ts";
import type { Section } from "../../model/sections.ts";
import { witnessText } from "../../words/witness.ts";
import { type ChapterItem, type HeadedPassage, passageOf, withLists } from "../chapters.ts";
import { el, type XmlElement, type XmlNode } from "../xml.ts";
import { placeWriter } from "./place-writer.ts";
import { tableOf } from "./table.ts";
import type { EpubTarget } from "./word-writer.ts";

type Block = HeadedPassage["blocks"][number];

/** What stands in the body of the chapter. @param target where links lead */
export function chapterBody(k: Knowledge, section: Section, target: EpubTarget): XmlNode[] {
  const writer = placeWriter(k, section, target);
  const { textOf, signsOn, notes } = writer;

  const list = (items: readonly ChapterItem[]): XmlElement => {
    const start = items[0]?.item.list.number ?? null;
    const inner = items.map(({ item, items: under }) =>
      el("li", { id: item.anchor }, ...textOf(item), under.length > 0 && list(under)),
    );
    return start === null ? el("ul", {}, ...inner) : el("ol", { start: start === 1 ? undefined : start }, ...inner);
  };
  const blocks = (all: readonly Block[]): XmlElement[] =>
    withLists(all).flatMap((block) => {
      if (block.kind === "list") return list(block.items);
      if (block.kind === "table") return tableOf(section, block, writer);
      const figure = figureOf(section, block);
      if (!figure) return el("p", { id: block.anchor }, ...textOf(block));
      const told = el("span", { class: "small" }, witnessText.editions.figure(figure.lost));
      const caption = el("figcaption", { id: block.anchor }, ...textOf(block), el("br"), told);
      return el("figure", { id: figure.id }, caption);
    });
  const passage = ({ heading, blocks: own, parts }: HeadedPassage): XmlElement =>
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
