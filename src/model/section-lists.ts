import type { Block, TableRow } from "./blocks.ts";
import type { Span } from "./inline.ts";
import type { Knowledge } from "./knowledge.ts";
import { entriesByBlock, hasOwnList, namedInNote } from "./made-from.ts";
import { rowsOf } from "./parts.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { placeKey, relations } from "./relations.ts";
import type { Section } from "./sections.ts";
import { type SharedList, sharedList } from "./shared-list.ts";

/** What stands between two places where a section may be cut: a block, or a row of a table (none in a table without rows). */
export interface SectionItem {
  block: Block;
  row?: TableRow;
}

/** A section as the list of its blocks and rows; a table is the group of its rows. */
export type SectionList = SharedList<SectionItem>;

const itemsOf = ({ blocks }: Section): SectionItem[] =>
  blocks.flatMap((block): SectionItem[] =>
    block.kind === "table" && block.rows.length > 0 ? block.rows.map((row) => ({ block, row })) : [{ block }],
  );

/** The figure of a section whose caption a block is: of lost figures the report has only these. */
export const figureOf = ({ figures }: Section, block: Block): Section["figures"][number] | undefined =>
  block.kind === "paragraph" ? figures.find(({ label }) => block.text.startsWith(`${label} `)) : undefined;

/** Dense text: few tags besides those that keep words on one line, each letter at most with its share of them. */
const rowsOfWords = rowsOf({ item: 300, letter: 6 });
/** A cell of a table, with the head of its column. */
const rowsOfCell = rowsOf({ item: 40, letter: 6 });
/** What is set off or linked, by its address. */
const rowsOfSpan = rowsOf({ item: 60, letter: 1.2 });
const sum = <T>(items: readonly T[], rows: (item: T, index: number) => number): number =>
  items.reduce((total, item, i) => total + rows(item, i), 0);

const rowsOfSpans = (spans: readonly Span[]): number =>
  sum(spans, (span) =>
    "link" in span ? rowsOfSpan(span.link.kind === "inside" ? span.link.path : span.link.href) : rowsOfSpan(),
  );

/** A cell repeats the head of its column, for screens that are too narrow for columns. */
function rowsOfUnit({ block, row }: SectionItem): number {
  if (block.kind !== "table") return rowsOfWords(block.text) + rowsOfSpans(block.spans);
  const cells = row?.cells ?? block.header;
  const spans = row?.spans ?? block.headerSpans;
  return (
    rowsOfWords() + sum(cells, (cell, i) => rowsOfCell(cell, cell.trim() && block.header[i])) + sum(spans, rowsOfSpans)
  );
}

/** Rows that the notes of a block take: its corrected words, what disagrees, what was made from it. */
function rowsOfNotes(k: Knowledge, section: Section, anchor: string, ownList: boolean): number {
  const place = placeKey({ ...section, at: anchor });
  return (
    sum(relations(k).correctionsAt(place), ({ printed, corrected, reason }) =>
      rowsOfWords(printed, corrected, reason),
    ) +
    sum(
      relations(k).discrepanciesAt(place),
      ({ title, statements }) => sum(statements, ({ says }) => rowsOfWords(says)) + rowsOfWords(title),
    ) +
    sum(namedInNote(entriesByBlock(k).get(section.id)?.get(anchor) ?? [], ownList), ({ title }) => rowsOfWords(title))
  );
}

function listOf(k: Knowledge, section: Section): SectionList {
  const ownList = hasOwnList(k, section);
  const notesAt = (anchor: string) =>
    relations(k)
      .correctionsAt(placeKey({ ...section, at: anchor }))
      .map(({ id }) => `n-${id}`);
  const unit = ({ block, row }: SectionItem): string => row?.anchor ?? block.anchor;
  return sharedList({
    path: section.url,
    items: itemsOf(section),
    groupOf: ({ block }) => block.anchor,
    anchorsOf: (item) => {
      const { block } = item;
      const head = block.kind === "table" ? [`${block.anchor}-head`] : [];
      return [
        ...head,
        unit(item),
        figureOf(section, block)?.id ?? [],
        ...[...head, unit(item)].flatMap(notesAt),
      ].flat();
    },
    rows: (item) => rowsOfUnit(item) + rowsOfNotes(k, section, unit(item), ownList),
    first: ["title", ...notesAt("title")],
  });
}

/** Every section with the parts that it is cut into; by its id. */
export const sectionLists = perKnowledge(
  (k: Knowledge): ReadonlyMap<string, SectionList> =>
    new Map(k.sections.map((section) => [section.id, listOf(k, section)])),
);

/** @throws Error when the section is not one of this knowledge. */
export function sectionList(k: Knowledge, { id }: Section): SectionList {
  const list = sectionLists(k).get(id);
  if (!list) throw new Error(`ไม่พบหัวข้อ ${id}`);
  return list;
}
