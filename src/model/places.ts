import type { EntryData } from "../collections/index.ts";
import { sectionKey } from "../collections/section-address.ts";
import { addressNow } from "./address-now.ts";
import { parseBlocks } from "./blocks.ts";
import { byId, pickById } from "./by-id.ts";
import { type Correction, printedText } from "./corrections.ts";
import type { Knowledge } from "./knowledge.ts";
import { placeWithin } from "./place-within.ts";
import { placeKey, relations } from "./relations.ts";
import { type Section, sectionOf, unitText } from "./sections.ts";

export type Citation = EntryData<"lessons">["sources"][number];

/** A citation made readable: what to call the place, where it is, where it starts in the print. */
export interface Place extends Citation {
  /** `ตารางที่ 4.1 ลำดับ 5 แถว 2` */
  label: string;
  /** Site path to the very block, without the base. */
  url: string;
  /** Page on which the table or section starts, by the report's contents list. Never more exact than that. */
  page?: string;
  /** Which of the two, where the place is but a part of it: the page is not that of the place. */
  pageIsOf?: "section" | "table" | undefined;
  /** Text of the block, `undefined` for a whole section. */
  text?: string;
}

/** Begins what a section is called where there are several reports: each has a chapter 1. */
function namingReport({ sources }: Knowledge, { source }: Section, name: string): string {
  const report = sources.length > 1 ? byId(sources, source)?.shortTitle : undefined;
  return report ? `${report} ${name}` : name;
}
/** How a citation calls a section, told from those of other reports. */
export const sectionLabel = (k: Knowledge, section: Section): string => namingReport(k, section, section.label);
/** Its name in the contents, told from those of other reports. */
export const sectionTitle = (k: Knowledge, section: Section): string => namingReport(k, section, section.title);

/**
 * Where there are several reports, the label begins with the short title of this one.
 * @throws Error when the section does not exist (the content rules find this first).
 */
export function placeOf(knowledge: Knowledge, citation: Citation): Place {
  const section = sectionOf(knowledge.sections, citation);
  if (!section) throw new Error(`ไม่พบหัวข้อ ${sectionKey(citation)}`);
  const { table, label } = placeWithin(section, citation.at, citation.row);
  return {
    ...citation,
    label: `${namingReport(knowledge, section, table?.label ?? section.label)} ${label}`.trim(),
    url: citation.at ? addressNow(knowledge, `${section.url}#${citation.at}`) : section.url,
    page: table?.page ?? section.page,
    pageIsOf: label === "" ? undefined : table?.page ? "table" : "section",
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
    const same = previous !== undefined && sectionKey(previous) === sectionKey(place);
    if (same && previous.last !== undefined && number === previous.last + 1) {
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
      .flatMap((place) =>
        relations(knowledge)
          .correctionsOfSection(sectionKey(place))
          .filter(({ at, corrected }) => (place.at === undefined || place.at === at) && text.includes(corrected)),
      )
      .map(({ id }) => id),
  );
}

/** How printed names are read: the corrections of the places where they stand whose printed form is in the name, each reading once. */
export function readingsOfNames(
  knowledge: Knowledge,
  names: readonly (Citation & { printed: string })[],
): Correction[] {
  const close = (text: string): string => text.replace(/\s+/g, "");
  const readings = names.flatMap(({ at, ...name }) =>
    (at === undefined ? [] : relations(knowledge).correctionsAt(placeKey({ ...name, at }))).filter(
      ({ printed, certainty }) => certainty !== "kept" && close(name.printed).includes(close(printed)),
    ),
  );
  return [...new Map(readings.map((reading) => [`${reading.printed}→${reading.corrected}`, reading])).values()];
}

/** Disagreements whose statement stands in a cited place, with the words at issue, when those words are in the text shown. */
export function discrepanciesFor(
  knowledge: Knowledge,
  citations: readonly Citation[],
  text: string,
): { discrepancy: Knowledge["discrepancies"][number]; says: string }[] {
  const { discrepanciesAt, discrepanciesOfSection } = relations(knowledge);
  const near = citations.flatMap((place) =>
    place.at === undefined ? discrepanciesOfSection(sectionKey(place)) : discrepanciesAt(placeKey(place)),
  );
  const candidates = pickById(
    knowledge.discrepancies,
    near.map(({ id }) => id),
  );
  return candidates.flatMap((discrepancy) => {
    const statement = discrepancy.statements.find(
      ({ says, quote, ...stated }) =>
        (text.includes(says) || holds(text, quote)) &&
        citations.some(
          (place) => sectionKey(place) === sectionKey(stated) && (place.at === undefined || place.at === stated.at),
        ),
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
