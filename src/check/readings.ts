import type { ContentEntry } from "../content/entry.ts";
import { printedText } from "../model/corrections.ts";
import { fieldOf, listOf, textOf } from "../model/loose.ts";

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
export const undoCorrections = (section: ContentEntry, at: string, text: string): string =>
  printedText(
    text,
    readingsOf(section).filter((reading) => reading.at === at),
  );

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
