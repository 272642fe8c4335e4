import type { Correction } from "./corrections.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Citation } from "./places.ts";
import { placeKey, relations } from "./relations.ts";

interface Named {
  title: string;
  appearances: readonly (Citation & { printed: string })[];
}
type Certainty = Correction["certainty"];
/** The least sure first. */
const ORDER: readonly Certainty[] = ["kept", "likely", "certain"];

const close = (text: string): string => text.replace(/\s+/g, "");

type Printed = Named["appearances"][number];

/** The readings of words that stand in a name, at the place where it is printed so. */
const readingsIn = (k: Knowledge, { at, printed, ...place }: Printed): Correction[] =>
  (at === undefined ? [] : relations(k).correctionsAt(placeKey({ ...place, at }))).filter((reading) =>
    close(printed).includes(close(reading.printed)),
  );

/** Whether a name is printed with a word that is read otherwise. */
export const isMisprinted = (k: Knowledge, place: Printed): boolean =>
  readingsIn(k, place).some(({ printed, corrected }) => printed !== corrected);

/**
 * Readings in doubt that stand in a network's title, at the places where it is printed. A word that one of these places prints as the
 * title has it is certain.
 */
function doubtedInName(k: Knowledge, { title, appearances }: Named): Correction[] {
  const name = close(title);
  const readings = appearances.flatMap((place) =>
    readingsIn(k, place).filter(({ corrected }) => name.includes(close(corrected))),
  );
  return readings.filter(
    ({ printed, corrected, certainty }) =>
      certainty !== "certain" &&
      (printed === corrected || !appearances.some((place) => close(place.printed).includes(close(corrected)))),
  );
}

/**
 * How sure the reading of a network's title is, which is not how sure it is that all places mean this network: the least sure of the
 * readings in doubt that stand in it.
 */
export function nameCertainty(k: Knowledge, named: Named): Certainty {
  const doubted = doubtedInName(k, named);
  return ORDER.find((grade) => doubted.some(({ certainty }) => certainty === grade)) ?? "certain";
}

/** The words of a title whose reading is in doubt, each once, with what is printed for it: nothing else, where it is left as printed. */
export const doubtedWords = (k: Knowledge, named: Named): { word: string; printed: string[] }[] =>
  [...Map.groupBy(doubtedInName(k, named), ({ corrected }) => corrected)].map(([word, readings]) => ({
    word,
    printed: [...new Set(readings.map(({ printed }) => printed))].filter((printed) => printed !== word),
  }));
