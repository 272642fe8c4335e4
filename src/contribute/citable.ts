import { byId } from "../model/by-id.ts";
import { printedText } from "../model/corrections.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { relations } from "../model/relations.ts";
import { units } from "../model/sections.ts";
import type { Block } from "./form-field.ts";

/** The citable blocks of a section of a report, in reading order, for the form to choose from and compare with. */
export function citableBlocks(knowledge: Knowledge, section: string): Block[] {
  const found = byId(knowledge.sections, section);
  if (!found) return [];
  return units(found).map(({ anchor, text }) => {
    const here = relations(knowledge)
      .correctionsOfSection(section)
      .filter(({ at }) => at === anchor);
    const printed = printedText(text, here);
    return { at: anchor, text, ...(printed !== text && { printed }) };
  });
}
