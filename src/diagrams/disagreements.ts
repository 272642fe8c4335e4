import { compute } from "../model/computed.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import type { Remark } from "./types.ts";

type Discrepancy = Entry<"discrepancies">;
export type Counted = NonNullable<Discrepancy["computed"]>;

const about = (k: Knowledge, counts: readonly Counted[]): Discrepancy[] =>
  k.discrepancies.filter(({ computed }) => computed !== undefined && counts.includes(computed));

/** The disagreements on numbers that the site counts itself, as remarks: their ledgers stand at the drawing. */
export const disagreementsOn = (k: Knowledge, counts: readonly Counted[]): Remark[] =>
  about(k, counts).map(({ id }) => ({ discrepancy: id }));

/** What the report states otherwise than we count, each wording once: `19 ครั้ง`. Empty when all agree. */
export function statedOtherwise(k: Knowledge, count: Counted): string[] {
  const ours = compute(k, count);
  const number = (says: string): number => Number(says.replace(/[^\d]/g, ""));
  const said = about(k, [count]).flatMap(({ statements }) => statements.map(({ says }) => says));
  return [...new Set(said.filter((says) => /\d/.test(says) && number(says) !== ours))];
}
