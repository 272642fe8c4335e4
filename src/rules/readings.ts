import { printedText } from "../model/corrections.ts";
import { fieldOf, listOf, textOf } from "../model/untyped.ts";

/** A correction of a section, as far as it can be read. */
export interface ReadCorrection {
  index: number;
  at: string;
  printed: string;
  corrected: string;
  certainty: string | undefined;
  nth: number | undefined;
}

/** The text of a block as it was printed, as far as its corrections can be found in it. @param data front matter of the section */
export const undoCorrections = (data: unknown, at: string, text: string): string =>
  printedText(
    text,
    readingsOf(data).filter((reading) => reading.at === at),
  );

/** The corrections of a section, in order; those without a place or a word are left to the schema. */
export function readingsOf(data: unknown): ReadCorrection[] {
  return listOf(data, "corrections").flatMap((value, index) => {
    const at = textOf(value, "at");
    const printed = textOf(value, "printed");
    const corrected = textOf(value, "corrected")?.trim();
    const nth = fieldOf(value, "nth");
    if (at === undefined || printed === undefined || !corrected) return [];
    const certainty = textOf(value, "certainty");
    return [{ index, at, printed, corrected, certainty, nth: typeof nth === "number" ? nth : undefined }];
  });
}
