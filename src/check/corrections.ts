import { sectionNamed } from "../collections/section-address.ts";
import { blankText } from "../collections/texts.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import { correctionFindings } from "../rules/corrections.ts";
import { WHICH_PLACE } from "../words/rules/file.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/** Corrections of a section of a report. Where one of several places is meant, the line is offered that says which. */
export function checkCorrections(entry: ContentEntry, content: Content): Problem[] {
  const blocks = entry.collection === "report" && !entry.template ? content.blocks(sectionNamed(entry.id)) : undefined;
  if (!blocks) return [];
  return correctionFindings(entry.data, blocks.texts).map((finding) =>
    problemOf(entry, finding, {
      fix: finding.code === "correction-ambiguous" ? `    nth: ${blankText(WHICH_PLACE)}` : undefined,
    }),
  );
}
