import { pickById } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { lessonsOfProvince } from "./lessons-on.ts";
import { networksOfProvince } from "./of-network.ts";
import { discrepanciesFor, printedQuote } from "./places.ts";
import { placeKey, relations } from "./relations.ts";

type Discrepancy = Entry<"discrepancies">;
type PlaceOfKey = Parameters<typeof placeKey>[0];

const squeeze = (text: string): string => text.replace(/\s+/g, "");

/** Whether a place belongs to what is named in it as a whole: a row of a table or a heading, not one sentence among others. */
const isOwn = ({ at = "" }: PlaceOfKey): boolean => /-r\d+$|^h\d+$/.test(at);

/** What disagrees where these places are cited. What the site counts itself is a count of the report, and no place's own. */
const statedAt = (k: Knowledge, places: readonly PlaceOfKey[]): Discrepancy[] =>
  places.flatMap((place) => relations(k).discrepanciesAt(placeKey(place))).filter(({ computed }) => !computed);

/**
 * Disagreements of a report that concern a network: those stated in its own rows and headings, or with its printed name.
 * What a note beside its text tells already is left out.
 */
export function discrepanciesOfNetwork(k: Knowledge, network: Entry<"networks">): Discrepancy[] {
  const besideText = network.text ? discrepanciesFor(k, network.appearances, network.text) : [];
  const told = new Set(besideText.map(({ discrepancy }) => discrepancy.id));
  const concerning = network.appearances.flatMap((appearance) => {
    const name = squeeze(appearance.printed);
    return statedAt(k, [appearance]).filter(({ statements }) =>
      statements.some((statement) => {
        if (placeKey(statement) !== placeKey(appearance)) return false;
        const quote = squeeze(printedQuote(k, statement));
        return isOwn(appearance) || quote.includes(name) || name.includes(quote);
      }),
    );
  });
  return pickById(
    k.discrepancies,
    concerning.map(({ id }) => id).filter((id) => !told.has(id)),
  );
}

/** Disagreements about how a name is spelled: those of which one side quotes the name and says a part of it. */
export const discrepanciesOfName = (k: Knowledge, name: string): Discrepancy[] =>
  k.discrepancies.filter(({ statements }) =>
    statements.some(({ says, quote }) => name.includes(says) && quote.includes(name)),
  );

/**
 * Disagreements that concern a province: those of its networks, those stated where the report names it or recommends for it,
 * and those that name it as one side.
 */
export function discrepanciesOfProvince(k: Knowledge, { id, title, sources }: Entry<"provinces">): Discrepancy[] {
  const places = [...sources, ...lessonsOfProvince(k, id).flatMap((lesson) => lesson.sources)];
  const naming = k.discrepancies.filter(
    (discrepancy) =>
      discrepancy.title.includes(title) || discrepancy.statements.some(({ says }) => says.includes(`จังหวัด${title}`)),
  );
  const networks = networksOfProvince(k, id).flatMap((network) => discrepanciesOfNetwork(k, network));
  return pickById(
    k.discrepancies,
    [...networks, ...statedAt(k, places), ...naming].map((each) => each.id),
  );
}
