import type { Entry, Knowledge } from "../model/knowledge.ts";
import { discrepanciesFor } from "../model/places.ts";
import { diagramText } from "../words/diagrams/common.ts";
import { assertSum, sumOf } from "./provenance.ts";

type Statistic = Entry<"statistics">;

/** One way in which the report divides a number. */
export interface Breakdown {
  /** `ตามวัตถุประสงค์` */
  by: string;
  whole: Statistic;
  parts: { statistic: Statistic; name: string }[];
  /** Disagreements on the way of dividing: about the words around the parts, not one part's number. */
  disputed: string[];
  /** What the report leaves unsaid: the whole without the parts. 0 when the parts are all. */
  rest: number;
  /** The report gives all of its parts. */
  complete: boolean;
}

/** Every breakdown that statistics name in `part`, largest whole first, then in the report's order. */
export function breakdowns(k: Knowledge): Breakdown[] {
  const found = new Map<string, Breakdown>();
  for (const statistic of k.statistics) {
    const { part } = statistic;
    if (!part) continue;
    const whole = k.statistics.find(({ id }) => id === part.of);
    if (!whole) throw new Error(`${statistic.id}: ไม่มีตัวเลข ${part.of}`);
    const key = `${part.of} ${part.by}`;
    const breakdown = found.get(key) ?? {
      by: part.by,
      whole,
      parts: [],
      disputed: [],
      rest: whole.value,
      complete: part.complete,
    };
    breakdown.parts.push({ statistic, name: part.as });
    const around = discrepanciesFor(k, statistic.sources, statistic.quote).map(({ discrepancy }) => discrepancy.id);
    breakdown.disputed.push(
      ...around.filter((id) => !statistic.discrepancies.includes(id) && !breakdown.disputed.includes(id)),
    );
    breakdown.rest -= statistic.value;
    found.set(key, breakdown);
  }
  return [...found.values()].sort((a, b) => b.whole.value - a.whole.value);
}

/** Whether per cents of all parts, as they are told, add up to a hundred; counted in tenths. */
const addUp = (shares: readonly string[]): boolean =>
  shares.reduce((sum, share) => sum + Math.round(10 * Number(share)), 0) === 1000;

/**
 * Per cent of each part: whole numbers, or with tenths where these would not add up to the hundred that all parts are. Tenths may
 * not either (three thirds): each stays what its part is, so that equal parts are equal, and it is said that they are rounded.
 */
export function sharesOf({ whole, parts, rest }: Breakdown): string[] {
  const shares = parts.map(({ statistic }) => (100 * statistic.value) / Math.max(whole.value, 1));
  const rounded = shares.map((share) => String(Math.round(share)));
  return rest !== 0 || addUp(rounded) ? rounded : shares.map((share) => share.toFixed(1));
}

/** Whether all parts are told and their per cents do not add up to a hundred. */
export const isRounded = (breakdown: Breakdown): boolean => breakdown.rest === 0 && !addUp(sharesOf(breakdown));

/** @throws Error when parts that should be all do not add up to the whole, or are more than it: a drawing would lie. */
export function assertParts(all: readonly Breakdown[]): void {
  for (const { by, whole, parts, rest, complete } of all) {
    const values = parts.map(({ statistic }) => statistic.value);
    if (complete) assertSum(by, values, whole.value);
    else if (rest < 0) throw new Error(diagramText.sum.larger(by, sumOf(values), whole.value));
  }
}
