import { printedText } from "../model/corrections.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { units } from "../model/sections.ts";
import type { Block } from "./form-field.ts";

/** The citable blocks of a section of a report, in reading order, for the form to choose from and compare with. */
export function citableBlocks(knowledge: Knowledge, section: string): Block[] {
  const found = knowledge.sections.find(({ id }) => id === section);
  if (!found) return [];
  return units(found).map(({ anchor, text }) => {
    const here = knowledge.corrections.filter(
      (correction) => correction.section === section && correction.at === anchor,
    );
    const printed = printedText(text, here);
    return { at: anchor, text, ...(printed !== text && { printed }) };
  });
}
