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

/** The numbers that matter, in the order that editors gave them. */
export const mainStatistics = ({ statistics }: Pick<Knowledge, "statistics">): Main[] =>
  statistics.filter(isMain).sort((a, b) => a.main.rank - b.main.rank);

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
