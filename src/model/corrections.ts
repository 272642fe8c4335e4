import type { EntryData } from "../collections/index.ts";
import { sectionSlug } from "./section-slug.ts";
import type { Section } from "./sections.ts";

/** One reading that differs from the print, or was kept although it looks wrong. */
export type Correction = EntryData<"report">["corrections"][number] & {
  /** `{section}-{anchor}-{n}`, of a report without short addresses `{report}--{section}`, n counting the corrections of that block. */
  id: string;
  source: string;
  section: string;
  /** Site path of the block it stands in. */
  url: string;
};

export function listCorrections(sections: Section[]): Correction[] {
  return sections.flatMap((section) => {
    const seen = new Map<string, number>();
    return section.corrections.map((correction) => {
      const n = (seen.get(correction.at) ?? 0) + 1;
      seen.set(correction.at, n);
      return {
        ...correction,
        id: `${sectionSlug(section)}-${correction.at}-${n}`,
        source: section.source,
        section: section.section,
        url: `${section.url}#${correction.at}`,
      };
    });
  });
}

/** How many readings are certain, how many likely, how many words were kept. */
export function countReadings({
  corrections,
}: {
  corrections: readonly Pick<Correction, "certainty">[];
}): [certain: number, likely: number, kept: number] {
  const count = (grade: Correction["certainty"]) => corrections.filter(({ certainty }) => certainty === grade).length;
  return [count("certain"), count("likely"), count("kept")];
}

/** Where the corrected form stands in the text of its block; `null` when it is not there. */
export function locateCorrection(
  text: string,
  correction: Pick<Correction, "corrected" | "nth">,
): { start: number; end: number } | null {
  let start = -1;
  for (let n = 0; n < (correction.nth ?? 1); n++) {
    start = text.indexOf(correction.corrected, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + correction.corrected.length };
}

/** The block as the machine read it: every correction undone. White space is not restored. */
export function printedText(
  text: string,
  corrections: readonly Pick<Correction, "printed" | "corrected" | "nth">[],
): string {
  return corrections
    .flatMap((correction) => {
      const place = locateCorrection(text, correction);
      return place ? { ...place, printed: correction.printed } : [];
    })
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, printed }) => result.slice(0, start) + printed + result.slice(end), text);
}
