/** The text of a section of a report as a page shows it: blocks with the signs of their words, and the notes that each adds to the page. */
import type { Block } from "./blocks.ts";
import type { Knowledge } from "./knowledge.ts";
import { type EntryLink, entriesByBlock } from "./made-from.ts";
import { type Marked, type Note, type Signs, type Told, tell } from "./notes.ts";
import type { ListPart } from "./parts.ts";
import { discrepanciesFor } from "./places.ts";
import { placeKey, relations } from "./relations.ts";
import { type SectionItem, sectionList } from "./section-lists.ts";
import type { Section } from "./sections.ts";
import { groupsIn } from "./shared-list.ts";
import { type ToldTable, tellTable } from "./table-notes.ts";

type Table = Extract<Block, { kind: "table" }>;

/** A block that is no table. */
export interface ToldText {
  readonly block: Exclude<Block, Table>;
  readonly marks: Omit<Marked, "text"> & { signs?: Signs };
  readonly notes: readonly Note[];
  readonly entries: readonly EntryLink[];
}
export type ToldBlock = ToldText | { readonly block: Table; readonly table: ToldTable };

/** @param told grows by what is told here, in the order of the page: parts of a page are drawn in another */
export function tellBlocks(
  knowledge: Knowledge,
  section: Section,
  part: ListPart<SectionItem>,
  told: Told,
): ToldBlock[] {
  const entries = entriesByBlock(knowledge).get(section.id);
  const tellText = (block: ToldText["block"]): ToldText => {
    const { anchor, text } = block;
    const marks = {
      corrections: relations(knowledge).correctionsAt(placeKey({ ...section, at: anchor })),
      discrepancies: discrepanciesFor(
        knowledge,
        [{ source: section.source, section: section.section, at: anchor }],
        text,
      ),
    };
    const { notes, signs } = tell(told, [{ text, ...marks }], marks);
    return { block, marks: { ...marks, signs: signs[0] }, notes, entries: entries?.get(anchor) ?? [] };
  };
  return groupsIn(sectionList(knowledge, section), part).flatMap(({ anchor, items }): ToldBlock[] => {
    const block = items[0]?.block;
    if (!block) return [];
    if (block.kind !== "table") return [tellText(block)];
    const rows = items.flatMap(({ row }) => row ?? []);
    return [
      { block, table: tellTable({ knowledge, section, table: block, rows, continued: anchor === undefined, told }) },
    ];
  });
}
