import { locateCorrection } from "../model/corrections.ts";
import type { ContentEntry } from "./entry.ts";
import { fieldOf, listOf, textOf } from "./loose.ts";

/** A correction of a section, as far as it can be read. */
export interface Reading {
  index: number;
  at: string;
  printed: string;
  corrected: string;
  certainty: string | undefined;
  nth: number | undefined;
}

/** The text of a block as it was printed, as far as its corrections can be found in it. */
export function undoCorrections(section: ContentEntry | undefined, at: string | undefined, text: string): string {
  return (section ? readingsOf(section) : [])
    .filter((reading) => reading.at === at)
    .flatMap((reading) => {
      const place = locateCorrection(text, { corrected: reading.corrected, nth: reading.nth });
      return place ? [{ ...place, printed: reading.printed }] : [];
    })
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, printed }) => result.slice(0, start) + printed + result.slice(end), text);
}

/** The corrections of a section, in order; those without a place or a word are left to the schema. */
export function readingsOf(entry: ContentEntry): Reading[] {
  return listOf(entry.data, "corrections").flatMap((value, index) => {
    const at = textOf(value, "at");
    const printed = textOf(value, "printed");
    const corrected = textOf(value, "corrected")?.trim();
    const nth = fieldOf(value, "nth");
    if (at === undefined || printed === undefined || !corrected) return [];
    return [
      {
        index,
        at,
        printed,
        corrected,
        certainty: textOf(value, "certainty"),
        nth: typeof nth === "number" ? nth : undefined,
      },
    ];
  });
}
