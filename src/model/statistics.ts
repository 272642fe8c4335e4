/** Numbers of the reports as their page shows them: those that matter first, and with each what disagrees about it. */
import { sectionKey } from "../collections/section-address.ts";
import { formatNumber } from "../text/numbers.ts";
import { pickById } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { type Note, type SignOf, type Told, tell } from "./notes.ts";
import { mergePlaces, type Place, placeOf } from "./places.ts";

type Statistic = Entry<"statistics">;
type Main = Statistic & { main: NonNullable<Statistic["main"]> };

const isMain = (statistic: Statistic): statistic is Main => statistic.main !== undefined;

/** Numbers of one report in the order that editors gave those that matter; the others come after them, as they were. */
export const inMainOrder = <T extends Statistic>(statistics: readonly T[]): T[] =>
  statistics.toSorted((a, b) => (a.main?.rank ?? Infinity) - (b.main?.rank ?? Infinity));

/** The numbers that matter: report by report, since editors rank those of each by themselves. */
export const mainStatistics = ({ statistics }: Pick<Knowledge, "statistics">): Main[] =>
  [...Map.groupBy(statistics.filter(isMain), ({ sources: [place] }) => place?.source).values()].flatMap(inMainOrder);

/** A number with its sign and its notes. */
export interface ToldStatistic {
  statistic: Statistic;
  /** Where what disagrees about it is told. */
  sign?: SignOf;
  notes: readonly Note[];
  places: readonly Place[];
}

/** What the place of a number says of it, in the words of a disagreement. */
function saysOf({ value, unit, sources }: Statistic, { statements }: Entry<"discrepancies">): string {
  const number = formatNumber(value);
  const holds = statements.filter(({ says }) => says.includes(number));
  const here = new Set(sources.map(sectionKey));
  return (holds.find((statement) => here.has(sectionKey(statement))) ?? holds[0])?.says ?? `${number} ${unit}`;
}

/** @param told grows by what is told here */
export function tellStatistic(knowledge: Knowledge, statistic: Statistic, told: Told): ToldStatistic {
  const discrepancies = pickById(knowledge.discrepancies, statistic.discrepancies).map((discrepancy) => ({
    discrepancy,
    says: saysOf(statistic, discrepancy),
  }));
  // The number has one sign, which leads to the first.
  const [first] = discrepancies;
  const marked = first ? [{ text: first.says, discrepancies: [first] }] : [];
  const { notes, signs } = tell(told, marked, { corrections: [], discrepancies });
  const [sign] = signs[0]?.values() ?? [];
  return {
    statistic,
    ...(sign && { sign }),
    notes,
    places: mergePlaces(statistic.sources.map((place) => placeOf(knowledge, place))),
  };
}
