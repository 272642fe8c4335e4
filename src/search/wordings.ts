/** Ways to ask, each a line of an entry's names: a query that is one of them, or nearly, is what the entry answers. */
import type { RecordLayout } from "./catalogue.ts";
import type { MatchedSpan } from "./match.ts";
import { LOOSE_COST } from "./near-match.ts";

/** Of the words of the wording that the query comes nearest to, the share that it holds; 0 where an entry has none. */
export function wordingHeld({ wordings = [], body }: RecordLayout, spans: readonly MatchedSpan[]): number {
  let best = 0;
  for (const [i, start] of wordings.entries()) {
    // The last place of a line is no word but its end.
    const end = (wordings[i + 1] ?? body) - 1;
    const held = new Set<number>();
    for (const span of spans)
      if (span.cost < LOOSE_COST && span.start >= start && span.end <= end)
        for (let at = span.start; at < span.end; at++) held.add(at);
    best = Math.max(best, held.size / (end - start));
  }
  return best;
}
