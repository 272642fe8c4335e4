/** A section of a report ► what can be found in it, one entry for each page that it is cut into. */
import type { Block } from "../../model/blocks.ts";
import { byId } from "../../model/by-id.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { type ListPart, partUrl } from "../../model/parts.ts";
import { placeWithin } from "../../model/place-within.ts";
import { discrepanciesFor } from "../../model/places.ts";
import { type SectionItem, type SectionList, sectionList } from "../../model/section-lists.ts";
import type { Section } from "../../model/sections.ts";
import { groupsIn } from "../../model/shared-list.ts";
import { paging } from "../../words/paging.ts";
import { partLabel } from "../../words/search.ts";
import { type IndexedEntry, named } from "./indexed-entry.ts";
import { lessonsOfParagraph } from "./lessons-of-paragraph.ts";
import { networkOfRows } from "./network-of-rows.ts";
import { linesOf, type PartText, saidByPage } from "./said.ts";

export function sectionEntries(k: Knowledge, section: Section): IndexedEntry[] {
  const list = sectionList(k, section);
  return list.parts.map((part) => {
    const url = partUrl(section.url, part.number);
    const first = part.number === 1;
    const passages = passagesIn(section, list, part).map(({ anchor, lines }) => ({
      anchor,
      url: `${url}#${anchor}`,
      lines,
    }));
    const stated = [...(first ? [{ anchor: "title", lines: [section.heading] }] : []), ...passages];
    const disagreeing = stated.flatMap(({ anchor, lines }) =>
      discrepanciesFor(k, [{ source: section.source, section: section.section, at: anchor }], lines.join(" | ")),
    );
    return {
      ...named("report", {
        id: "",
        url,
        title: paging.title(section.title, part.number),
        aliases: !first || section.heading === section.title ? [] : [section.heading],
        terms: [section.label],
      }),
      says: saidByPage(url, passages)[0].says.map((said) => ({
        ...said,
        ...labelOf(section, said),
        ...ownersOf(k, section, said),
      })),
      beside: linesOf([
        first && byId(k.sections, section.parent)?.title,
        ...disagreeing.map(({ discrepancy }) => discrepancy.title),
      ]),
    };
  });
}

/** The network of which a row tells, or the lessons of which a paragraph does. */
function ownersOf(k: Knowledge, section: Section, { anchor }: PartText): Pick<PartText, "owners"> {
  if (anchor === null) return {};
  const place = { source: section.source, section: section.section, at: anchor };
  const network = networkOfRows(k, [place]);
  return { owners: network === undefined ? lessonsOfParagraph(k, place) : [network] };
}

/** How a hit calls a row, table or heading; paragraphs are called by their anchors. */
function labelOf(section: Section, { anchor }: PartText): Pick<PartText, "label"> {
  if (anchor === null || partLabel(anchor) !== "") return {};
  const head = section.blocks.some((block) => block.kind === "table" && block.anchor === anchor);
  const { table, label } = placeWithin(section, head ? `${anchor}-head` : anchor);
  return { label: [table && table.label !== section.label ? table.label : "", label].filter(Boolean).join(" ") };
}

/** As it is printed: with the number of its place in a list. */
const printed = (block: Exclude<Block, { kind: "table" }>): string =>
  block.kind === "item" && block.list.number !== null ? `${block.list.number}. ${block.text}` : block.text;

/** Blocks and rows of a part, in order; of a table first its caption and head, where it begins. */
const passagesIn = (section: Section, list: SectionList, part: ListPart<SectionItem>) =>
  groupsIn(list, part).flatMap(({ anchor, items }) =>
    items.flatMap(({ block, row }, i): { anchor: string; lines: readonly string[] }[] => {
      if (block.kind !== "table") return [{ anchor: block.anchor, lines: [printed(block)] }];
      const info = section.tables.find(({ id }) => id === block.anchor);
      const head = {
        anchor: block.anchor,
        lines: [...(info ? [`${info.label} ${info.caption}`] : []), ...block.header],
      };
      return [...(i === 0 && anchor ? [head] : []), ...(row ? [{ anchor: row.anchor, lines: row.cells }] : [])];
    }),
  );
