import { collections } from "../collections/index.ts";
import { sectionKey, sectionNamed } from "../collections/section-address.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import { type CitedPlace, squeeze } from "../model/quotations.ts";
import { passagesOf } from "../rules/passages.ts";
import { quotationFindings, type ReportTexts } from "../rules/quotations.ts";
import { undoCorrections } from "../rules/readings.ts";
import { BODY } from "../words/rules/file.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/** Texts taken from the report must stand in the block that is cited. */
export function checkQuotes(entry: ContentEntry, content: Content): Problem[] {
  const rules = collections[entry.collection].quotations;
  if (!rules) return [];
  const passages = rules.body ? passagesOf(entry.body) : [];
  return quotationFindings(rules, entry.data, passages, textsOf(content)).map((finding) =>
    problemOf(entry, finding, { inBody: BODY }),
  );
}

const textsOf = (content: Content): ReportTexts => ({
  text: (place, asPrinted) => (asPrinted ? printedAt(content, place) : textAt(content, place)),
  find: (wanted, first) => {
    const others = [...content.byId.report.keys()].map(sectionNamed);
    for (const { source, section } of first ? [first, ...others] : others)
      for (const [at, text] of content.blocks({ source, section })?.squeezed ?? [])
        if (text.includes(wanted)) return { source, section, at };
    return undefined;
  },
});

/** Squeezed text of a block, or of a whole section. */
function textAt(content: Content, { at, ...section }: CitedPlace): string | undefined {
  const blocks = content.blocks(section);
  return at === undefined ? blocks && [...blocks.squeezed.values()].join("") : blocks?.squeezed.get(at);
}

/** The same before correction; unknown while the section's own front matter is broken. A whole section is taken as it is. */
function printedAt(content: Content, place: CitedPlace): string | undefined {
  const { at } = place;
  const text = content.blocks(place)?.texts.get(at ?? "");
  if (at === undefined || text === undefined) return textAt(content, place);
  const entry = content.byId.report.get(sectionKey(place));
  return entry?.problems.length === 0 ? squeeze(undoCorrections(entry.data, at, text)) : undefined;
}
