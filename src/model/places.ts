import type { EntryData } from "../collections/index.ts";
import { addressNow } from "./address-now.ts";
import { parseBlocks } from "./blocks.ts";
import { byId, pickById } from "./by-id.ts";
import { type Correction, printedText } from "./corrections.ts";
import type { Knowledge } from "./knowledge.ts";
import { placeKey, relations } from "./relations.ts";
import { unitText } from "./sections.ts";

export type Citation = EntryData<"lessons">["sources"][number];

/** A citation made readable: what to call the place, where it is, where it starts in the print. */
export interface Place extends Citation {
  /** `ตารางที่ 4.1 แถว 8` */
  label: string;
  /** Site path to the very block, without the base. */
  url: string;
  /** Page on which the table or section starts, by the report's contents list. Never more exact than that. */
  page?: string;
  /** Text of the block, `undefined` for a whole section. */
  text?: string;
}

/**
 * Where there are several reports, the label begins with the short title of this one.
 * @throws Error when the section does not exist (the content rules find this first).
 */
export function placeOf(knowledge: Knowledge, citation: Citation): Place {
  const section = byId(knowledge.sections, citation.section);
  if (!section) throw new Error(`ไม่พบหัวข้อ ${citation.section}`);
  const tableId = citation.at?.replace(/-r\d+$/, "");
  const table = citation.at?.includes("-r") ? section.tables.find(({ id }) => id === tableId) : undefined;
  const paragraph = /^p(\d+)$/.exec(citation.at ?? "");
  const row = /-r(\d+)$/.exec(citation.at ?? "");
  const label = [
    knowledge.sources.length > 1 ? byId(knowledge.sources, section.source)?.shortTitle : undefined,
    table?.label ?? section.label,
    citation.row ? `ลำดับ ${citation.row}` : undefined,
    !citation.row && paragraph ? `ย่อหน้า ${paragraph[1]}` : undefined,
    !citation.row && row ? `แถว ${row[1]}` : undefined,
  ];
  return {
    ...citation,
    label: label.filter(Boolean).join(" "),
    url: citation.at ? addressNow(knowledge, `${section.url}#${citation.at}`) : section.url,
    page: table?.page ?? section.page,
    text: citation.at ? unitText(section, citation.at) : undefined,
  };
}

/** A statement as the print has it: for disagreements that are about the printed form itself. Other statements are returned as they are. */
export function printedQuote(knowledge: Knowledge, statement: Citation & { quote: string }): string {
  if (statement.printed === undefined) return statement.quote;
  return printedText(
    statement.quote,
    correctionsIn(knowledge, [statement], statement.quote).map(({ nth: _, ...correction }) => correction),
  );
}

/**
 * Places to show in a note: neighbouring paragraphs of a section become one (`หัวข้อ 3.1 ย่อหน้า 12–16`), the same block is named once.
 * The link leads to the first.
 */
export function mergePlaces(places: readonly Place[]): Place[] {
  const merged: (Place & { last?: number })[] = [];
  for (const place of places) {
    const number = place.row === undefined ? Number(/^p(\d+)$/.exec(place.at ?? "")?.[1] ?? Number.NaN) : Number.NaN;
    const previous = merged.at(-1);
    const same = previous?.section === place.section && previous.source === place.source;
    if (same && previous?.last !== undefined && number === previous.last + 1) {
      previous.last = number;
      previous.label = previous.label.replace(/(\d+)(?:–\d+)?$/, `$1–${number}`);
    } else if (!merged.some(({ label, url }) => label === place.label && url === place.url)) {
      merged.push({ ...place, last: Number.isNaN(number) ? undefined : number });
    }
  }
  return merged;
}

/** Corrections that stand in a cited place and whose word occurs in the text shown. */
export function correctionsIn(knowledge: Knowledge, citations: readonly Citation[], text: string): Correction[] {
  return pickById(
    knowledge.corrections,
    citations
      .flatMap(({ section, at }) =>
        relations(knowledge)
          .correctionsOfSection(section)
          .filter((correction) => (at === undefined || at === correction.at) && text.includes(correction.corrected)),
      )
      .map(({ id }) => id),
  );
}

/** Disagreements whose statement stands in a cited place, with the words at issue, when those words are in the text shown. */
export function discrepanciesFor(
  knowledge: Knowledge,
  citations: readonly Citation[],
  text: string,
): { discrepancy: Knowledge["discrepancies"][number]; says: string }[] {
  const { discrepanciesAt, discrepanciesOfSection } = relations(knowledge);
  const near = citations.flatMap(({ section, at }) =>
    at === undefined ? discrepanciesOfSection(section) : discrepanciesAt(placeKey(section, at)),
  );
  const candidates = pickById(
    knowledge.discrepancies,
    near.map(({ id }) => id),
  );
  return candidates.flatMap((discrepancy) => {
    const statement = discrepancy.statements.find(
      ({ section, at, says, quote }) =>
        (text.includes(says) || holds(text, quote)) &&
        citations.some((place) => place.section === section && (place.at === undefined || place.at === at)),
    );
    return statement ? [{ discrepancy, says: statement.says }] : [];
  });
}

/** Whether one text holds the other, white space aside, whichever is longer. */
const holds = (text: string, quote: string): boolean => {
  const [a, b] = [withoutSpace(text), withoutSpace(quote)];
  return a.includes(b) || b.includes(a);
};

const withoutSpace = (text: string): string => text.replace(/\s+/g, "");

/** Those citations in whose block some paragraph of the body stands (or which name a whole section); all of them when none does. */
export function placesOfText<C extends Citation>(
  knowledge: Knowledge,
  citations: readonly C[],
  body: string,
): readonly C[] {
  const paragraphs = parseBlocks(body).flatMap((block) => (block.kind === "table" ? [] : [withoutSpace(block.text)]));
  const holding = citations.filter((citation) => {
    const { text } = placeOf(knowledge, citation);
    return text === undefined || paragraphs.some((paragraph) => withoutSpace(text).includes(paragraph));
  });
  return holding.length > 0 ? holding : citations;
}
