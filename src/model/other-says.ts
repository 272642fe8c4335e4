import { ourCount } from "./computed.ts";
import type { Knowledge } from "./knowledge.ts";
import type { DiscrepancyNote } from "./notes.ts";
import { type Place, placeOf } from "./places.ts";

/** Whole sentences are not set against each other in a line: letters of both sides and of the place of one. */
const SHORT = 56;

/**
 * What stands against the words of a text, short enough for one sentence: the words of another place and how many more there are, or
 * what we count. Undefined where the two sides are sentences of their own. `all`: a ledger would tell nothing else.
 */
export function otherSays(
  knowledge: Knowledge,
  { discrepancy, says }: Pick<DiscrepancyNote, "discrepancy" | "says">,
): { place: Place; says: string; more: number; all: boolean } | { ours: number } | undefined {
  const [other, ...more] = discrepancy.statements.filter((statement) => statement.says !== says);
  const ours = ourCount(knowledge, discrepancy);
  if (other) {
    const place = placeOf(knowledge, other);
    const short = says.length + place.label.length + other.says.length <= SHORT;
    return short ? { place, says: other.says, more: more.length, all: more.length === 0 && ours === null } : undefined;
  }
  return ours === null ? undefined : { ours };
}
