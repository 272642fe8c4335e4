import { type SectionName, sectionKey, sectionPath } from "../collections/section-address.ts";
import { type Block, parseBlocks } from "./blocks.ts";
import { byId } from "./by-id.ts";
import type { Entry } from "./knowledge.ts";

type Figure = Entry<"sources">["figures"][number];
type Table = Entry<"sources">["tables"][number];

/** A section of a report in the web edition. */
export interface Section {
  /** Among the sections of all reports: `{report}/{section}`. */
  id: string;
  /** Id of its report. */
  source: string;
  /** Id in its report, by which entries cite it. */
  section: string;
  /** What tells it from all others in addresses. */
  path: string;
  /** Name in the web edition's contents. */
  title: string;
  /** Heading as printed, corrected; empty when the report prints none. */
  heading: string;
  /** How a citation calls it: `หัวข้อ 2.3`. */
  label: string;
  /** Id of the section that it is part of. */
  parent?: string;
  /** Page on which it starts, by the report's own contents list. */
  page?: string;
  /** The field of networks that the report fills here, for all of them. */
  gives?: "active" | "potential";
  url: string;
  file: string;
  blocks: Block[];
  corrections: Entry<"report">["corrections"];
  /** Tables whose heads are ours, and what was printed instead. */
  ownHeads: Entry<"report">["ownHeads"];
  figures: Figure[];
  tables: Table[];
}

/** Joins the contents list of each report with the text of its sections, in reading order. Sections without text are left out. */
export function buildSections(sources: Entry<"sources">[], report: Entry<"report">[]): Section[] {
  const texts = new Map(report.map((entry) => [entry.id, entry]));
  return sources.flatMap((source) =>
    source.sections.flatMap((section) => {
      const name = { source: source.id, section: section.id };
      const text = texts.get(sectionKey(name));
      if (!text) return [];
      return {
        ...section,
        ...name,
        id: text.id,
        path: sectionPath(name, source.shortAddresses),
        parent: section.parent && sectionKey({ source: source.id, section: section.parent }),
        heading: text.title,
        url: text.url,
        file: text.file,
        blocks: parseBlocks(text.body, text.tables),
        corrections: text.corrections,
        ownHeads: text.ownHeads,
        figures: source.figures.filter((figure) => figure.section === section.id),
        tables: source.tables.filter((table) => table.section === section.id),
      };
    }),
  );
}

/** The section that a citation names; `undefined` when there is none. */
export const sectionOf = (sections: readonly Section[], name: SectionName): Section | undefined =>
  byId(sections, sectionKey(name));

/** Text of one citable unit of a section: its heading (`title`), a block or a table row; `undefined` if there is none. */
export function unitText(section: Section, anchor: string): string | undefined {
  const known = texts.get(section) ?? new Map(units(section).map((unit) => [unit.anchor, unit.text]));
  texts.set(section, known);
  return known.get(anchor);
}
const texts = new WeakMap<Section, ReadonlyMap<string, string>>();

/** Every citable unit of a section in reading order. */
export const units = ({ heading, blocks }: Section): Unit[] => unitsOf(heading, blocks);

/** What a citation can name, and its text. */
export interface Unit {
  anchor: string;
  text: string;
}

/** The same from a heading and the blocks below it. Tables count by their heads and rows. */
export function unitsOf(heading: string, blocks: readonly Block[]): Unit[] {
  return [
    { anchor: "title", text: heading },
    ...blocks.flatMap((block) =>
      block.kind === "table"
        ? [
            { anchor: `${block.anchor}-head`, text: block.header.join(" | ") },
            ...block.rows.map(({ anchor, text }) => ({ anchor, text })),
          ]
        : { anchor: block.anchor, text: block.text },
    ),
  ];
}
