import type { SectionName } from "../collections/section-address.ts";
import { printedText } from "../model/corrections.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { relations } from "../model/relations.ts";
import { sectionOf, units } from "../model/sections.ts";
import type { CitableBlock } from "./form-field.ts";

/** The citable blocks of a section of a report, in reading order, for the form to choose from and compare with. */
export function citableBlocks(knowledge: Knowledge, section: SectionName): CitableBlock[] {
  const found = sectionOf(knowledge.sections, section);
  if (!found) return [];
  return units(found).map(({ anchor, text }) => {
    const here = relations(knowledge)
      .correctionsOfSection(found.id)
      .filter(({ at }) => at === anchor);
    const printed = printedText(text, here);
    return { at: anchor, text, ...(printed !== text && { printed }) };
  });
}
