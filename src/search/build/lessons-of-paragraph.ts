/** What a paragraph says is said by the lessons that were made from it, in its own words. */
import type { SectionName } from "../../collections/section-address.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { entriesByBlock } from "../../model/made-from.ts";
import { perKnowledge } from "../../model/per-knowledge.ts";
import { placeKey } from "../../model/relations.ts";

/** Paragraphs by their place ► addresses of their lessons. */
const lessonsByParagraph = perKnowledge((k) => {
  const lessons = new Map<string, string[]>();
  for (const section of k.sections)
    for (const { kind, anchor } of section.blocks) {
      const made = kind === "table" ? [] : (entriesByBlock(k).get(section.id)?.get(anchor) ?? []);
      const urls = made.flatMap(({ kind, url }) => (kind === "lessons" ? url : []));
      if (urls.length > 0) lessons.set(placeKey({ ...section, at: anchor }), urls);
    }
  return lessons;
});

/** Addresses of the lessons of which this paragraph tells; none of a row or a table. */
export const lessonsOfParagraph = (k: Knowledge, place: SectionName & { at: string }): readonly string[] =>
  lessonsByParagraph(k).get(placeKey(place)) ?? [];
